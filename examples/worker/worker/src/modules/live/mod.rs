//! The module `live`. It is yours; archc merges into it what the specs change.

mod convert;
pub mod generated;

use std::sync::Arc;
use std::time::Duration;

use crate::modules::live::generated::LiveCommands;
use crate::modules::live::generated::close::{LiveCloseParams, LiveCloseResult};
use crate::modules::live::generated::open::{LiveOpenError, LiveOpenParams, LiveOpenResult};
use crate::modules::live::generated::status::{LiveStatusParams, LiveStatusResult};
use crate::resources::cadence::Cadence;
use crate::resources::stage::{Size, Stage};
use crate::settings::settings;
use crate::wire_form::uint32;
use archc_runtime::{
    CallContext, CommandError, CreateError, HealthStatus, ManagedService, ModuleContext,
    PressureLevel,
};
use tokio::runtime::Handle;

/// The module `live`: scenes, and the loop that draws them.
pub struct LiveModule {
    cadence: Cadence,
    stage: Arc<Stage>,
}

/// Its section of the settings.
#[derive(serde::Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "camelCase")]
struct Settings {
    period_ms: u64,
    slots: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            period_ms: 33,
            slots: 16,
        }
    }
}

impl LiveModule {
    /// Makes the module and starts its loop. Called when the worker starts, and again to restart the module.
    pub fn new(context: &ModuleContext) -> Result<Self, CreateError> {
        let settings: Settings = settings(context)?;
        let stage = Arc::new(Stage::new(settings.slots));
        let drawn = Arc::clone(&stage);
        let period = Duration::from_millis(settings.period_ms);
        let cadence = Cadence::new(period, Arc::new(move |tick| drawn.render(tick)));
        cadence.start(&Handle::try_current()?);
        Ok(Self { cadence, stage })
    }
}

impl LiveCommands for LiveModule {
    async fn close(
        &self,
        params: LiveCloseParams,
        _context: &CallContext,
    ) -> Result<LiveCloseResult, CommandError> {
        let closed = self.stage.close(&params.slot);
        Ok(LiveCloseResult { closed })
    }

    async fn open(
        &self,
        params: LiveOpenParams,
        _context: &CallContext,
    ) -> Result<LiveOpenResult, LiveOpenError> {
        let LiveOpenParams {
            slot,
            scene,
            active,
        } = params;
        let slots = uint32(self.stage.open(&slot, &scene, active)?);
        Ok(LiveOpenResult { slots })
    }

    async fn status(
        &self,
        _params: LiveStatusParams,
        _context: &CallContext,
    ) -> Result<LiveStatusResult, CommandError> {
        Ok(convert::status(self.cadence.status(), self.stage.status()))
    }
}

impl ManagedService for LiveModule {
    fn name(&self) -> &str {
        "live"
    }

    fn health(&self) -> HealthStatus {
        match self.cadence.health() {
            HealthStatus::Healthy => self.stage.health(),
            stopped => stopped,
        }
    }

    fn pressure_response(&self, level: PressureLevel) {
        match level {
            PressureLevel::Normal => self.stage.reduce(1, Size::Full, true),
            PressureLevel::Warning => self.stage.reduce(2, Size::Full, true),
            PressureLevel::High => self.stage.reduce(4, Size::Tiny, true),
            PressureLevel::Critical => self.stage.reduce(4, Size::Tiny, false),
        }
    }

    fn shed_load(&self) {
        self.stage.unload_idle();
    }

    fn heal(&self) -> bool {
        self.stage.recreate();
        self.cadence.heal()
    }

    fn shutdown(&self) {
        self.cadence.stop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_level_of_pressure_has_its_cadence_and_size() {
        let stage = Arc::new(Stage::new(2));
        let cadence = Cadence::new(Duration::from_millis(33), Arc::new(|_| {}));
        let module = LiveModule { cadence, stage };
        let levels = [
            (PressureLevel::Warning, (2, Size::Full, 2)),
            (PressureLevel::High, (4, Size::Tiny, 2)),
            (PressureLevel::Critical, (4, Size::Tiny, 1)),
            (PressureLevel::Normal, (1, Size::Full, 1)),
        ];
        for (name, active) in [("watched", true), ("idle", false)] {
            assert!(module.stage.open(name, "forest", active).is_ok());
        }
        for (level, expected) in levels {
            module.pressure_response(level);
            let status = module.stage.status();
            let seen = (status.idle_cadence, status.size, status.slots.len());
            assert_eq!(seen, expected, "{level:?}");
        }
        assert!(module.stage.open("idle", "forest", false).is_ok());
        module.shed_load();
        assert_eq!(module.stage.status().slots.len(), 1);
    }

    #[tokio::test]
    async fn a_loop_that_ended_is_unhealthy_and_healed_with_the_context() {
        let stage = Arc::new(Stage::new(2));
        let cadence = Cadence::new(Duration::from_millis(33), Arc::new(|_| panic!("lost")));
        let module = LiveModule { cadence, stage };
        assert!(matches!(module.health(), HealthStatus::Unhealthy { .. }));
        module.cadence.start(&Handle::current());
        assert_eq!(module.health(), HealthStatus::Healthy);
        // The first tick ends it; a busy machine may take its time.
        for _ in 0..1_000 {
            if module.health() != HealthStatus::Healthy {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        assert!(matches!(module.health(), HealthStatus::Unhealthy { .. }));
        assert!(module.heal());
        assert_eq!(module.health(), HealthStatus::Healthy);
        assert_eq!(module.stage.status().generation, 2);
    }
}
