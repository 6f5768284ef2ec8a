//! Names and payloads of the events that the runtime publishes itself.

use serde::{Deserialize, Serialize};

use super::{EscalationStep, HealthStatus, PressureLevel};
use crate::service::ModuleState;

/// Name of the event whose payload is [`HealthSnapshot`].
pub const HEALTH_SNAPSHOT: &str = "system:health:snapshot";
/// Name of the event whose payload is [`HealAttempted`].
pub const HEAL_ATTEMPTED: &str = "system:heal:attempted";
/// Name of the event whose payload is [`ModuleEscalated`].
pub const MODULE_ESCALATED: &str = "system:module:escalated";
/// Name of the event whose payload is [`PressureChanged`].
pub const PRESSURE_CHANGED: &str = "system:pressure:changed";
/// Name of the event whose payload is [`SourceFailed`].
pub const SOURCE_FAILED: &str = "system:pressure:source-failed";
/// Name of the event whose payload is [`SourceRecovered`].
pub const SOURCE_RECOVERED: &str = "system:pressure:source-recovered";

/// The health of all modules at one time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HealthSnapshot {
    /// Counts the snapshots of this worker, from 1.
    #[serde(rename = "sequence")]
    pub sequence: u64,
    /// When it was taken: RFC 3339, UTC, with exactly three digits of fraction.
    #[serde(rename = "at")]
    pub at: String,
    /// How scarce memory is.
    #[serde(rename = "pressure")]
    pub pressure: PressureLevel,
    /// Every module, in start order.
    #[serde(rename = "modules")]
    pub modules: Vec<ModuleHealth>,
}

/// The health of one module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModuleHealth {
    /// The module.
    #[serde(rename = "name")]
    pub name: String,
    /// What the runtime does with it.
    #[serde(rename = "state")]
    pub state: ModuleState,
    /// What it says itself, or why it could not.
    #[serde(rename = "status")]
    pub status: HealthStatus,
    /// How often it was restarted since the worker started.
    #[serde(rename = "restarts")]
    pub restarts: u64,
    /// How often `heal()` was called since the worker started, with and without success.
    #[serde(rename = "heals")]
    pub heals: u64,
}

/// A `heal()` has ended, or was given up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealAttempted {
    /// The module.
    #[serde(rename = "module")]
    pub module: String,
    /// Counts the attempts since the module was last stable, from 1.
    #[serde(rename = "attempt")]
    pub attempt: u32,
    /// Whether `heal()` said so, and a probe agreed.
    #[serde(rename = "healed")]
    pub healed: bool,
    /// What was wrong, or still is.
    #[serde(rename = "reason")]
    pub reason: String,
}

/// A step was taken because healing did not help. Published before the step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModuleEscalated {
    /// The module.
    #[serde(rename = "module")]
    pub module: String,
    /// The step.
    #[serde(rename = "step")]
    pub step: EscalationStep,
    /// What is wrong.
    #[serde(rename = "reason")]
    pub reason: String,
}

/// Memory became more or less scarce.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PressureChanged {
    /// The level before.
    #[serde(rename = "from")]
    pub from: PressureLevel,
    /// The level now.
    #[serde(rename = "to")]
    pub to: PressureLevel,
    /// The source that is worst now.
    #[serde(rename = "source")]
    pub source: String,
    /// What it reads, from 0 (none) to 1 (exhausted). More than 1 is possible beyond a budget.
    #[serde(rename = "reading")]
    pub reading: f64,
}

/// A source of pressure cannot be read any more. It counts as no pressure until it recovers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceFailed {
    /// The source.
    #[serde(rename = "source")]
    pub source: String,
    /// Why.
    #[serde(rename = "error")]
    pub error: String,
}

/// A source of pressure can be read again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceRecovered {
    /// The source.
    #[serde(rename = "source")]
    pub source: String,
}
