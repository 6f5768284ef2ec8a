//! The module `audio`. It is yours; archc merges into it what the specs change.

mod convert;
pub mod generated;
mod params;

use std::sync::Arc;
use std::time::Duration;

use crate::modules::audio::generated::AudioCommands;
use crate::modules::audio::generated::levels::{
    AudioLevelsError, AudioLevelsParams, AudioLevelsResult,
};
use crate::modules::audio::generated::status::{AudioStatusParams, AudioStatusResult};
use crate::resources::cadence::{Cadence, Rate};
use crate::resources::levels::LevelMeter;
use crate::settings::settings;
use archc_runtime::{
    CallContext, CommandError, Configurable, CreateError, HealthStatus, ManagedService,
    ModuleContext, PressureLevel,
};
use convert::Muted;
use tokio::runtime::Handle;

/// The module `audio`: a loop that ticks, and the levels that it measures.
pub struct AudioModule {
    cadence: Cadence,
    meter: Arc<LevelMeter>,
    muted: Muted,
}

/// Its section of the settings.
#[derive(serde::Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
struct Settings {
    period_ms: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self { period_ms: 20 }
    }
}

impl AudioModule {
    /// Makes the module and starts its loop. Called when the worker starts, and again to restart the module.
    pub fn new(context: &ModuleContext) -> Result<Self, CreateError> {
        let period = Duration::from_millis(settings::<Settings>(context)?.period_ms);
        let meter = Arc::new(LevelMeter::default());
        let measured = Arc::clone(&meter);
        let cadence = Cadence::new(period, Arc::new(move |tick| measured.measure(tick)));
        cadence.start(&Handle::try_current()?);
        Ok(Self {
            cadence,
            meter,
            muted: Muted::default(),
        })
    }

    fn set_rate(&self, rate: Rate) {
        self.muted.note(rate);
        self.cadence.set_rate(rate);
    }
}

impl AudioCommands for AudioModule {
    async fn levels(
        &self,
        params: AudioLevelsParams,
        _context: &CallContext,
    ) -> Result<AudioLevelsResult, AudioLevelsError> {
        self.muted.check()?;
        let levels = self.meter.recent(params.count.into());
        Ok(convert::levels(&levels, self.cadence.status()))
    }

    async fn status(
        &self,
        _params: AudioStatusParams,
        _context: &CallContext,
    ) -> Result<AudioStatusResult, CommandError> {
        Ok(self.cadence.status().into())
    }
}

impl ManagedService for AudioModule {
    fn name(&self) -> &str {
        "audio"
    }

    fn health(&self) -> HealthStatus {
        self.cadence.health()
    }

    fn pressure_response(&self, level: PressureLevel) {
        self.set_rate(match level {
            PressureLevel::Normal => Rate::Full,
            PressureLevel::Warning => Rate::Half,
            PressureLevel::High => Rate::Quarter,
            PressureLevel::Critical => Rate::Muted,
        });
    }

    fn shed_load(&self) {
        self.set_rate(Rate::Muted);
        self.meter.clear();
    }

    fn heal(&self) -> bool {
        self.cadence.heal()
    }

    fn shutdown(&self) {
        self.cadence.stop();
    }
}

impl Configurable for AudioModule {
    fn get_param(&self, name: &str) -> Option<serde_json::Value> {
        params::get(&self.cadence, name)
    }

    fn set_param(&mut self, name: &str, value: serde_json::Value) -> Result<(), String> {
        params::set(&self.cadence, name, &value)
    }

    fn list_params(&self) -> Vec<(&str, &str)> {
        vec![params::PERIOD]
    }
}
