//! One connection: what its reader, its writer and the tasks of its requests share, and their end.

use std::sync::Arc;
use std::time::Duration;

use tokio::net::UnixStream;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::events::Subscription;
use super::frame::{FrameEncoder, Framing};
use super::in_flight::InFlight;
use super::options::IpcOptions;
use super::outbox::Outbox;
use super::reader::Reader;
use super::turns::Turns;
use super::watch::Watch;
use super::writer;
use crate::service::{Dispatcher, ItemRoom};

/// How long handlers that were cancelled may take to notice, when the connection ends.
const CANCEL_GRACE: Duration = Duration::from_secs(1);
/// What the tasks of a connection share.
pub(super) struct Connection {
    pub(super) dispatcher: Arc<dyn Dispatcher>,
    pub(super) options: Arc<IpcOptions>,
    pub(super) outbox: Outbox,
    /// Bytes that items of streams may take between their handlers and the outbox.
    pub(super) item_room: ItemRoom,
    pub(super) in_flight: InFlight,
    pub(super) subscription: Subscription,
    /// Fires when nothing more will be asked: what was published until then is still forwarded.
    pub(super) ending: CancellationToken,
    pub(super) watch: Arc<Watch>,
    pub(super) turns: Arc<Turns>,
    pub(super) framing: Framing,
}

impl Connection {
    pub(super) fn new(
        dispatcher: Arc<dyn Dispatcher>,
        options: Arc<IpcOptions>,
        watch: Arc<Watch>,
        turns: Arc<Turns>,
        framing: Framing,
    ) -> Arc<Self> {
        let encoder = FrameEncoder {
            framing,
            limit: options.max_frame_bytes,
        };
        Arc::new(Self {
            outbox: Outbox::new(encoder, options.max_queued_bytes, options.max_waiting_bytes),
            item_room: ItemRoom::new(options.max_waiting_bytes / 4),
            in_flight: InFlight::new(options.max_in_flight, options.max_in_flight_bytes),
            subscription: Subscription::default(),
            ending: CancellationToken::new(),
            dispatcher,
            options,
            watch,
            turns,
            framing,
        })
    }

    /// Serves until the client leaves or breaks the protocol, or the worker has drained after `shutdown`.
    pub(super) async fn run(self: Arc<Self>, socket: UnixStream, shutdown: CancellationToken) {
        let (read, write) = socket.into_split();
        let stall = self.options.stall_timeout;
        let shared = Arc::clone(&self);
        let writer = tokio::spawn(async move { writer::run(write, &shared.outbox, stall).await });
        let mut reader = Reader::new(Arc::clone(&self));
        reader.run(read, &shutdown).await;

        // What still runs is answered too, if there is someone to read it.
        self.in_flight.stop();
        let _ = timeout(CANCEL_GRACE, self.in_flight.idle()).await;
        self.ending.cancel();
        if let Some(forwarding) = self.subscription.take_task() {
            let _ = timeout(CANCEL_GRACE, forwarding).await;
        }
        self.outbox.end();
        let abort = writer.abort_handle();
        if timeout(stall, writer).await.is_err() {
            abort.abort();
        }
        self.outbox.close();
    }
}
