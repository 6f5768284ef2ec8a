//! The module `inference`. archc wrote this file once; it is yours.

pub mod generated;

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
use archc_runtime::{
    CallContext, CommandError, CreateError, HealthStatus, ManagedService, MetricsEmitter,
    ModuleContext, PressureLevel,
};

/// The module `inference`: what it owns is its fields.
pub struct InferenceModule {}

impl InferenceModule {
    /// Makes the module: opens what it owns. Called when the worker starts, and again to restart the module.
    pub fn new(_context: &ModuleContext) -> Result<Self, CreateError> {
        Ok(Self {})
    }
}

impl InferenceCommands for InferenceModule {
    async fn generate(
        &self,
        _params: InferenceGenerateParams,
        _context: &CallContext,
    ) -> Result<InferenceGenerateResult, InferenceGenerateError> {
        let error = CommandError::NotImplemented {
            command: "inference/generate",
        };
        Err(error.into())
    }

    async fn list_adapters(
        &self,
        _params: InferenceListAdaptersParams,
        _context: &CallContext,
    ) -> Result<InferenceListAdaptersResult, CommandError> {
        let error = CommandError::NotImplemented {
            command: "inference/list-adapters",
        };
        Err(error)
    }

    async fn load_adapter(
        &self,
        _params: InferenceLoadAdapterParams,
        _context: &CallContext,
    ) -> Result<InferenceLoadAdapterResult, InferenceLoadAdapterError> {
        let error = CommandError::NotImplemented {
            command: "inference/load-adapter",
        };
        Err(error.into())
    }

    async fn unload_adapter(
        &self,
        _params: InferenceUnloadAdapterParams,
        _context: &CallContext,
    ) -> Result<InferenceUnloadAdapterResult, InferenceUnloadAdapterError> {
        let error = CommandError::NotImplemented {
            command: "inference/unload-adapter",
        };
        Err(error.into())
    }
}

impl ManagedService for InferenceModule {
    fn name(&self) -> &str {
        "inference"
    }

    fn health(&self) -> HealthStatus {
        // Look at the memory of every adapter.
        HealthStatus::Unhealthy {
            reason: "health() is not implemented".to_owned(),
        }
    }

    fn pressure_response(&self, level: PressureLevel) {
        match level {
            PressureLevel::Normal => {
                // Open the gate.
            }
            PressureLevel::Warning => {
                // Close the gate: new adapters are refused.
            }
            PressureLevel::High => {
                // Unload idle adapters.
            }
            PressureLevel::Critical => {
                // Close the gate, unload everything that does not work at this moment.
            }
        }
    }

    fn shed_load(&self) {
        // Unload all adapters that do not work at this moment.
    }

    fn heal(&self) -> bool {
        // Load damaged adapters anew.
        false
    }

    fn shutdown(&self) {
        // Unload everything.
    }
}

impl MetricsEmitter for InferenceModule {
    fn emit_metrics(&self) -> serde_json::Value {
        serde_json::Value::Null
    }

    fn metric_prefix(&self) -> &str {
        "inference"
    }
}
