//! Who works at a large message.

use std::thread;

use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::sync::Semaphore;
use tokio::task::block_in_place;

/// From so many bytes on a message is large: reading it takes longer than others should wait.
const LARGE: usize = 64 * 1024;

/// A large message takes a thread for a while, and many times its size in memory. What else waits for that thread goes on in
/// another one meanwhile, and no more large ones are worked at than there are cores, whichever clients sent them: whoever
/// sends as much as it may holds up only those that do the same.
#[derive(Debug)]
pub(super) struct Turns {
    free: Semaphore,
}

impl Turns {
    pub(super) fn new() -> Self {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        Self {
            free: Semaphore::new(cores),
        }
    }

    /// Does what takes the longer the more bytes a message has, when it is its turn.
    pub(super) fn take<T>(&self, bytes: usize, work: impl FnOnce() -> T) -> T {
        match Handle::try_current() {
            Ok(runtime)
                if bytes > LARGE && runtime.runtime_flavor() == RuntimeFlavor::MultiThread =>
            {
                block_in_place(|| {
                    let _turn = runtime.block_on(self.free.acquire());
                    work()
                })
            }
            // There is no other thread, or no need for one.
            _ => work(),
        }
    }
}
