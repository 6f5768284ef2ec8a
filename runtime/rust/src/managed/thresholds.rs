use super::PressureLevel;
use PressureLevel::{Critical, High, Normal, Warning};

/// Where a level begins and where it ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// Readings from here on are at least of this level.
    pub enter: f64,
    /// A level that was entered is left below this reading only. Not more than `enter`.
    pub exit: f64,
}

/// Which reading of a source means which level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Thresholds {
    /// For `Warning`.
    pub warning: Band,
    /// For `High`.
    pub high: Band,
    /// For `Critical`.
    pub critical: Band,
}

impl Thresholds {
    /// For readings that say how much of the memory is used.
    pub const UTILISATION: Self = Self {
        warning: Band {
            enter: 0.70,
            exit: 0.62,
        },
        high: Band {
            enter: 0.85,
            exit: 0.77,
        },
        critical: Band {
            enter: 0.95,
            exit: 0.88,
        },
    };

    /// For readings that say how much of the time is lost waiting for memory.
    pub const STALL: Self = Self {
        warning: Band {
            enter: 0.05,
            exit: 0.03,
        },
        high: Band {
            enter: 0.10,
            exit: 0.06,
        },
        critical: Band {
            enter: 0.40,
            exit: 0.25,
        },
    };

    /// The level that a reading enters, whatever was before.
    pub fn entered(&self, reading: f64) -> PressureLevel {
        self.highest(|band| reading >= band.enter)
    }

    /// The level of a source that was at `before` and reads `reading` now.
    pub fn level(&self, before: PressureLevel, reading: f64) -> PressureLevel {
        let kept = self.highest(|band| reading >= band.exit).min(before);
        self.entered(reading).max(kept)
    }

    fn highest(&self, reached: impl Fn(&Band) -> bool) -> PressureLevel {
        [
            (Critical, &self.critical),
            (High, &self.high),
            (Warning, &self.warning),
        ]
        .into_iter()
        .find(|(_, band)| reached(band))
        .map_or(Normal, |(level, _)| level)
    }
}
