use std::time::Duration;

use super::{Backoff, Intensity};

/// How modules are repaired.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HealConfig {
    /// So many bad probes in a row make a module sick. Default: 1. 0 means 1.
    pub failure_threshold: u32,
    /// How long `heal()` may take. Default: 10 s.
    pub heal_limit: Duration,
    /// How long the probe that checks a `heal()` may take. Default: 2 s.
    pub probe_limit: Duration,
    /// The wait before each repair.
    pub backoff: Backoff,
    /// How many heals are tried before the next step: in the window, and on one step.
    pub intensity: Intensity,
    /// A module that works for so long starts over at the first step. Longer than the interval between probes,
    /// else a module that fails at every other probe is never given up. Default: 60 s.
    pub stable_after: Duration,
}

impl Default for HealConfig {
    fn default() -> Self {
        Self {
            failure_threshold: 1,
            heal_limit: Duration::from_secs(10),
            probe_limit: Duration::from_secs(2),
            backoff: Backoff::default(),
            intensity: Intensity::default(),
            stable_after: Duration::from_secs(60),
        }
    }
}
