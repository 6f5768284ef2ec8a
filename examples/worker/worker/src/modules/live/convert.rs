use super::generated::open::{LiveOpenError, LiveOpenNoSlotErrorData};
use super::generated::status::{LiveStatusResult, LiveStatusResultSize, Slot};
use crate::resources::cadence::CadenceStatus;
use crate::resources::stage::{Size, StageError, StageStatus};
use crate::wire_form::{int64, uint32};

pub(super) fn status(cadence: CadenceStatus, stage: StageStatus) -> LiveStatusResult {
    let slots = stage.slots.into_iter().map(|slot| Slot {
        name: slot.name,
        scene: slot.scene,
        active: slot.active,
        frames: int64(slot.frames),
    });
    LiveStatusResult {
        ticks: int64(cadence.ticks),
        running: cadence.running,
        idle_cadence: stage.idle_cadence,
        size: stage.size.into(),
        context_generation: stage.generation,
        slots: slots.collect(),
    }
}

impl From<Size> for LiveStatusResultSize {
    fn from(size: Size) -> Self {
        match size {
            Size::Full => Self::Full,
            Size::Tiny => Self::Tiny,
        }
    }
}

impl From<StageError> for LiveOpenError {
    fn from(error: StageError) -> Self {
        match error {
            StageError::Full { limit } => Self::NoSlot(LiveOpenNoSlotErrorData {
                limit: uint32(limit),
            }),
            StageError::IdleRefused => Self::IdleRefused,
        }
    }
}
