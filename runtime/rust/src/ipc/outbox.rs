//! What waits for the writer of a connection.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::frame::FrameEncoder;

/// Bytes that wait, framed already. One buffer instead of a queue of messages: many small answers cost one `write`.
///
/// Memory is bounded: an answer is let in while less than `limit` bytes wait, events while less than half of that, and
/// what the reader has to say itself (refusals, pings) is counted apart, and stops the reading at `limit`.
#[derive(Debug)]
pub(super) struct Outbox {
    state: Mutex<State>,
    /// There is something to write, or nothing more will come.
    ready: Notify,
    /// Something was written.
    room: Notify,
    limit: usize,
    encoder: FrameEncoder,
    closed: CancellationToken,
}

#[derive(Debug, Default)]
struct State {
    queued: Vec<u8>,
    /// Of the bytes queued, those that came from the reader and did not wait for room.
    refusals: usize,
    /// Taken by the writer and not yet by the client.
    writing: usize,
    ending: bool,
}

/// The client is gone, or will be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Closed;

impl State {
    fn pending(&self) -> usize {
        self.queued.len() + self.writing
    }

    fn append(&mut self, bytes: &mut Vec<u8>) {
        if self.queued.is_empty() {
            std::mem::swap(&mut self.queued, bytes);
        } else {
            self.queued.extend_from_slice(bytes);
        }
        bytes.clear();
    }
}

impl Outbox {
    pub(super) fn new(encoder: FrameEncoder, limit: usize) -> Self {
        Self {
            state: Mutex::default(),
            ready: Notify::new(),
            room: Notify::new(),
            limit: limit.max(1),
            encoder,
            closed: CancellationToken::new(),
        }
    }

    /// Frames messages for this connection.
    pub(super) fn encoder(&self) -> FrameEncoder {
        self.encoder
    }

    /// Whether answers have to wait.
    pub(super) fn is_full(&self) -> bool {
        self.lock().pending() >= self.limit
    }

    /// Whether the reader has said so much that it must not make more.
    pub(super) fn is_flooded(&self) -> bool {
        self.lock().refusals >= self.limit
    }

    /// Waits until [`Self::is_flooded`] is false.
    pub(super) async fn unflooded(&self) {
        loop {
            let room = self.room.notified();
            tokio::pin!(room);
            room.as_mut().enable();
            if !self.is_flooded() {
                return;
            }
            room.await;
        }
    }

    /// Queues an answer once there is room, and runs `then` before the client can see it.
    pub(super) async fn append(
        &self,
        bytes: &mut Vec<u8>,
        then: impl FnOnce(),
    ) -> Result<(), Closed> {
        loop {
            let room = self.room.notified();
            tokio::pin!(room);
            room.as_mut().enable();
            {
                let mut state = self.lock();
                if self.closed.is_cancelled() {
                    return Err(Closed);
                }
                if state.pending() < self.limit {
                    state.append(bytes);
                    then();
                    break;
                }
            }
            tokio::select! {
                () = room => {}
                () = self.closed.cancelled() => return Err(Closed),
            }
        }
        self.ready.notify_one();
        Ok(())
    }

    /// Queues what the reader made; of that, `refusals` bytes count towards [`Self::is_flooded`].
    pub(super) fn append_now(&self, bytes: &mut Vec<u8>, refusals: usize) {
        {
            let mut state = self.lock();
            state.append(bytes);
            state.refusals += refusals;
        }
        self.ready.notify_one();
    }

    /// Queues an event unless too much waits already; false when it was dropped.
    pub(super) fn append_event(&self, bytes: &mut Vec<u8>) -> bool {
        {
            let mut state = self.lock();
            if state.pending() >= self.limit.div_ceil(2) {
                return false;
            }
            state.append(bytes);
        }
        self.ready.notify_one();
        true
    }

    /// Nothing more will be queued: the writer ends when it has written the rest.
    pub(super) fn end(&self) {
        self.lock().ending = true;
        self.ready.notify_one();
    }

    /// For the writer: waits for bytes and takes all of them into `chunk`, which is empty. False at the end.
    pub(super) async fn take(&self, chunk: &mut Vec<u8>) -> bool {
        loop {
            {
                let mut state = self.lock();
                if !state.queued.is_empty() {
                    std::mem::swap(&mut state.queued, chunk);
                    state.writing = chunk.len();
                    state.refusals = 0;
                    break;
                }
                if state.ending {
                    return false;
                }
            }
            self.ready.notified().await;
        }
        self.room.notify_waiters();
        true
    }

    /// For the writer: the client took `bytes` of the chunk.
    pub(super) fn written(&self, bytes: usize) {
        {
            let mut state = self.lock();
            state.writing = state.writing.saturating_sub(bytes);
        }
        self.room.notify_waiters();
    }

    /// The client is gone: whoever waits for room learns it.
    pub(super) fn close(&self) {
        self.closed.cancel();
    }

    /// Waits for [`Self::close`].
    pub(super) async fn closed(&self) {
        self.closed.cancelled().await;
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing that panics runs under the lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
