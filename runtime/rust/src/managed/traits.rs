//! Written by hand until `archc` generates it from `specs/runtime/`; the shapes are final.

use std::future::Future;
use std::pin::Pin;

use serde::{Deserialize, Serialize};

/// How scarce memory is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PressureLevel {
    /// Full operation.
    #[serde(rename = "normal")]
    Normal,
    /// Reduce non-essential work.
    #[serde(rename = "warning")]
    Warning,
    /// Shed optional load.
    #[serde(rename = "high")]
    High,
    /// Emergency minimum: keep only what is needed to not crash.
    #[serde(rename = "critical")]
    Critical,
}

/// Health of a module, with a reason for diagnostics.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "status")]
pub enum HealthStatus {
    /// Works.
    #[serde(rename = "healthy")]
    Healthy,
    /// Works, with less.
    #[serde(rename = "degraded")]
    Degraded {
        /// Why.
        reason: String,
    },
    /// Does not work.
    #[serde(rename = "unhealthy")]
    Unhealthy {
        /// Why.
        reason: String,
    },
}

/// Core contract for self-managing services: every module that owns resources implements it.
pub trait ManagedService: Send + Sync {
    /// Human-readable name for logging and diagnostics.
    fn name(&self) -> &str;
    /// Current health status, asked for by the health monitor every few seconds.
    fn health(&self) -> HealthStatus;
    /// React to a change of memory pressure.
    fn pressure_response(&self, level: PressureLevel);
    /// Drop everything non-essential now: called when `pressure_response(Critical)` was not enough.
    fn shed_load(&self);
    /// Attempt self-repair after a failure. True if healed, false if outside help is needed.
    fn heal(&self) -> bool;
    /// Release all resources and flush buffers. Called once; after this the module is dead.
    fn shutdown(&self);
}

/// Modules that need coordination of their start and stop.
pub trait Lifecycle: Send + Sync {
    /// Prepares the module; it serves no command before.
    fn initialize(&mut self) -> impl Future<Output = Result<(), String>> + Send;
    /// Ends what `initialize` began.
    fn shutdown(&mut self) -> impl Future<Output = ()> + Send;
    /// Whether `initialize` succeeded and `shutdown` was not called.
    fn is_initialized(&self) -> bool;
}

/// The twin of [`Lifecycle`] that can be used as `dyn`; every `Lifecycle` has it.
pub trait DynLifecycle: Send + Sync {
    /// See [`Lifecycle::initialize`].
    fn initialize(&mut self) -> Pin<Box<dyn Future<Output = Result<(), String>> + Send + '_>>;
    /// See [`Lifecycle::shutdown`].
    fn shutdown(&mut self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
    /// See [`Lifecycle::is_initialized`].
    fn is_initialized(&self) -> bool;
}

impl<T: Lifecycle> DynLifecycle for T {
    fn initialize(&mut self) -> Pin<Box<dyn Future<Output = Result<(), String>> + Send + '_>> {
        Box::pin(Lifecycle::initialize(self))
    }

    fn shutdown(&mut self) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(Lifecycle::shutdown(self))
    }

    fn is_initialized(&self) -> bool {
        Lifecycle::is_initialized(self)
    }
}

/// Modules that report telemetry.
pub trait MetricsEmitter: Send + Sync {
    /// The current figures.
    fn emit_metrics(&self) -> serde_json::Value;
    /// What their names begin with.
    fn metric_prefix(&self) -> &str;
}

/// Modules with parameters that can be changed while they run.
pub trait Configurable: Send + Sync {
    /// The value of a parameter, or none when there is no such parameter.
    fn get_param(&self, name: &str) -> Option<serde_json::Value>;
    /// Sets a parameter.
    fn set_param(&mut self, name: &str, value: serde_json::Value) -> Result<(), String>;
    /// Name and description of every parameter.
    fn list_params(&self) -> Vec<(&str, &str)>;
}
