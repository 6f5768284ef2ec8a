use std::time::Duration;

/// How often pressure is read, and what follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PressureConfig {
    /// Time between two rounds of readings. Default: 1 s.
    pub interval: Duration,
    /// How long a source may take; it counts as failed while it takes longer. Default: 500 ms.
    pub read_limit: Duration,
    /// How long less must be asked for before the level goes down by one. Default: 10 s.
    pub cooldown: Duration,
    /// How long a module's `pressure_response` and `shed_load` may take before that is logged. Default: 5 s.
    pub response_limit: Duration,
    /// How long `Critical` lasts before `shed_load` is called, and between two such calls. Default: 5 s.
    pub shed_after: Duration,
}

impl Default for PressureConfig {
    fn default() -> Self {
        Self {
            interval: Duration::from_secs(1),
            read_limit: Duration::from_millis(500),
            cooldown: Duration::from_secs(10),
            response_limit: Duration::from_secs(5),
            shed_after: Duration::from_secs(5),
        }
    }
}
