//! The module `gpu`. archc wrote this file once; it is yours.

pub mod generated;

use crate::modules::gpu::generated::GpuCommands;
use crate::modules::gpu::generated::release::{
    GpuReleaseError, GpuReleaseParams, GpuReleaseResult,
};
use crate::modules::gpu::generated::reserve::{
    GpuReserveError, GpuReserveParams, GpuReserveResult,
};
use crate::modules::gpu::generated::stats::{GpuStatsError, GpuStatsParams, GpuStatsResult};
use archc_runtime::{
    CallContext, CommandError, CreateError, HealthStatus, ManagedService, MetricsEmitter,
    ModuleContext, PressureLevel,
};

/// The module `gpu`: what it owns is its fields.
pub struct GpuModule {}

impl GpuModule {
    /// Makes the module: opens what it owns. Called when the worker starts, and again to restart the module.
    pub fn new(_context: &ModuleContext) -> Result<Self, CreateError> {
        Ok(Self {})
    }
}

impl GpuCommands for GpuModule {
    async fn release(
        &self,
        _params: GpuReleaseParams,
        _context: &CallContext,
    ) -> Result<GpuReleaseResult, GpuReleaseError> {
        let error = CommandError::NotImplemented {
            command: "gpu/release",
        };
        Err(error.into())
    }

    async fn reserve(
        &self,
        _params: GpuReserveParams,
        _context: &CallContext,
    ) -> Result<GpuReserveResult, GpuReserveError> {
        let error = CommandError::NotImplemented {
            command: "gpu/reserve",
        };
        Err(error.into())
    }

    async fn stats(
        &self,
        _params: GpuStatsParams,
        _context: &CallContext,
    ) -> Result<GpuStatsResult, GpuStatsError> {
        let error = CommandError::NotImplemented {
            command: "gpu/stats",
        };
        Err(error.into())
    }
}

impl ManagedService for GpuModule {
    fn name(&self) -> &str {
        "gpu"
    }

    fn health(&self) -> HealthStatus {
        // Degraded while optional reservations are refused.
        HealthStatus::Unhealthy {
            reason: "health() is not implemented".to_owned(),
        }
    }

    fn pressure_response(&self, level: PressureLevel) {
        match level {
            PressureLevel::Normal => {
                // Reserve within the budgets.
            }
            PressureLevel::Warning => {
                // Refuse optional reservations.
            }
            PressureLevel::High => {
                // Refuse optional reservations.
            }
            PressureLevel::Critical => {
                // Take optional reservations back.
            }
        }
    }

    fn shed_load(&self) {
        // Take optional reservations back.
    }

    fn heal(&self) -> bool {
        // Nothing can break: true.
        false
    }

    fn shutdown(&self) {
        // Nothing to release.
    }
}

impl MetricsEmitter for GpuModule {
    fn emit_metrics(&self) -> serde_json::Value {
        serde_json::Value::Null
    }

    fn metric_prefix(&self) -> &str {
        "gpu"
    }
}
