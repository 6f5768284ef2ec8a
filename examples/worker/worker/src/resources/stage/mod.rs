//! Scenes that are drawn again and again: those that somebody watches at each tick, idle ones less often when memory is
//! scarce.

mod context;
mod slot;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Mutex;

use archc_runtime::HealthStatus;

use super::lock::lock;
use context::Context;
use slot::Slot;

/// How large images are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Size {
    /// 64 by 64 pixels.
    #[default]
    Full,
    /// 8 by 8.
    Tiny,
}

/// Why a scene is not loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StageError {
    /// There are as many slots as there may be.
    Full {
        /// How many that is.
        limit: usize,
    },
    /// Idle scenes are not loaded now.
    IdleRefused,
}

/// One slot, as others see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlotStatus {
    /// Its name.
    pub name: String,
    /// What is loaded in it.
    pub scene: String,
    /// Whether somebody watches.
    pub active: bool,
    /// How often it was drawn.
    pub frames: u64,
}

/// How the stage is doing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageStatus {
    /// An idle scene is drawn once in so many ticks.
    pub idle_cadence: u32,
    /// How large images are.
    pub size: Size,
    /// How often the context was made, from 1.
    pub generation: u32,
    /// The slots by name.
    pub slots: Vec<SlotStatus>,
}

/// Slots with scenes, and the context that they are drawn with.
#[derive(Debug)]
pub struct Stage {
    limit: usize,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    context: Context,
    slots: BTreeMap<String, Slot>,
    size: Size,
    idle_cadence: u32,
    /// Whether idle scenes may be there at all.
    keeps_idle: bool,
}

impl Stage {
    /// An empty stage with so many slots at most.
    pub fn new(limit: usize) -> Self {
        Self {
            limit,
            state: Mutex::new(State {
                context: Context::new(1),
                slots: BTreeMap::new(),
                size: Size::Full,
                idle_cadence: 1,
                keeps_idle: true,
            }),
        }
    }

    /// Loads a scene into a slot, in place of the one that is there, or only says whether somebody watches it when it is
    /// the same scene. Gives the number of slots that are taken.
    pub fn open(&self, name: &str, scene: &str, active: bool) -> Result<usize, StageError> {
        let mut state = lock(&self.state);
        if !active && !state.keeps_idle {
            return Err(StageError::IdleRefused);
        }
        let State { slots, size, .. } = &mut *state;
        let taken = slots.len();
        match slots.get_mut(name) {
            Some(slot) if slot.scene == scene => slot.active = active,
            Some(slot) => *slot = Slot::load(scene, active, *size),
            None if taken >= self.limit => return Err(StageError::Full { limit: self.limit }),
            None => {
                slots.insert(name.to_owned(), Slot::load(scene, active, *size));
            }
        }
        Ok(state.slots.len())
    }

    /// Unloads a slot. False when there was none of that name.
    pub fn close(&self, name: &str) -> bool {
        lock(&self.state).slots.remove(name).is_some()
    }

    /// Draws what is due at a tick.
    pub fn render(&self, tick: u64) {
        let State {
            context,
            slots,
            idle_cadence,
            ..
        } = &mut *lock(&self.state);
        let idle_too = tick % u64::from((*idle_cadence).max(1)) == 0;
        for slot in slots.values_mut() {
            if slot.active || idle_too {
                slot.draw(context, tick);
            }
        }
    }

    /// How often idle scenes are drawn, how large images are, and whether there may be idle scenes: those that may not
    /// be there are unloaded.
    pub fn reduce(&self, idle_cadence: u32, size: Size, keeps_idle: bool) {
        let mut state = lock(&self.state);
        state.idle_cadence = idle_cadence;
        state.keeps_idle = keeps_idle;
        if state.size != size {
            state.size = size;
            for slot in state.slots.values_mut() {
                slot.resize(size);
            }
        }
        if !keeps_idle {
            state.slots.retain(|_, slot| slot.active);
        }
    }

    /// Unloads all idle scenes. Gives how many.
    pub fn unload_idle(&self) -> usize {
        let mut state = lock(&self.state);
        let before = state.slots.len();
        state.slots.retain(|_, slot| slot.active);
        before - state.slots.len()
    }

    /// Makes the context again and loads the active scenes anew; idle ones are unloaded.
    pub fn recreate(&self) {
        let mut state = lock(&self.state);
        state.context = Context::new(state.context.generation.wrapping_add(1));
        let size = state.size;
        state.slots.retain(|_, slot| slot.active);
        for slot in state.slots.values_mut() {
            *slot = Slot::load(&slot.scene, true, size);
        }
    }

    /// Whether the context is valid.
    pub fn health(&self) -> HealthStatus {
        match lock(&self.state).context.is_valid() {
            true => HealthStatus::Healthy,
            false => HealthStatus::Unhealthy {
                reason: "the context is lost".to_owned(),
            },
        }
    }

    /// How the stage is doing.
    pub fn status(&self) -> StageStatus {
        let state = lock(&self.state);
        let slots = state.slots.iter().map(|(name, slot)| SlotStatus {
            name: name.clone(),
            scene: slot.scene.clone(),
            active: slot.active,
            frames: slot.frames,
        });
        StageStatus {
            idle_cadence: state.idle_cadence,
            size: state.size,
            generation: state.context.generation,
            slots: slots.collect(),
        }
    }
}

impl Size {
    fn pixels(self) -> usize {
        match self {
            Self::Full => 64 * 64,
            Self::Tiny => 8 * 8,
        }
    }
}

impl fmt::Display for StageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full { limit } => write!(f, "all {limit} slots are taken"),
            Self::IdleRefused => f.write_str("idle scenes are not loaded now"),
        }
    }
}

impl std::error::Error for StageError {}
