//! The module `orm`. archc wrote this file once; it is yours.

pub mod generated;

use crate::modules::orm::generated::OrmCommands;
use crate::modules::orm::generated::get::{OrmGetError, OrmGetParams, OrmGetResult};
use crate::modules::orm::generated::list::{OrmListError, OrmListParams, OrmListResult};
use crate::modules::orm::generated::put::{OrmPutError, OrmPutParams, OrmPutResult};
use archc_runtime::{
    CallContext, CommandError, CreateError, HealthStatus, Lifecycle, ManagedService, ModuleContext,
    PressureLevel,
};

/// The module `orm`: what it owns is its fields.
pub struct OrmModule {}

impl OrmModule {
    /// Makes the module: opens what it owns. Called when the worker starts, and again to restart the module.
    pub fn new(_context: &ModuleContext) -> Result<Self, CreateError> {
        Ok(Self {})
    }
}

impl OrmCommands for OrmModule {
    async fn get(
        &self,
        _params: OrmGetParams,
        _context: &CallContext,
    ) -> Result<OrmGetResult, OrmGetError> {
        let error = CommandError::NotImplemented { command: "orm/get" };
        Err(error.into())
    }

    async fn list(
        &self,
        _params: OrmListParams,
        _context: &CallContext,
    ) -> Result<OrmListResult, OrmListError> {
        let error = CommandError::NotImplemented {
            command: "orm/list",
        };
        Err(error.into())
    }

    async fn put(
        &self,
        _params: OrmPutParams,
        _context: &CallContext,
    ) -> Result<OrmPutResult, OrmPutError> {
        let error = CommandError::NotImplemented { command: "orm/put" };
        Err(error.into())
    }
}

impl ManagedService for OrmModule {
    fn name(&self) -> &str {
        "orm"
    }

    fn health(&self) -> HealthStatus {
        // Read the file with a handle of its own: is it there, the same, and sound?
        HealthStatus::Unhealthy {
            reason: "health() is not implemented".to_owned(),
        }
    }

    fn pressure_response(&self, level: PressureLevel) {
        match level {
            PressureLevel::Normal => {
                // Take writes, checkpoint the log as usual.
            }
            PressureLevel::Warning => {
                // Stop checkpoints of the write-ahead log.
            }
            PressureLevel::High => {
                // Close the idle handle: the next command opens it again.
            }
            PressureLevel::Critical => {
                // Read-only.
            }
        }
    }

    fn shed_load(&self) {
        // Close the handle and free its cache.
    }

    fn heal(&self) -> bool {
        // Open the file again. A broken one is moved aside and the last good backup takes its place.
        false
    }

    fn shutdown(&self) {
        // Back up what was written, close the file.
    }
}

impl Lifecycle for OrmModule {
    async fn initialize(&mut self) -> Result<(), String> {
        Err("initialize() is not implemented".to_owned())
    }

    async fn shutdown(&mut self) {}

    fn is_initialized(&self) -> bool {
        false
    }
}
