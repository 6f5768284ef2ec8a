use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use super::generated::levels::{
    AudioLevelsError, AudioLevelsMutedErrorData, AudioLevelsResult, Level,
};
use super::generated::status::{AudioStatusResult, AudioStatusResultRate};
use crate::resources::cadence::{CadenceStatus, Rate};
use crate::resources::levels;
use crate::wire_form::{date_time, int64, millis};

/// Since when the loop is muted.
#[derive(Debug, Default)]
pub(super) struct Muted(Mutex<Option<SystemTime>>);

impl Muted {
    /// Notes a change of the rate.
    pub(super) fn note(&self, rate: Rate) {
        let mut since = self.since();
        *since = match rate {
            Rate::Muted => since.or_else(|| Some(SystemTime::now())),
            Rate::Full | Rate::Half | Rate::Quarter => None,
        };
    }

    /// Fails while muted.
    pub(super) fn check(&self) -> Result<(), AudioLevelsError> {
        let Some(since) = *self.since() else {
            return Ok(());
        };
        let since = date_time(since)?;
        Err(AudioLevelsError::Muted(AudioLevelsMutedErrorData { since }))
    }

    fn since(&self) -> MutexGuard<'_, Option<SystemTime>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub(super) fn levels(levels: &[levels::Level], status: CadenceStatus) -> AudioLevelsResult {
    let levels = levels.iter().map(|level| Level {
        tick: int64(level.tick),
        level: level.level,
    });
    AudioLevelsResult {
        levels: levels.collect(),
        cadence_ms: status.cadence.map(millis),
    }
}

impl From<CadenceStatus> for AudioStatusResult {
    fn from(status: CadenceStatus) -> Self {
        Self {
            ticks: int64(status.ticks),
            rate: status.rate.into(),
            cadence_ms: status.cadence.map(millis),
            running: status.running,
        }
    }
}

impl From<Rate> for AudioStatusResultRate {
    fn from(rate: Rate) -> Self {
        match rate {
            Rate::Full => Self::Full,
            Rate::Half => Self::Half,
            Rate::Quarter => Self::Quarter,
            Rate::Muted => Self::Muted,
        }
    }
}
