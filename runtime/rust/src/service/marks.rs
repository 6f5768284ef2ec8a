use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tokio_util::sync::CancellationToken;

use super::hook::Hook;
use crate::managed::PressureLevel;

/// What is known about one instance of a module, besides the module.
pub(crate) struct Marks {
    /// Fires when the instance is given up: calls that still run on it end with an error.
    pub(crate) aborted: CancellationToken,
    shut_down: AtomicBool,
    running: [Arc<AtomicBool>; Hook::COUNT],
    told: Mutex<PressureLevel>,
}

/// Held while a hook runs, also when nobody waits for it any more.
pub(crate) struct Running(Arc<AtomicBool>);

impl Marks {
    /// True for the one caller who shall call `ManagedService::shutdown`.
    pub(crate) fn claim_shutdown(&self) -> bool {
        !self.shut_down.swap(true, Ordering::AcqRel)
    }

    /// None while the hook runs, so that a hung one is not started a second time.
    pub(crate) fn claim(&self, hook: Hook) -> Option<Running> {
        let flag = &self.running[hook as usize];
        (!flag.swap(true, Ordering::AcqRel)).then(|| Running(flag.clone()))
    }

    pub(crate) fn is_running(&self, hook: Hook) -> bool {
        self.running[hook as usize].load(Ordering::Acquire)
    }

    /// The level that the module heard last. A new instance takes it that memory is not scarce.
    pub(crate) fn told(&self) -> PressureLevel {
        *self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_told(&self, level: PressureLevel) {
        *self.told.lock().unwrap_or_else(PoisonError::into_inner) = level;
    }
}

impl Default for Marks {
    fn default() -> Self {
        Self {
            aborted: CancellationToken::new(),
            shut_down: AtomicBool::new(false),
            running: Default::default(),
            told: Mutex::new(PressureLevel::Normal),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}
