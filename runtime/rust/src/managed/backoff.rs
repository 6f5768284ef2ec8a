use std::time::Duration;

use super::Random;

/// Delays that grow exponentially, with full jitter: anything between nothing and the full delay, so that modules
/// that failed together do not try again together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    /// The full delay before the second attempt.
    pub base: Duration,
    /// No delay is longer.
    pub cap: Duration,
}

impl Backoff {
    /// The longest delay before attempt number `attempt`, counted from 1. The first one does not wait.
    pub fn ceiling(&self, attempt: u32) -> Duration {
        match attempt.checked_sub(2) {
            None => Duration::ZERO,
            Some(doublings) => self
                .base
                .saturating_mul(2_u32.saturating_pow(doublings))
                .min(self.cap),
        }
    }

    /// The delay before attempt number `attempt`, with a precision of one millisecond.
    pub fn delay(&self, attempt: u32, random: &dyn Random) -> Duration {
        let ceiling = u64::try_from(self.ceiling(attempt).as_millis()).unwrap_or(u64::MAX - 1);
        Duration::from_millis(random.next_u64() % (ceiling + 1))
    }
}

impl Default for Backoff {
    /// From half a second to 30 seconds.
    fn default() -> Self {
        Self {
            base: Duration::from_millis(500),
            cap: Duration::from_secs(30),
        }
    }
}
