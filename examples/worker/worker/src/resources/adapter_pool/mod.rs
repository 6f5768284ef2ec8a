//! Adapters that occupy memory, admitted by a gate and unloaded when they are idle.

mod error;
mod gate;
mod memory;
mod slot;
#[cfg(test)]
mod tests;

pub use error::PoolError;
pub use gate::{Gate, Permit, Refused};
pub use slot::{AdapterInfo, AdapterState};

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use archc_runtime::HealthStatus;

use super::lock::lock;
use slot::Slot;

/// Adapters by name. Loading and generating write or read all of the adapter's memory.
pub struct AdapterPool {
    gate: Arc<dyn Gate>,
    idle_after: Duration,
    /// One load at a time: two would both count on the same room.
    turn: Mutex<()>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    adapters: BTreeMap<String, Slot>,
    gate_closed: bool,
    evictions: u64,
}

/// What a load did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loaded {
    /// It was there before: nothing was allocated.
    pub already: bool,
    /// What it occupies.
    pub bytes: u64,
    /// Who had to make room, in that order.
    pub unloaded: Vec<String>,
}

/// What unloading gave back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Freed {
    /// How many adapters are gone.
    pub adapters: usize,
    /// What they occupied.
    pub bytes: u64,
}

impl AdapterPool {
    /// An empty pool. Adapters not used for `idle_after` may be unloaded when another one needs their room.
    pub fn new(gate: Arc<dyn Gate>, idle_after: Duration) -> Self {
        Self {
            gate,
            idle_after,
            turn: Mutex::default(),
            state: Mutex::default(),
        }
    }

    /// Loads an adapter of `bytes` bytes. One that is loaded stays as it is, whatever its size, and counts as used.
    /// When the gate refuses, idle adapters make room, the least recently used first; none when the gate says how
    /// much is left and all of them together would not suffice.
    pub fn load(&self, name: &str, bytes: u64) -> Result<Loaded, PoolError> {
        let _turn = lock(&self.turn);
        {
            let mut state = lock(&self.state);
            if let Some(slot) = state.adapters.get_mut(name) {
                slot.touch();
                return Ok(Loaded {
                    already: true,
                    bytes: slot.bytes(),
                    unloaded: Vec::new(),
                });
            }
            if state.gate_closed {
                return Err(PoolError::GateClosed);
            }
        }
        let mut unloaded = Vec::new();
        let permit = loop {
            let refused = match self.gate.admit(bytes) {
                Ok(permit) => break permit,
                Err(refused) => refused,
            };
            let room = self.could_suffice(bytes, &refused);
            match if room { self.evict() } else { None } {
                Some(name) => unloaded.push(name),
                None => {
                    return Err(PoolError::NoRoom {
                        bytes,
                        refused,
                        unloaded,
                    });
                }
            }
        };
        let slot = Slot::load(name, bytes, permit).ok_or(PoolError::OutOfMemory { bytes })?;
        lock(&self.state).adapters.insert(name.to_owned(), slot);
        Ok(Loaded {
            already: false,
            bytes,
            unloaded,
        })
    }

    /// Unloads an adapter. Fails when it works at the moment.
    pub fn unload(&self, name: &str) -> Result<Freed, PoolError> {
        let slot = {
            let mut state = lock(&self.state);
            match state.adapters.get(name) {
                None => return Err(PoolError::not_loaded(name)),
                Some(slot) if slot.is_active() => {
                    return Err(PoolError::InUse {
                        name: name.to_owned(),
                    });
                }
                Some(_) => state.adapters.remove(name),
            }
        };
        Ok(free(slot))
    }

    /// Reads the whole memory of an adapter and makes a text of it: always the same for the same adapter, size and prompt.
    pub fn generate(&self, name: &str, prompt: &str) -> Result<String, PoolError> {
        let adapter = {
            let mut state = lock(&self.state);
            let slot = state
                .adapters
                .get_mut(name)
                .ok_or_else(|| PoolError::not_loaded(name))?;
            slot.touch();
            Arc::clone(&slot.adapter)
        };
        Ok(format!("{name}: {:016x}", adapter.memory.digest(prompt)))
    }

    /// All adapters, by name.
    pub fn list(&self) -> Vec<AdapterInfo> {
        let state = lock(&self.state);
        (state.adapters.iter())
            .map(|(name, slot)| slot.info(name))
            .collect()
    }

    /// What all adapters occupy.
    pub fn bytes(&self) -> u64 {
        let state = lock(&self.state);
        state.adapters.values().map(Slot::bytes).sum()
    }

    /// How many adapters were unloaded to make room for others, ever.
    pub fn evictions(&self) -> u64 {
        lock(&self.state).evictions
    }

    /// Refuses new adapters, or asks the gate again. Loaded ones keep working.
    pub fn set_gate_closed(&self, closed: bool) {
        lock(&self.state).gate_closed = closed;
    }

    /// Unloads what was not used for `idle_after`.
    pub fn unload_idle(&self) -> Freed {
        self.unload_unused_for(self.idle_after)
    }

    /// Unloads everything that does not work at this moment.
    pub fn unload_inactive(&self) -> Freed {
        self.unload_unused_for(Duration::ZERO)
    }

    /// Looks at the memory of every adapter.
    pub fn health(&self) -> HealthStatus {
        let state = lock(&self.state);
        let damaged = state.adapters.iter().find(|(_, slot)| !slot.is_sound());
        if let Some((name, _)) = damaged {
            return HealthStatus::Unhealthy {
                reason: format!("the memory of {name} is not what was loaded"),
            };
        }
        if state.gate_closed {
            return HealthStatus::Degraded {
                reason: PoolError::GateClosed.to_string(),
            };
        }
        HealthStatus::Healthy
    }

    /// Loads damaged adapters anew, in the room they have. True when all are sound; those for which it fails are gone.
    pub fn heal(&self) -> bool {
        let _turn = lock(&self.turn);
        let damaged: Vec<_> = {
            let mut state = lock(&self.state);
            let names: Vec<_> = (state.adapters.iter())
                .filter(|(_, slot)| !slot.is_sound())
                .map(|(name, slot)| (name.clone(), slot.bytes()))
                .collect();
            for (name, _) in &names {
                state.adapters.remove(name);
            }
            names
        };
        let healed = damaged
            .iter()
            .filter(|(name, bytes)| self.reload(name, *bytes));
        healed.count() == damaged.len()
    }

    fn reload(&self, name: &str, bytes: u64) -> bool {
        let permit = self.gate.admit(bytes).ok();
        let slot = permit.and_then(|permit| Slot::load(name, bytes, permit));
        let healed = slot.is_some();
        lock(&self.state)
            .adapters
            .extend(slot.map(|slot| (name.to_owned(), slot)));
        healed
    }

    /// Whether `bytes` could be admitted if every idle adapter were gone. A gate that says nothing is believed to.
    fn could_suffice(&self, bytes: u64, refused: &Refused) -> bool {
        let state = lock(&self.state);
        let idle: u64 = (state.adapters.values())
            .filter(|slot| slot.is_idle(self.idle_after))
            .map(Slot::bytes)
            .sum();
        refused
            .available
            .is_none_or(|available| available.saturating_add(idle) >= bytes)
    }

    /// Unloads the least recently used of the idle adapters.
    fn evict(&self) -> Option<String> {
        let (name, slot) = {
            let mut state = lock(&self.state);
            let oldest = (state.adapters.iter())
                .filter(|(_, slot)| slot.is_idle(self.idle_after))
                .min_by_key(|(_, slot)| slot.used)
                .map(|(name, _)| name.clone())?;
            state.evictions += 1;
            let slot = state.adapters.remove(&oldest);
            (oldest, slot)
        };
        free(slot);
        Some(name)
    }

    fn unload_unused_for(&self, idle_after: Duration) -> Freed {
        let unused: Vec<_> = {
            let mut state = lock(&self.state);
            let names: Vec<_> = (state.adapters.iter())
                .filter(|(_, slot)| slot.is_idle(idle_after))
                .map(|(name, _)| name.clone())
                .collect();
            names
                .iter()
                .filter_map(|name| state.adapters.remove(name))
                .collect()
        };
        free(unused)
    }
}

/// Drops adapters. Called without the state's lock: giving memory back takes a while.
fn free(slots: impl IntoIterator<Item = Slot>) -> Freed {
    slots
        .into_iter()
        .fold(Freed::default(), |freed, slot| Freed {
            adapters: freed.adapters + 1,
            bytes: freed.bytes + slot.bytes(),
        })
}

impl fmt::Debug for AdapterPool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AdapterPool")
            .field("adapters", &self.list())
            .finish_non_exhaustive()
    }
}
