use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use tokio::sync::watch;
use tokio::time::{Instant, sleep};

use super::ladder::{Ladder, Remedy};
use super::system_events::{HEAL_ATTEMPTED, HealAttempted, MODULE_ESCALATED, ModuleEscalated};
use super::{EscalationStep, HealConfig, HealthStatus, Random};
use crate::service::hook::{Hook, run_hook};
use crate::service::slot::{Probe, Slot};
use crate::service::slot_life::probe;
use crate::service::{Dispatcher, ModuleState, Registry};

/// The supervision of one module.
pub(crate) struct Repair {
    registry: Arc<Registry>,
    slot: Arc<Slot>,
    random: Arc<dyn Random>,
    config: HealConfig,
    ladder: Ladder,
    probes: watch::Receiver<Probe>,
}

impl Repair {
    pub(crate) fn new(
        registry: Arc<Registry>,
        slot: Arc<Slot>,
        random: Arc<dyn Random>,
        config: HealConfig,
    ) -> Self {
        Self {
            registry,
            random,
            config,
            ladder: Ladder::new(config),
            probes: slot.probes(),
            slot,
        }
    }

    /// Ends when the module is given up, with its name.
    pub(crate) async fn run(mut self) -> &'static str {
        loop {
            if self.probes.changed().await.is_err() {
                return std::future::pending().await;
            }
            let seen = self.probes.borrow_and_update().clone();
            if seen.epoch != self.slot.epoch() {
                continue;
            }
            let threshold = self.config.failure_threshold.max(1);
            match seen.status {
                HealthStatus::Unhealthy { reason } if seen.failures >= threshold => {
                    if self.sick(reason).await.is_break() {
                        return self.slot.name();
                    }
                }
                HealthStatus::Unhealthy { .. } => {}
                fine => self.fine(&fine),
            }
        }
    }

    fn fine(&mut self, status: &HealthStatus) {
        self.ladder.fine(Instant::now());
        self.slot.read_only.store(false, Ordering::Release);
        let state = match status {
            HealthStatus::Healthy => ModuleState::Ready,
            _ => ModuleState::Degraded,
        };
        self.slot.become_state(state);
    }

    async fn sick(&mut self, reason: String) -> ControlFlow<()> {
        let number = self.ladder.sick(Instant::now());
        let delay = self.config.backoff.delay(number, &*self.random);
        if !delay.is_zero() {
            sleep(delay).await;
        }
        // It may have recovered by itself meanwhile, or somebody else restarted it.
        let latest = self.probes.borrow().clone();
        let still_sick = matches!(latest.status, HealthStatus::Unhealthy { .. });
        let slot = self.slot.clone();
        let _turn = slot.repair.lock().await;
        if !still_sick || latest.epoch != slot.epoch() {
            self.probes.mark_changed();
            return ControlFlow::Continue(());
        }
        let given_up = match self.ladder.next(Instant::now()) {
            Remedy::Heal { attempt } => {
                self.heal(attempt, reason).await;
                ControlFlow::Continue(())
            }
            Remedy::Escalate(step) => self.escalate(step, reason).await,
        };
        slot.begin_epoch();
        given_up
    }

    async fn heal(&mut self, attempt: u32, reason: String) {
        let (slot, name) = (&self.slot, self.slot.name());
        let before = slot.state();
        slot.heals.fetch_add(1, Ordering::Relaxed);
        slot.become_state(ModuleState::Healing);
        let outcome = self.try_heal(reason).await;
        let (healed, reason) = match &outcome {
            Ok((_, reason)) => (true, reason.clone()),
            Err(reason) => (false, reason.clone()),
        };
        tracing::warn!(module = name, attempt, healed, reason, "heal");
        match outcome {
            Ok((status, _)) => self.fine(&status),
            Err(_) => {
                slot.become_state(before);
            }
        }
        let event = HealAttempted {
            module: name.to_owned(),
            attempt,
            healed,
            reason,
        };
        self.registry.events().emit(HEAL_ATTEMPTED, &event);
    }

    /// Heals, and asks the module whether it helped. Ok with its status and what was wrong, or what is wrong still.
    async fn try_heal(&self, reason: String) -> Result<(HealthStatus, String), String> {
        let (slot, limit) = (&self.slot, self.config.heal_limit);
        let Some(live) = slot.live() else {
            return Err(reason);
        };
        let heal = run_hook(slot.name(), live, Hook::Heal, limit, |lease| {
            lease.service().heal()
        });
        match heal.await {
            Ok(true) => match probe(slot, self.config.probe_limit).await {
                HealthStatus::Unhealthy { reason } => Err(reason),
                status => Ok((status, reason)),
            },
            Ok(false) => Err(reason),
            Err(error) => Err(error.to_string()),
        }
    }

    async fn escalate(&mut self, step: EscalationStep, reason: String) -> ControlFlow<()> {
        let slot = &self.slot;
        tracing::error!(module = slot.name(), ?step, reason, "escalated");
        let event = ModuleEscalated {
            module: slot.name().to_owned(),
            step,
            reason,
        };
        self.registry.events().emit(MODULE_ESCALATED, &event);
        match step {
            EscalationStep::Degrade => {
                slot.read_only.store(true, Ordering::Release);
                slot.become_state(ModuleState::Degraded);
            }
            EscalationStep::RefuseWork => {
                slot.become_state(ModuleState::Degraded);
                slot.become_state(ModuleState::Refusing);
            }
            EscalationStep::Restart => self.log(self.registry.restart(slot).await),
            EscalationStep::RestartDependants => {
                self.log(self.registry.restart_with_dependants(slot).await);
            }
            EscalationStep::GiveUp => {
                slot.become_state(ModuleState::Failed);
                return ControlFlow::Break(());
            }
        }
        ControlFlow::Continue(())
    }

    fn log(&self, restarted: Result<(), crate::service::StartFault>) {
        if let Err(fault) = restarted {
            tracing::error!(module = self.slot.name(), %fault, "not restarted");
        }
    }
}
