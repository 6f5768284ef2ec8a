//! The module `rag`. archc wrote this file once; it is yours.

pub mod generated;

use crate::modules::rag::generated::RagCommands;
use crate::modules::rag::generated::index::{RagIndexError, RagIndexParams, RagIndexResult};
use crate::modules::rag::generated::search::{RagSearchError, RagSearchParams, RagSearchResult};
use archc_runtime::{
    CallContext, CommandError, CreateError, HealthStatus, ManagedService, ModuleContext,
    PressureLevel,
};

/// The module `rag`: what it owns is its fields.
pub struct RagModule {}

impl RagModule {
    /// Makes the module: opens what it owns. Called when the worker starts, and again to restart the module.
    pub fn new(_context: &ModuleContext) -> Result<Self, CreateError> {
        Ok(Self {})
    }
}

impl RagCommands for RagModule {
    async fn index(
        &self,
        _params: RagIndexParams,
        _context: &CallContext,
    ) -> Result<RagIndexResult, RagIndexError> {
        let error = CommandError::NotImplemented {
            command: "rag/index",
        };
        Err(error.into())
    }

    async fn search(
        &self,
        _params: RagSearchParams,
        _context: &CallContext,
    ) -> Result<RagSearchResult, RagSearchError> {
        let error = CommandError::NotImplemented {
            command: "rag/search",
        };
        Err(error.into())
    }
}

impl ManagedService for RagModule {
    fn name(&self) -> &str {
        "rag"
    }

    fn health(&self) -> HealthStatus {
        // Compare the matrix that is searched with the vectors it was made from.
        HealthStatus::Unhealthy {
            reason: "health() is not implemented".to_owned(),
        }
    }

    fn pressure_response(&self, level: PressureLevel) {
        match level {
            PressureLevel::Normal => {
                // Index and search.
            }
            PressureLevel::Warning => {
                // Drop the cache: it is made again when there is room.
            }
            PressureLevel::High => {
                // Cache only: known searches are answered, nothing is indexed.
            }
            PressureLevel::Critical => {
                // Disabled.
            }
        }
    }

    fn shed_load(&self) {
        // Drop the cache and the matrix; the vectors stay.
    }

    fn heal(&self) -> bool {
        // Rebuild the matrix from the vectors.
        false
    }

    fn shutdown(&self) {
        // Drop everything.
    }
}
