use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::task::JoinSet;
use tokio::time::{MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;

use super::system_events::{HEALTH_SNAPSHOT, HealthSnapshot, ModuleHealth};
use super::{WallClock, rfc3339_millis};
use crate::service::slot_life::probe;
use crate::service::{Dispatcher, Registry};

/// How often modules are asked for their health.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HealthConfig {
    /// Time between two rounds. Default: 5 s.
    pub interval: Duration,
    /// How long `health()` may take; a slower answer is a failure. Default: 2 s.
    pub probe_limit: Duration,
}

impl Default for HealthConfig {
    fn default() -> Self {
        Self {
            interval: Duration::from_secs(5),
            probe_limit: Duration::from_secs(2),
        }
    }
}

/// Asks every module for its health, all at the same time, and publishes what they say.
#[derive(Debug)]
pub struct HealthMonitor {
    registry: Arc<Registry>,
    clock: Arc<dyn WallClock>,
    config: HealthConfig,
    sequence: u64,
}

impl HealthMonitor {
    /// A monitor for the modules of `registry`. `clock` stamps the snapshots.
    pub fn new(registry: Arc<Registry>, clock: Arc<dyn WallClock>, config: HealthConfig) -> Self {
        Self {
            registry,
            clock,
            config,
            sequence: 0,
        }
    }

    /// Works until `stop` fires. The first round is at once.
    pub async fn run(mut self, stop: CancellationToken) {
        let mut ticks = interval(self.config.interval);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let work = async {
            loop {
                ticks.tick().await;
                self.round().await;
            }
        };
        tokio::select! {
            biased;
            () = stop.cancelled() => {}
            () = work => {}
        }
    }

    async fn round(&mut self) {
        let limit = self.config.probe_limit;
        let mut probes = JoinSet::new();
        for slot in self.registry.slots() {
            let slot = slot.clone();
            probes.spawn(async move {
                let epoch = slot.epoch();
                let status = probe(&slot, limit).await;
                slot.record(epoch, status);
            });
        }
        while let Some(ended) = probes.join_next().await {
            if let Err(error) = ended {
                tracing::error!(%error, "probe lost");
            }
        }
        self.sequence += 1;
        let snapshot = self.snapshot();
        self.registry.events().emit(HEALTH_SNAPSHOT, &snapshot);
    }

    fn snapshot(&self) -> HealthSnapshot {
        let modules = self.registry.slots().iter().map(|slot| ModuleHealth {
            name: slot.name().to_owned(),
            state: slot.state(),
            status: slot.last_status(),
            restarts: slot.restarts.load(Ordering::Relaxed),
            heals: slot.heals.load(Ordering::Relaxed),
        });
        HealthSnapshot {
            sequence: self.sequence,
            at: rfc3339_millis(self.clock.now()),
            pressure: self.registry.context().pressure.level(),
            modules: modules.collect(),
        }
    }
}
