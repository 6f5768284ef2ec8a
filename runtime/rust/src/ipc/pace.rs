//! Which commands are worth being run by the reader itself.

use std::collections::HashMap;
use std::time::{Duration, Instant};

/// A handler that holds the reader longer than this is not run by it again for a while.
const BRIEF: Duration = Duration::from_micros(250);
/// How many calls that is, at first; it doubles with each relapse.
const PENALTY: u32 = 256;
/// A client may make up names of commands; no more than this are remembered.
const MAX_SLOW: usize = 1024;

/// A task for each request costs more than a short handler: an echo with 64 in flight ran at 230 k requests/s with tasks
/// and at 410 to 730 k without, on the same two cores. So the reader polls a handler once itself, and makes
/// a task of it only when it has to wait. The price: a handler that computes or blocks in its first poll holds up this
/// connection (others have their own readers). So each first poll is timed, and a command that took long gets a task
/// from its start for its next calls, which also run in parallel then.
#[derive(Debug, Default)]
pub(super) struct Pace {
    slow: HashMap<String, Slow>,
}

#[derive(Debug)]
struct Slow {
    calls_left: u32,
    penalty: u32,
}

impl Pace {
    /// Whether the reader may poll this command. `Some` is the time to give to [`Self::measured`].
    pub(super) fn start(&mut self, command: &str) -> Option<Instant> {
        if !self.slow.is_empty() {
            if let Some(slow) = self.slow.get_mut(command) {
                if slow.calls_left > 0 {
                    slow.calls_left -= 1;
                    return None;
                }
            }
        }
        Some(Instant::now())
    }

    /// Takes note of how long a poll took.
    pub(super) fn measured(&mut self, command: &str, start: Instant) {
        if start.elapsed() <= BRIEF {
            return;
        }
        if self.slow.len() >= MAX_SLOW {
            self.slow.clear();
        }
        let slow = self.slow.entry(command.to_owned()).or_insert(Slow {
            calls_left: 0,
            penalty: PENALTY / 2,
        });
        slow.penalty = slow.penalty.saturating_mul(2);
        slow.calls_left = slow.penalty;
    }
}
