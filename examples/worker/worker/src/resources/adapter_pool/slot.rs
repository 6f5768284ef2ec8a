use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use super::gate::Permit;
use super::memory::Memory;

/// The pool's own reference to an adapter. Work holds further ones, so the adapter is idle when this is the only one.
pub(super) struct Slot {
    pub(super) adapter: Arc<Adapter>,
    pub(super) used: Instant,
    used_at: SystemTime,
}

/// Fields are dropped in this order: the permit goes back when the memory is free.
pub(super) struct Adapter {
    pub(super) memory: Memory,
    _permit: Mutex<Box<dyn Permit>>,
}

/// Whether an adapter works at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AdapterState {
    /// Something is being generated with it: it cannot be unloaded.
    Active,
    /// It only occupies memory.
    Idle,
}

/// A loaded adapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdapterInfo {
    /// Its name.
    pub name: String,
    /// What it occupies.
    pub bytes: u64,
    /// Whether it works.
    pub state: AdapterState,
    /// When it was loaded or generated last.
    pub last_used: SystemTime,
}

impl Slot {
    /// Allocates an adapter. None when the system has no room.
    pub(super) fn load(name: &str, bytes: u64, mut permit: Box<dyn Permit>) -> Option<Self> {
        let memory = Memory::of(name, bytes)?;
        permit.settle();
        let adapter = Adapter {
            memory,
            _permit: Mutex::new(permit),
        };
        Some(Self {
            adapter: Arc::new(adapter),
            used: Instant::now(),
            used_at: SystemTime::now(),
        })
    }

    pub(super) fn bytes(&self) -> u64 {
        self.adapter.memory.bytes()
    }

    pub(super) fn info(&self, name: &str) -> AdapterInfo {
        AdapterInfo {
            name: name.to_owned(),
            bytes: self.bytes(),
            state: if self.is_active() {
                AdapterState::Active
            } else {
                AdapterState::Idle
            },
            last_used: self.used_at,
        }
    }

    pub(super) fn touch(&mut self) {
        self.used = Instant::now();
        self.used_at = SystemTime::now();
    }

    /// References are only added under the state's lock, which every caller holds.
    pub(super) fn is_active(&self) -> bool {
        Arc::strong_count(&self.adapter) > 1
    }

    pub(super) fn is_idle(&self, idle_after: Duration) -> bool {
        !self.is_active() && self.used.elapsed() >= idle_after
    }

    pub(super) fn is_sound(&self) -> bool {
        self.adapter.memory.is_sound()
    }
}
