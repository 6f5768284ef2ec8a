use tokio::sync::watch;

use super::PressureLevel;

/// Tells how scarce memory is, and when that changes. Clones are cheap.
#[derive(Debug, Clone)]
pub struct PressureGate {
    level: watch::Receiver<PressureLevel>,
}

/// Sets what a [`PressureGate`] tells.
#[derive(Debug)]
pub struct PressureControl {
    level: watch::Sender<PressureLevel>,
}

impl PressureGate {
    /// A gate and its control. The level is normal at first.
    pub fn channel() -> (PressureControl, Self) {
        let (sender, receiver) = watch::channel(PressureLevel::Normal);
        (PressureControl { level: sender }, Self { level: receiver })
    }

    /// A gate that never changes, for tests.
    pub fn constant(level: PressureLevel) -> Self {
        Self {
            level: watch::channel(level).1,
        }
    }

    /// The level now.
    pub fn level(&self) -> PressureLevel {
        *self.level.borrow()
    }

    /// Waits until the level is another one than when this was called last, or than when this clone was made.
    /// Never returns when the level cannot change any more.
    pub async fn changed(&mut self) -> PressureLevel {
        match self.level.changed().await {
            Ok(()) => *self.level.borrow_and_update(),
            Err(_) => std::future::pending().await,
        }
    }
}

impl PressureControl {
    /// Sets the level. Only a change wakes those who wait.
    pub fn set(&self, level: PressureLevel) {
        self.level
            .send_if_modified(|now| std::mem::replace(now, level) != level);
    }
}
