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
    requests: Mutex<HashMap<u64, Running>>,
    limit: usize,
    idle: Notify,
    stopped: AtomicBool,
}

/// How a running request is reached.
#[derive(Debug)]
pub(super) struct Running {
    pub(super) cancelled: CancellationToken,
    pub(super) credit: Option<Arc<Semaphore>>,
}

impl InFlight {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            requests: Mutex::default(),
            limit,
            idle: Notify::new(),
            stopped: AtomicBool::new(false),
        }
    }

    pub(super) fn contains(&self, id: u64) -> bool {
        self.lock().contains_key(&id)
    }

    pub(super) fn is_full(&self) -> bool {
        self.lock().len() >= self.limit
    }

    /// Adds a request; only the reader does, after it looked at `contains` and `is_full`.
    pub(super) fn insert(&self, id: u64, running: Running) {
        if let Entry::Vacant(entry) = self.lock().entry(id) {
            entry.insert(running);
        }
    }

    /// The answer is queued, or nobody wants it any more.
    pub(super) fn remove(&self, id: u64) {
        let mut requests = self.lock();
        if let Some(Running {
            credit: Some(credit),
            ..
        }) = requests.remove(&id)
        {
            // Whoever still sends items learns that the stream is over.
            credit.close();
        }
        if requests.is_empty() {
            drop(requests);
            self.idle.notify_waiters();
        }
    }

    pub(super) fn cancel(&self, id: u64) {
        // The lock is free when handlers are woken.
        let cancelled = self
            .lock()
            .get(&id)
            .map(|running| running.cancelled.clone());
        if let Some(cancelled) = cancelled {
            cancelled.cancel();
        }
    }

    pub(super) fn add_credit(&self, id: u64, items: usize) {
        if let Some(credit) = self.lock().get(&id).and_then(|r| r.credit.as_ref()) {
            let room = Semaphore::MAX_PERMITS.saturating_sub(credit.available_permits());
            credit.add_permits(items.min(room));
        }
    }

    /// The connection ends: every request is cancelled.
    pub(super) fn stop(&self) {
        self.stopped.store(true, Ordering::SeqCst);
        let all: Vec<_> = self
            .lock()
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
            if self.lock().is_empty() {
                return;
            }
            idle.await;
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<u64, Running>> {
        // Nothing that panics runs under the lock.
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
