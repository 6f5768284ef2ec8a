use std::time::Duration;

use tokio::time::Instant;

use super::PressureLevel;

/// The level of a worker: up at once, down one level after the readings asked for less during a whole cooldown.
#[derive(Debug)]
pub struct PressureTracker {
    cooldown: Duration,
    level: PressureLevel,
    /// When the level was last changed or needed.
    held_at: Option<Instant>,
}

impl PressureTracker {
    /// Begins at `Normal`.
    pub fn new(cooldown: Duration) -> Self {
        Self {
            cooldown,
            level: PressureLevel::Normal,
            held_at: None,
        }
    }

    /// The level now.
    pub fn level(&self) -> PressureLevel {
        self.level
    }

    /// Takes in the level that the readings ask for at `now`, and returns the level that follows. It is never
    /// lower than `demanded`.
    pub fn advance(&mut self, demanded: PressureLevel, now: Instant) -> PressureLevel {
        let held = self
            .held_at
            .is_some_and(|since| now.duration_since(since) < self.cooldown);
        if demanded >= self.level {
            self.level = demanded;
            self.held_at = Some(now);
        } else if !held {
            self.level = lower(self.level);
            self.held_at = Some(now);
        }
        self.level
    }
}

fn lower(level: PressureLevel) -> PressureLevel {
    match level {
        PressureLevel::Critical => PressureLevel::High,
        PressureLevel::High => PressureLevel::Warning,
        PressureLevel::Warning | PressureLevel::Normal => PressureLevel::Normal,
    }
}
