//! What waits for the writer of a connection.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::frame::FrameEncoder;

/// Bytes that wait, framed already. One buffer instead of a queue of messages: many small answers cost one `write`.
///
/// Memory is bounded: an answer is let in while less than `limit` bytes wait, events while less than half of that, and
/// what the reader has to say itself (refusals, pings) is counted apart, and stops the reading. Results that are not let in
/// yet are counted too: the more there are, the less is begun, and at `held_limit` they are dropped.
#[derive(Debug)]
pub(super) struct Outbox {
    state: Mutex<State>,
    /// There is something to write, or nothing more will come.
    ready: Notify,
    /// Something was written.
    room: Notify,
    limit: usize,
    held_limit: usize,
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
    /// Bytes of results that wait to be queued.
    held: usize,
    ending: bool,
}

/// Why nothing was queued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotQueued {
    /// The client is gone, or will be.
    Closed,
    /// Too many results wait for it already.
    TooMuch,
}

/// A result that waits to be queued, for as long as it does.
struct Held<'a> {
    outbox: &'a Outbox,
    bytes: usize,
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.outbox.lock().held -= self.bytes;
        self.outbox.room.notify_waiters();
    }
}

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
    pub(super) fn new(encoder: FrameEncoder, limit: usize, held_limit: usize) -> Self {
        Self {
            state: Mutex::default(),
            ready: Notify::new(),
            room: Notify::new(),
            limit: limit.max(1),
            held_limit,
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

    /// Whether the reader has said so much, `bound` bytes, that it must not make more.
    pub(super) fn is_flooded(&self, bound: usize) -> bool {
        self.lock().refusals >= bound.max(1)
    }

    /// Waits until [`Self::is_flooded`] is false.
    pub(super) async fn unflooded(&self, bound: usize) {
        self.until(|state| state.refusals < bound.max(1)).await;
    }

    /// Waits while so many results wait that no more should be made. Once the client is gone this does not end.
    pub(super) async fn calm(&self) {
        self.until(|state| state.held <= self.held_limit / 3).await;
    }

    async fn until(&self, reached: impl Fn(&State) -> bool) {
        loop {
            let room = self.room.notified();
            tokio::pin!(room);
            room.as_mut().enable();
            if reached(&self.lock()) {
                return;
            }
            room.await;
        }
    }

    /// Queues an answer once there is room, and runs `then` before the client can see it. Refuses one that would wait where
    /// too many wait already.
    pub(super) async fn append_result(
        &self,
        bytes: &mut Vec<u8>,
        then: impl FnOnce(),
    ) -> Result<(), NotQueued> {
        let mut then = Some(then);
        if self.try_append(bytes, &mut then)? {
            return Ok(());
        }
        let _held = self.hold(bytes.len()).ok_or(NotQueued::TooMuch)?;
        self.wait_and_append(bytes, &mut then).await
    }

    /// The same for what is short, or counted elsewhere.
    pub(super) async fn append(
        &self,
        bytes: &mut Vec<u8>,
        then: impl FnOnce(),
    ) -> Result<(), NotQueued> {
        self.wait_and_append(bytes, &mut Some(then)).await
    }

    /// One that is longer than the limit waits alone.
    fn hold(&self, bytes: usize) -> Option<Held<'_>> {
        let mut state = self.lock();
        if state.held > 0 && state.held.saturating_add(bytes) > self.held_limit {
            return None;
        }
        state.held += bytes;
        Some(Held {
            outbox: self,
            bytes,
        })
    }

    async fn wait_and_append(
        &self,
        bytes: &mut Vec<u8>,
        then: &mut Option<impl FnOnce()>,
    ) -> Result<(), NotQueued> {
        loop {
            let room = self.room.notified();
            tokio::pin!(room);
            room.as_mut().enable();
            if self.try_append(bytes, then)? {
                return Ok(());
            }
            tokio::select! {
                () = room => {}
                () = self.closed.cancelled() => return Err(NotQueued::Closed),
            }
        }
    }

    /// False when there is no room.
    fn try_append(
        &self,
        bytes: &mut Vec<u8>,
        then: &mut Option<impl FnOnce()>,
    ) -> Result<bool, NotQueued> {
        {
            let mut state = self.lock();
            if self.closed.is_cancelled() {
                return Err(NotQueued::Closed);
            }
            if state.pending() >= self.limit {
                return Ok(false);
            }
            state.append(bytes);
            if let Some(then) = then.take() {
                then();
            }
        }
        self.ready.notify_one();
        Ok(true)
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
