//! The module `audio`. archc wrote this file once; it is yours.

pub mod generated;

use crate::modules::audio::generated::AudioCommands;
use crate::modules::audio::generated::levels::{
    AudioLevelsError, AudioLevelsParams, AudioLevelsResult,
};
use crate::modules::audio::generated::status::{AudioStatusParams, AudioStatusResult};
use archc_runtime::{
    CallContext, CommandError, Configurable, CreateError, HealthStatus, ManagedService,
    ModuleContext, PressureLevel,
};

/// The module `audio`: what it owns is its fields.
pub struct AudioModule {}

impl AudioModule {
    /// Makes the module: opens what it owns. Called when the worker starts, and again to restart the module.
    pub fn new(_context: &ModuleContext) -> Result<Self, CreateError> {
        Ok(Self {})
    }
}

impl AudioCommands for AudioModule {
    async fn levels(
        &self,
        _params: AudioLevelsParams,
        _context: &CallContext,
    ) -> Result<AudioLevelsResult, AudioLevelsError> {
        let error = CommandError::NotImplemented {
            command: "audio/levels",
        };
        Err(error.into())
    }

    async fn status(
        &self,
        _params: AudioStatusParams,
        _context: &CallContext,
    ) -> Result<AudioStatusResult, CommandError> {
        let error = CommandError::NotImplemented {
            command: "audio/status",
        };
        Err(error)
    }
}

impl ManagedService for AudioModule {
    fn name(&self) -> &str {
        "audio"
    }

    fn health(&self) -> HealthStatus {
        // Does the loop tick? Three cadences without a tick are a failure.
        HealthStatus::Unhealthy {
            reason: "health() is not implemented".to_owned(),
        }
    }

    fn pressure_response(&self, level: PressureLevel) {
        match level {
            PressureLevel::Normal => {
                // Full rate.
            }
            PressureLevel::Warning => {
                // Half the rate.
            }
            PressureLevel::High => {
                // A quarter of the rate.
            }
            PressureLevel::Critical => {
                // Mute.
            }
        }
    }

    fn shed_load(&self) {
        // Mute.
    }

    fn heal(&self) -> bool {
        // Start the loop anew.
        false
    }

    fn shutdown(&self) {
        // End the loop.
    }
}

impl Configurable for AudioModule {
    fn get_param(&self, _name: &str) -> Option<serde_json::Value> {
        None
    }

    fn set_param(&mut self, name: &str, _value: serde_json::Value) -> Result<(), String> {
        Err(format!("there is no parameter {name:?}"))
    }

    fn list_params(&self) -> Vec<(&str, &str)> {
        Vec::new()
    }
}
