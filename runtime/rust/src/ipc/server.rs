use std::fmt;
use std::io::Write;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::UnixStream;
use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use super::answer;
use super::connection::Connection;
use super::frame::{FrameEncoder, Framing};
use super::options::IpcOptions;
use super::serve_error::ServeError;
use super::socket::Socket;
use super::turns::Turns;
use super::watch::Watch;
use super::wire_error::WireError;
use crate::service::{CommandError, Dispatcher};

/// The version of the protocol that this crate speaks.
pub const PROTOCOL: u64 = 1;

/// When a client for which there was no place should connect again.
const CONNECT_AGAIN: Duration = Duration::from_millis(250);

/// After a failure to accept, of which running out of file descriptors is the usual one.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// Serves a [`Dispatcher`] on a Unix socket. Clients can connect from [`Server::bind`] on, and are answered while
/// [`Server::serve`] runs. Dropping the server removes the socket file.
pub struct Server {
    socket: Socket,
    debug: Option<Socket>,
    options: Arc<IpcOptions>,
    dispatcher: Arc<dyn Dispatcher>,
    /// One permit a connection.
    places: Arc<Semaphore>,
    turns: Arc<Turns>,
}

impl Server {
    /// Listens. Fails when another worker serves that socket, or when others than its owner could reach it.
    pub async fn bind(
        options: IpcOptions,
        dispatcher: Arc<dyn Dispatcher>,
    ) -> Result<Self, ServeError> {
        let socket = Socket::bind(&options.path).await?;
        let debug = match &options.debug_path {
            Some(path) => Some(Socket::bind(path).await?),
            None => None,
        };
        let places = options.max_connections.min(Semaphore::MAX_PERMITS);
        Ok(Self {
            places: Arc::new(Semaphore::new(places)),
            socket,
            debug,
            options: Arc::new(options),
            dispatcher,
            turns: Arc::new(Turns::new()),
        })
    }

    /// Serves until `shutdown` fires. Then accepts no more, tells the clients, and returns when the requests in flight
    /// are answered, or cancelled after the drain timeout.
    pub async fn serve(self, shutdown: CancellationToken) {
        let connections = TaskTracker::new();
        let watch = Arc::new(Watch::start());
        tokio::join!(
            self.accept(
                &self.socket,
                Framing::Frames,
                &connections,
                &watch,
                &shutdown
            ),
            async {
                if let Some(debug) = &self.debug {
                    self.accept(debug, Framing::Lines, &connections, &watch, &shutdown)
                        .await;
                }
            }
        );
        // Who connects now finds nobody, and not a worker that will not answer.
        drop((self.socket, self.debug));
        connections.close();
        connections.wait().await;
    }

    async fn accept(
        &self,
        socket: &Socket,
        framing: Framing,
        connections: &TaskTracker,
        watch: &Arc<Watch>,
        shutdown: &CancellationToken,
    ) {
        loop {
            let accepted = tokio::select! {
                () = shutdown.cancelled() => return,
                accepted = socket.listener.accept() => accepted,
            };
            match accepted {
                Ok((stream, _)) if self.may_connect(&stream, socket) => {
                    let Ok(place) = Arc::clone(&self.places).try_acquire_owned() else {
                        tracing::warn!("refused a connection: there are too many");
                        self.turn_away(stream, framing);
                        continue;
                    };
                    let dispatcher = Arc::clone(&self.dispatcher);
                    let options = Arc::clone(&self.options);
                    let turns = Arc::clone(&self.turns);
                    let connection =
                        Connection::new(dispatcher, options, Arc::clone(watch), turns, framing);
                    let shutdown = shutdown.clone();
                    connections.spawn(async move {
                        connection.run(stream, shutdown).await;
                        drop(place);
                    });
                }
                Ok(_) => {}
                Err(error) => {
                    tracing::error!(%error, "cannot accept a connection");
                    tokio::time::sleep(ACCEPT_PAUSE).await;
                }
            }
        }
    }

    /// Tells a client that there are too many, in so few bytes that the socket takes them at once, and closes.
    fn turn_away(&self, stream: UnixStream, framing: Framing) {
        let encoder = FrameEncoder {
            framing,
            limit: self.options.max_frame_bytes,
        };
        let mut bytes = Vec::new();
        let error = CommandError::Overloaded {
            retry_after: CONNECT_AGAIN,
        };
        answer::error(encoder, &mut bytes, None, &WireError::from(&error));
        if let Ok(mut stream) = stream.into_std() {
            let _ = stream.write(&bytes);
        }
    }

    fn may_connect(&self, stream: &UnixStream, socket: &Socket) -> bool {
        let wanted = self.options.allowed_uid.unwrap_or(socket.uid);
        match stream.peer_cred() {
            Ok(peer) if peer.uid() == wanted => true,
            Ok(peer) => {
                tracing::warn!(uid = peer.uid(), "refused a process of another user");
                false
            }
            Err(error) => {
                tracing::warn!(%error, "refused a process of an unknown user");
                false
            }
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
