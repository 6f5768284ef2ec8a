use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::slot::Slot;
use super::{ModuleState, Registry, StartFault};

impl Registry {
    /// Puts a fresh module in the slot. The caller holds the slot's `repair`.
    pub(crate) async fn restart(&self, slot: &Arc<Slot>) -> Result<(), StartFault> {
        self.put_down(slot).await?;
        self.put_up(slot).await
    }

    /// Restarts the module and all that depend on it: stops the dependants first, and starts them last. The
    /// caller holds the `repair` of `slot`.
    pub(crate) async fn restart_with_dependants(&self, slot: &Arc<Slot>) -> Result<(), StartFault> {
        let dependants: Vec<_> = slot
            .dependants
            .iter()
            .map(|at| &self.slots()[*at])
            .collect();
        let mut turns = Vec::with_capacity(dependants.len());
        for dependant in &dependants {
            turns.push(dependant.repair.lock().await);
        }
        for dependant in dependants.iter().rev() {
            self.put_down(dependant).await?;
        }
        self.put_down(slot).await?;
        let started = self.put_up(slot).await;
        for dependant in &dependants {
            match &started {
                Ok(()) => {
                    if let Err(fault) = self.put_up(dependant).await {
                        // Its own supervision goes on from here.
                        tracing::error!(module = dependant.name(), %fault, "dependant not restarted");
                    }
                }
                Err(_) => {
                    dependant.become_state(ModuleState::Failed);
                }
            }
            dependant.begin_epoch();
        }
        started
    }

    async fn put_down(&self, slot: &Arc<Slot>) -> Result<(), StartFault> {
        if !slot.become_state(ModuleState::Restarting) {
            return Err(StartFault::Superseded);
        }
        self.empty(slot).await;
        Ok(())
    }

    async fn put_up(&self, slot: &Arc<Slot>) -> Result<(), StartFault> {
        slot.restarts.fetch_add(1, Ordering::Relaxed);
        slot.read_only.store(false, Ordering::Release);
        self.fill(slot).await
    }
}
