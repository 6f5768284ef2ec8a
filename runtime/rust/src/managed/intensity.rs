use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// How many repairs are allowed in a window of time that slides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Intensity {
    /// So many.
    pub max: u32,
    /// In so much time.
    pub window: Duration,
}

impl Default for Intensity {
    /// 3 in 60 seconds.
    fn default() -> Self {
        Self {
            max: 3,
            window: Duration::from_secs(60),
        }
    }
}

/// The repairs within the window.
#[derive(Debug)]
pub(crate) struct SlidingWindow {
    limit: Intensity,
    repairs: VecDeque<Instant>,
}

impl SlidingWindow {
    pub(crate) fn new(limit: Intensity) -> Self {
        Self {
            limit,
            repairs: VecDeque::new(),
        }
    }

    /// Counts a repair, if one more is allowed.
    pub(crate) fn admit(&mut self, now: Instant) -> bool {
        while self
            .repairs
            .front()
            .is_some_and(|repair| now.duration_since(*repair) >= self.limit.window)
        {
            self.repairs.pop_front();
        }
        let admitted = self.repairs.len() < self.limit.max as usize;
        if admitted {
            self.repairs.push_back(now);
        }
        admitted
    }

    pub(crate) fn clear(&mut self) {
        self.repairs.clear();
    }
}
