//! The requests of a connection that were neither answered nor refused.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Notify, Semaphore};
use tokio_util::sync::CancellationToken;

/// A request counts from when its handler had to wait until its answer is queued.
#[derive(Debug)]
pub(super) struct InFlight {
    held: Mutex<Held>,
    limit: usize,
    byte_limit: usize,
    idle: Notify,
    stopped: AtomicBool,
}

#[derive(Debug, Default)]
struct Held {
    requests: HashMap<u64, Running>,
    /// What they came with, together.
    bytes: usize,
}

/// How a running request is reached.
#[derive(Debug)]
pub(super) struct Running {
    /// How long its message was, with its attachment.
    pub(super) bytes: usize,
    pub(super) cancelled: CancellationToken,
    pub(super) credit: Option<Arc<Semaphore>>,
}

impl InFlight {
    /// At most so many requests, and of so many bytes in all.
    pub(super) fn new(limit: usize, byte_limit: usize) -> Self {
        Self {
            held: Mutex::default(),
            limit,
            byte_limit,
            idle: Notify::new(),
            stopped: AtomicBool::new(false),
        }
    }

    pub(super) fn contains(&self, id: u64) -> bool {
        self.lock().requests.contains_key(&id)
    }

    /// Whether there is room for a request of so many bytes. One that is longer than all may be needs to be alone.
    pub(super) fn has_room(&self, bytes: usize) -> bool {
        let held = self.lock();
        let fits = held.bytes.saturating_add(bytes) <= self.byte_limit;
        held.requests.len() < self.limit && (fits || held.requests.is_empty())
    }

    /// Adds a request; only the reader does, after it looked at `contains` and `has_room`.
    pub(super) fn insert(&self, id: u64, running: Running) {
        let mut held = self.lock();
        let bytes = running.bytes;
        if let Entry::Vacant(entry) = held.requests.entry(id) {
            entry.insert(running);
            held.bytes += bytes;
        }
    }

    /// The answer is queued, or nobody wants it any more.
    pub(super) fn remove(&self, id: u64) {
        let mut held = self.lock();
        if let Some(Running { bytes, credit, .. }) = held.requests.remove(&id) {
            held.bytes -= bytes;
            if let Some(credit) = credit {
                // Whoever still sends items learns that the stream is over.
                credit.close();
            }
        }
        if held.requests.is_empty() {
            drop(held);
            self.idle.notify_waiters();
        }
    }

    pub(super) fn cancel(&self, id: u64) {
        // The lock is free when handlers are woken.
        let cancelled = self
            .lock()
            .requests
            .get(&id)
            .map(|running| running.cancelled.clone());
        if let Some(cancelled) = cancelled {
            cancelled.cancel();
        }
    }

    pub(super) fn add_credit(&self, id: u64, items: usize) {
        if let Some(credit) = self
            .lock()
            .requests
            .get(&id)
            .and_then(|r| r.credit.as_ref())
        {
            let room = Semaphore::MAX_PERMITS.saturating_sub(credit.available_permits());
            credit.add_permits(items.min(room));
        }
    }

    /// The connection ends: every request is cancelled.
    pub(super) fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
        let all: Vec<_> = self
            .lock()
            .requests
            .values()
            .map(|running| running.cancelled.clone())
            .collect();
        for cancelled in all {
            cancelled.cancel();
        }
    }

    /// Whether requests were cancelled by [`Self::stop`] and not by their caller.
    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::SeqCst)
    }

    /// Waits until there are none.
    pub(super) async fn idle(&self) {
        loop {
            let idle = self.idle.notified();
            tokio::pin!(idle);
            idle.as_mut().enable();
            if self.lock().requests.is_empty() {
                return;
            }
            idle.await;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        // Nothing that panics runs under the lock.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
