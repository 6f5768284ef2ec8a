use serde::{Deserialize, Serialize};
use tokio::time::Instant;

use super::HealConfig;
use super::intensity::SlidingWindow;

/// What is done about a module that healing does not help, mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EscalationStep {
    /// Only commands that read are served.
    #[serde(rename = "degrade")]
    Degrade,
    /// No command is served.
    #[serde(rename = "refuse")]
    RefuseWork,
    /// The module is replaced by a fresh one.
    #[serde(rename = "restart")]
    Restart,
    /// The module, and all that depend on it, are replaced.
    #[serde(rename = "restart-dependants")]
    RestartDependants,
    /// The worker ends with exit code 75, for the outer supervisor.
    #[serde(rename = "give-up")]
    GiveUp,
}

impl EscalationStep {
    /// Every step, in order.
    pub const ALL: [Self; 5] = [
        Self::Degrade,
        Self::RefuseWork,
        Self::Restart,
        Self::RestartDependants,
        Self::GiveUp,
    ];
}

/// What to do next about a sick module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Remedy {
    Heal { attempt: u32 },
    Escalate(EscalationStep),
}

/// Where the repair of one module stands. Pure: it neither waits nor touches the module.
#[derive(Debug)]
pub(crate) struct Ladder {
    config: HealConfig,
    window: SlidingWindow,
    /// Steps taken.
    height: usize,
    /// Remedies since the module was last stable.
    remedies: u32,
    heals: u32,
    heals_on_step: u32,
    fine_since: Option<Instant>,
}

impl Ladder {
    pub(crate) fn new(config: HealConfig) -> Self {
        Self {
            config,
            window: SlidingWindow::new(config.intensity),
            height: 0,
            remedies: 0,
            heals: 0,
            heals_on_step: 0,
            fine_since: None,
        }
    }

    /// The module works. When it has done so for long enough, all is forgotten.
    pub(crate) fn fine(&mut self, now: Instant) {
        let since = *self.fine_since.get_or_insert(now);
        if now.duration_since(since) >= self.config.stable_after {
            let config = self.config;
            *self = Self::new(config);
            self.fine_since = Some(since);
        }
    }

    /// The module does not work. Returns the number of the remedy to come, for the delay before it.
    pub(crate) fn sick(&mut self, now: Instant) -> u32 {
        if self.fine_since.is_some() {
            self.fine(now);
        }
        self.fine_since = None;
        self.remedies + 1
    }

    /// The remedy to try now: healing as long as the intensity allows it, in the window and on this step, else the
    /// next step up.
    pub(crate) fn next(&mut self, now: Instant) -> Remedy {
        self.remedies = self.remedies.saturating_add(1);
        if self.heals_on_step < self.config.intensity.max && self.window.admit(now) {
            self.heals_on_step += 1;
            self.heals = self.heals.saturating_add(1);
            return Remedy::Heal {
                attempt: self.heals,
            };
        }
        let step = EscalationStep::ALL[self.height.min(EscalationStep::ALL.len() - 1)];
        self.height += 1;
        self.heals_on_step = 0;
        if matches!(
            step,
            EscalationStep::Restart | EscalationStep::RestartDependants
        ) {
            // A fresh module is worth healing.
            self.window.clear();
        }
        Remedy::Escalate(step)
    }
}
