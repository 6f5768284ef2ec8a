//! The module `gpu`. It is yours; archc merges into it what the specs change.

mod convert;
pub mod generated;

use crate::modules::gpu::generated::GpuCommands;
use crate::modules::gpu::generated::release::{
    GpuReleaseError, GpuReleaseParams, GpuReleaseResult,
};
use crate::modules::gpu::generated::reserve::{
    GpuReserveError, GpuReserveParams, GpuReserveResult,
};
use crate::modules::gpu::generated::stats::{
    GpuStatsError, GpuStatsParams, GpuStatsParamsSubsystem, GpuStatsResult,
};
use crate::resources::gpu_budget::{GpuBudget, Reservation, Subsystem};
use crate::settings::settings;
use archc_runtime::{
    CallContext, CreateError, HealthStatus, ManagedService, MetricsEmitter, ModuleContext,
    PressureLevel,
};

/// The module `gpu`: budgets of graphics memory.
pub struct GpuModule {
    budget: GpuBudget,
}

/// Its section of the settings: budgets in MB.
#[derive(serde::Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
struct Settings {
    inference_mb: u32,
    tts_mb: u32,
    rendering_mb: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            inference_mb: 8192,
            tts_mb: 2048,
            rendering_mb: 4096,
        }
    }
}

impl GpuModule {
    /// Makes the module. Called when the worker starts, and again to restart the module.
    pub fn new(context: &ModuleContext) -> Result<Self, CreateError> {
        let settings: Settings = settings(context)?;
        let budget = GpuBudget::new([
            (Subsystem::Inference, settings.inference_mb.into()),
            (Subsystem::Tts, settings.tts_mb.into()),
            (Subsystem::Rendering, settings.rendering_mb.into()),
        ]);
        Ok(Self { budget })
    }
}

impl GpuCommands for GpuModule {
    async fn release(
        &self,
        params: GpuReleaseParams,
        _context: &CallContext,
    ) -> Result<GpuReleaseResult, GpuReleaseError> {
        Ok(self.budget.release(params.ticket)?.into())
    }

    async fn reserve(
        &self,
        params: GpuReserveParams,
        _context: &CallContext,
    ) -> Result<GpuReserveResult, GpuReserveError> {
        let ticket = self.budget.reserve(Reservation {
            subsystem: params.subsystem.into(),
            mb: params.mb.into(),
            optional: params.optional,
        })?;
        Ok(GpuReserveResult { ticket })
    }

    async fn stats(
        &self,
        params: GpuStatsParams,
        _context: &CallContext,
    ) -> Result<GpuStatsResult, GpuStatsError> {
        Ok(convert::stats(
            &self.budget,
            params.subsystem.map(GpuStatsParamsSubsystem::into),
        ))
    }
}

impl ManagedService for GpuModule {
    fn name(&self) -> &str {
        "gpu"
    }

    fn health(&self) -> HealthStatus {
        self.budget.health()
    }

    fn pressure_response(&self, level: PressureLevel) {
        self.budget
            .set_optional_refused(level != PressureLevel::Normal);
        if level == PressureLevel::Critical {
            self.budget.reclaim_optional();
        }
    }

    fn shed_load(&self) {
        self.budget.reclaim_optional();
    }

    fn heal(&self) -> bool {
        // Nothing can break.
        true
    }

    fn shutdown(&self) {}
}

impl MetricsEmitter for GpuModule {
    fn emit_metrics(&self) -> serde_json::Value {
        serde_json::json!({
            "total_mb": self.budget.total_mb(),
            "pressure": self.budget.pressure(),
        })
    }

    fn metric_prefix(&self) -> &str {
        "gpu"
    }
}
