//! Keeps the sockets served while a handler blocks its thread.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::thread::{self, Thread};
use std::time::Duration;

use tokio::runtime::Handle;

/// How long a handler may block before the other connections notice.
const TICK: Duration = Duration::from_millis(20);
/// After so many ticks without a handler the thread sleeps until the next one.
const IDLE_TICKS: u32 = 50;

/// Of a tokio runtime's threads, one waits for sockets and timers. When that one wakes up to a single task and runs it,
/// none of the others takes its place before it is back: a handler that blocks there (a sleep, a lock, a long
/// computation) stops every connection, however many threads are idle. Any task that comes from outside wakes one of
/// them, and that is all this does: a thread looks whether a poll of a handler goes on for longer than a tick.
#[derive(Debug)]
pub(super) struct Watch {
    state: Arc<State>,
    thread: Option<Thread>,
}

#[derive(Debug, Default)]
struct State {
    /// Polls that go on.
    running: AtomicUsize,
    /// Polls ever begun.
    begun: AtomicU64,
    asleep: AtomicBool,
    ended: AtomicBool,
}

/// A poll that goes on.
pub(super) struct Polling<'a>(&'a State);

impl Watch {
    /// Watches the handlers of the current runtime. Without a thread to spare they go unwatched.
    pub(super) fn start() -> Self {
        let state = Arc::new(State::default());
        let (watched, runtime) = (Arc::clone(&state), Handle::current());
        let spawned = thread::Builder::new()
            .name("ipc-watch".to_owned())
            .spawn(move || watched.run(&runtime));
        let thread = match spawned {
            Ok(handle) => Some(handle.thread().clone()),
            Err(error) => {
                tracing::warn!(%error, "handlers that block are not noticed");
                None
            }
        };
        Self { state, thread }
    }

    /// To be held while a handler is polled.
    pub(super) fn polling(&self) -> Polling<'_> {
        self.state.begun.fetch_add(1, Ordering::Relaxed);
        self.state.running.fetch_add(1, Ordering::SeqCst);
        if self.state.asleep.load(Ordering::SeqCst) {
            if let Some(thread) = &self.thread {
                thread.unpark();
            }
        }
        Polling(&self.state)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.state.ended.store(true, Ordering::SeqCst);
        if let Some(thread) = &self.thread {
            thread.unpark();
        }
    }
}

impl Drop for Polling<'_> {
    fn drop(&mut self) {
        self.0.running.fetch_sub(1, Ordering::SeqCst);
    }
}

impl State {
    fn run(&self, runtime: &Handle) {
        let (mut seen, mut idle_ticks) = (0, 0);
        let mut nudge = runtime.spawn(async {});
        while !self.ended.load(Ordering::SeqCst) {
            if idle_ticks < IDLE_TICKS {
                thread::park_timeout(TICK);
            } else {
                self.sleep();
                idle_ticks = 0;
            }
            let begun = self.begun.load(Ordering::Relaxed);
            if begun != seen {
                seen = begun;
                idle_ticks = 0;
            } else if self.running.load(Ordering::SeqCst) == 0 {
                idle_ticks += 1;
            } else if nudge.is_finished() {
                nudge = runtime.spawn(async {});
            }
        }
    }

    fn sleep(&self) {
        self.asleep.store(true, Ordering::SeqCst);
        // A poll that began before it could see that nobody watches.
        if self.running.load(Ordering::SeqCst) == 0 && !self.ended.load(Ordering::SeqCst) {
            thread::park();
        }
        self.asleep.store(false, Ordering::SeqCst);
    }
}
