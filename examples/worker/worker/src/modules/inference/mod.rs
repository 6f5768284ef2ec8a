//! The module `inference`. It is yours; archc merges into it what the specs change.

mod convert;
mod gate;
pub mod generated;

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::blocking::blocking;
use crate::modules::inference::generated::InferenceCommands;
use crate::modules::inference::generated::generate::{
    InferenceGenerateError, InferenceGenerateParams, InferenceGenerateResult,
};
use crate::modules::inference::generated::list_adapters::{
    InferenceListAdaptersParams, InferenceListAdaptersResult,
};
use crate::modules::inference::generated::load_adapter::{
    InferenceLoadAdapterError, InferenceLoadAdapterParams, InferenceLoadAdapterResult,
};
use crate::modules::inference::generated::unload_adapter::{
    InferenceUnloadAdapterError, InferenceUnloadAdapterParams, InferenceUnloadAdapterResult,
};
use crate::resources::adapter_pool::AdapterPool;
use crate::settings::settings;
use crate::wire_form::{int64, millis};
use archc_runtime::{
    CallContext, CommandError, CreateError, HealthStatus, ManagedService, MetricsEmitter,
    ModuleContext, PressureLevel,
};

/// The module `inference`: adapters that occupy memory.
pub struct InferenceModule {
    pool: Arc<AdapterPool>,
    heeds_pressure: bool,
}

/// Its section of the settings.
#[derive(serde::Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
struct Settings {
    /// False takes all the memory that is asked for, whatever the budget and the pressure: for the
    /// counter-demonstration only.
    gate: bool,
    /// How long an adapter is unused before it may make room for another one.
    idle_after_ms: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            gate: true,
            idle_after_ms: 30_000,
        }
    }
}

impl InferenceModule {
    /// Makes the module, without adapters. Called when the worker starts, and again to restart the module.
    pub fn new(context: &ModuleContext) -> Result<Self, CreateError> {
        let settings: Settings = settings(context)?;
        let idle_after = Duration::from_millis(settings.idle_after_ms);
        Ok(Self {
            pool: Arc::new(AdapterPool::new(
                gate::gate(settings.gate, &context.budget),
                idle_after,
            )),
            heeds_pressure: settings.gate,
        })
    }
}

impl InferenceCommands for InferenceModule {
    async fn generate(
        &self,
        params: InferenceGenerateParams,
        _context: &CallContext,
    ) -> Result<InferenceGenerateResult, InferenceGenerateError> {
        let pool = Arc::clone(&self.pool);
        let start = Instant::now();
        let text = blocking(move || pool.generate(&params.adapter, &params.prompt)).await??;
        Ok(InferenceGenerateResult {
            text,
            elapsed_ms: millis(start.elapsed()),
        })
    }

    async fn list_adapters(
        &self,
        params: InferenceListAdaptersParams,
        _context: &CallContext,
    ) -> Result<InferenceListAdaptersResult, CommandError> {
        Ok(InferenceListAdaptersResult {
            adapters: convert::adapters(self.pool.list(), params.state.flatten().as_ref())?,
            total_bytes: int64(self.pool.bytes()),
            evictions: int64(self.pool.evictions()),
        })
    }

    async fn load_adapter(
        &self,
        params: InferenceLoadAdapterParams,
        _context: &CallContext,
    ) -> Result<InferenceLoadAdapterResult, InferenceLoadAdapterError> {
        let pool = Arc::clone(&self.pool);
        let bytes = u64::from(params.size_mb) << 20;
        Ok(blocking(move || pool.load(&params.name, bytes))
            .await??
            .into())
    }

    async fn unload_adapter(
        &self,
        params: InferenceUnloadAdapterParams,
        _context: &CallContext,
    ) -> Result<InferenceUnloadAdapterResult, InferenceUnloadAdapterError> {
        let pool = Arc::clone(&self.pool);
        let freed = blocking(move || pool.unload(&params.name)).await??;
        Ok(InferenceUnloadAdapterResult {
            freed_bytes: int64(freed.bytes),
        })
    }
}

impl ManagedService for InferenceModule {
    fn name(&self) -> &str {
        "inference"
    }

    fn health(&self) -> HealthStatus {
        self.pool.health()
    }

    fn pressure_response(&self, level: PressureLevel) {
        if !self.heeds_pressure {
            return;
        }
        self.pool.set_gate_closed(level != PressureLevel::Normal);
        match level {
            PressureLevel::Normal | PressureLevel::Warning => {}
            PressureLevel::High => {
                self.pool.unload_idle();
            }
            PressureLevel::Critical => {
                self.pool.unload_inactive();
            }
        }
    }

    fn shed_load(&self) {
        if self.heeds_pressure {
            self.pool.unload_inactive();
        }
    }

    fn heal(&self) -> bool {
        self.pool.heal()
    }

    fn shutdown(&self) {
        self.pool.set_gate_closed(true);
        self.pool.unload_inactive();
    }
}

impl MetricsEmitter for InferenceModule {
    fn emit_metrics(&self) -> serde_json::Value {
        serde_json::json!({
            "adapters": self.pool.list().len(),
            "bytes": self.pool.bytes(),
            "evictions": self.pool.evictions(),
        })
    }

    fn metric_prefix(&self) -> &str {
        "inference"
    }
}
