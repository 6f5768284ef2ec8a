//! The reader of a connection: decides about each message, and waits for nobody.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use bytes::BytesMut;
use serde_json::json;
use serde_json::value::RawValue;
use tokio::io::AsyncReadExt;
use tokio::net::unix::OwnedReadHalf;
use tokio::time::{Instant, sleep_until, timeout};
use tokio_util::sync::CancellationToken;

use super::answer;
use super::connection::Connection;
use super::frame::{FrameEncoder, Framing, Incoming, Malformed};
use super::pace::Pace;
use super::rpc::{self, Refused, Request};
use super::wire_error::WireError;
use super::{control, request, writer};
use crate::service::CommandError;

/// How much is read at once, and how many bytes of answers the reader keeps before it hands them over.
const BATCH_BYTES: usize = 64 * 1024;
/// When a client that was refused should try again.
const RETRY_AFTER: Duration = Duration::from_millis(25);

/// The state that only the reader has.
pub(super) struct Reader {
    connection: Arc<Connection>,
    encoder: FrameEncoder,
    /// Answers made since the last read.
    batch: Vec<u8>,
    /// How many bytes of it did not come from a handler.
    refusals: usize,
    pace: Pace,
    /// The read buffer has grown for a large message, and is to be given back.
    grown: bool,
    greeted: bool,
    draining: bool,
}

impl Reader {
    pub(super) fn new(connection: Arc<Connection>) -> Self {
        Self {
            encoder: connection.outbox.encoder(),
            batch: Vec::new(),
            refusals: 0,
            pace: Pace::default(),
            grown: false,
            greeted: connection.framing == Framing::Lines,
            draining: false,
            connection,
        }
    }

    /// Reads until the client leaves or breaks the protocol, or the worker has drained after `shutdown`. What was
    /// answered on the way is queued.
    pub(super) async fn run(&mut self, socket: OwnedReadHalf, shutdown: &CancellationToken) {
        self.read(socket, shutdown).await;
        self.flush();
    }

    async fn read(&mut self, mut socket: OwnedReadHalf, shutdown: &CancellationToken) {
        let connection = Arc::clone(&self.connection);
        let Connection {
            outbox,
            in_flight,
            options,
            framing,
            ..
        } = connection.as_ref();
        let mut buffer = BytesMut::with_capacity(BATCH_BYTES);
        let mut drained_by = Instant::now();
        let hello_by = Instant::now() + options.hello_timeout;
        loop {
            buffer.reserve(BATCH_BYTES);
            // The only thing that stops the reading is a client that lets the refusals of its requests pile up. Biased:
            // what was sent before the shutdown is read before "nothing in flight" ends the connection.
            let bound = self.refusal_bound();
            let flooded = outbox.is_flooded(bound);
            let read = tokio::select! {
                biased;
                () = outbox.closed() => return,
                () = shutdown.cancelled(), if !self.draining => {
                    self.goodbye();
                    drained_by = Instant::now() + options.drain_timeout;
                    continue;
                }
                () = sleep_until(drained_by), if self.draining => return,
                () = sleep_until(hello_by), if !self.greeted => {
                    let reason = format!("no hello within {:?}", options.hello_timeout);
                    self.refuse(None, &WireError::from(&not_ready(&reason)));
                    return;
                }
                read = socket.read_buf(&mut buffer), if !flooded => read,
                () = outbox.unflooded(bound), if flooded => continue,
                () = in_flight.idle(), if self.draining => return,
            };
            match read {
                Ok(0) => {
                    if framing.is_truncated(&buffer) {
                        let _ = self.malformed(Malformed::Truncated);
                    } else if *framing == Framing::Lines {
                        // `printf … | socat` ends without a line break, and closes its side before it is answered.
                        buffer.extend_from_slice(b"\n");
                        let _ = self.decode(&mut buffer);
                        let _ = timeout(options.drain_timeout, in_flight.idle()).await;
                    }
                    return;
                }
                Ok(_) => {
                    if self.decode(&mut buffer).is_break() {
                        return;
                    }
                    if self.grown {
                        buffer = BytesMut::from(buffer.as_ref());
                        self.grown = false;
                    }
                }
                Err(error) => {
                    tracing::debug!(%error, "the client is gone");
                    return;
                }
            }
        }
    }

    /// The longest frame that is taken now: before the hello nobody is owed much memory.
    fn frame_limit(&self) -> usize {
        let options = &self.connection.options;
        match self.greeted {
            true => options.max_frame_bytes,
            false => options.max_frame_bytes.min(options.max_hello_bytes),
        }
    }

    /// How many bytes of refusals may wait before the reading stops.
    fn refusal_bound(&self) -> usize {
        let options = &self.connection.options;
        match self.greeted {
            true => options.max_queued_bytes,
            false => options.max_queued_bytes.min(options.max_hello_bytes),
        }
    }

    fn decode(&mut self, buffer: &mut BytesMut) -> ControlFlow<()> {
        let framing = self.encoder.framing;
        loop {
            let flow = match framing.decode(buffer, self.frame_limit()) {
                Ok(Some(incoming)) => {
                    self.grown |= incoming.size() > writer::KEEP_BYTES;
                    let connection = Arc::clone(&self.connection);
                    connection
                        .turns
                        .take(incoming.size(), || self.message(incoming))
                }
                Ok(None) => break,
                Err(malformed) => self.malformed(malformed),
            };
            if self.batch.len() >= BATCH_BYTES || flow.is_break() {
                self.flush();
            }
            flow?;
        }
        self.flush();
        ControlFlow::Continue(())
    }

    fn flush(&mut self) {
        if !self.batch.is_empty() {
            let refusals = std::mem::take(&mut self.refusals);
            self.connection.outbox.append_now(&mut self.batch, refusals);
        }
    }

    fn message(&mut self, incoming: Incoming) -> ControlFlow<()> {
        let bytes = incoming.size();
        let request = match rpc::parse(&incoming.text) {
            Ok(request) => request,
            Err(Refused::Malformed(malformed)) => return self.malformed(malformed),
            Err(Refused::Invalid { id, reason }) => {
                // Not under the id of another request.
                let id = id.filter(|id| !self.connection.in_flight.contains(*id));
                self.refuse(id, &WireError::invalid_request(reason));
                return ControlFlow::Continue(());
            }
        };
        match request.id {
            Some(id) => self.request(id, &request, incoming.attachment, bytes),
            None => {
                control::notification(&self.connection, &request.method, request.params);
                ControlFlow::Continue(())
            }
        }
    }

    fn request(
        &mut self,
        id: u64,
        request: &Request<'_>,
        attachment: Option<Vec<u8>>,
        bytes: usize,
    ) -> ControlFlow<()> {
        let connection = Arc::clone(&self.connection);
        if connection.in_flight.contains(id) {
            // The id belongs to the other request, and so does the one answer to it.
            let reason = "a request with this id is in flight";
            self.refuse(None, &WireError::invalid_request(reason));
            return ControlFlow::Continue(());
        }
        let method = request.method.as_ref();
        if method == "$/hello" {
            return self.hello(id, request.params);
        }
        if !self.greeted {
            self.fail(id, &not_ready("no hello yet"));
        } else if method == "$/ping" {
            self.answer(id, &rpc::no_params());
        } else if method == "$/subscribe" {
            match control::subscribe(&connection, request.params) {
                Ok(()) => self.answer(id, &rpc::no_params()),
                Err(error) => self.fail(id, &error),
            }
        } else if self.draining {
            self.fail(id, &not_ready("the worker shuts down"));
        } else if request.params.is_some_and(|params| !rpc::is_object(params)) {
            self.fail(id, &control::wrong_params("an object"));
        } else if !connection.in_flight.has_room(bytes) {
            let retry_after = RETRY_AFTER;
            self.fail(id, &CommandError::Overloaded { retry_after });
        } else if let Some(outcome) =
            request::start(&connection, &mut self.pace, id, request, attachment, bytes)
        {
            answer::outcome(self.encoder, &mut self.batch, id, method, &outcome);
        }
        ControlFlow::Continue(())
    }

    fn hello(&mut self, id: u64, params: Option<&RawValue>) -> ControlFlow<()> {
        if self.greeted && self.encoder.framing == Framing::Frames {
            self.refuse(Some(id), &WireError::invalid_request("a second hello"));
            return ControlFlow::Continue(());
        }
        match control::hello(&self.connection, params) {
            Ok(result) => {
                self.greeted = true;
                self.answer(id, &result);
                ControlFlow::Continue(())
            }
            Err(error) => {
                self.fail(id, &error);
                ControlFlow::Break(())
            }
        }
    }

    fn goodbye(&mut self) {
        self.draining = true;
        let params = json!({ "reason": "shutdown" });
        answer::notification(self.encoder, &mut self.batch, "$/goodbye", &params);
        self.flush();
    }

    fn malformed(&mut self, malformed: Malformed) -> ControlFlow<()> {
        tracing::warn!(?malformed, "malformed message: disconnected");
        self.refuse(None, &WireError::from(malformed));
        ControlFlow::Break(())
    }

    fn answer(&mut self, id: u64, result: &RawValue) {
        let before = self.batch.len();
        if answer::result(self.encoder, &mut self.batch, id, result, None) {
            self.refusals += self.batch.len() - before;
        } else {
            let limit = self.encoder.limit;
            self.fail(id, &CommandError::FrameTooLarge { limit });
        }
    }

    fn fail(&mut self, id: u64, error: &CommandError) {
        self.refuse(Some(id), &WireError::from(error));
    }

    fn refuse(&mut self, id: Option<u64>, error: &WireError<'_>) {
        let before = self.batch.len();
        answer::error(self.encoder, &mut self.batch, id, error);
        self.refusals += self.batch.len() - before;
    }
}

fn not_ready(reason: &str) -> CommandError {
    CommandError::NotReady {
        reason: reason.to_owned(),
    }
}
