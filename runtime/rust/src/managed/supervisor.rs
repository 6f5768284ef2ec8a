use std::sync::Arc;

use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use super::repair::Repair;
use super::{HealConfig, Random};
use crate::service::Registry;

/// Repairs the modules that the health monitor finds sick, each on its own, until one cannot be repaired.
#[derive(Debug)]
pub struct Supervisor {
    registry: Arc<Registry>,
    random: Arc<dyn Random>,
    config: HealConfig,
}

/// Why supervision ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SupervisionEnd {
    /// It was told to.
    Stopped,
    /// Nothing helped. The worker has to end, so that the outer supervisor starts it anew.
    GaveUp {
        /// The module that could not be repaired.
        module: &'static str,
    },
}

impl Supervisor {
    /// Supervision of the modules of `registry`; needs a [`super::HealthMonitor`] of the same registry.
    pub fn new(registry: Arc<Registry>, random: Arc<dyn Random>, config: HealConfig) -> Self {
        Self {
            registry,
            random,
            config,
        }
    }

    /// Works until `stop` fires, or until a module is given up. A repair that is under way is left where it is:
    /// shut the registry down next.
    pub async fn run(self, stop: CancellationToken) -> SupervisionEnd {
        let mut repairs = JoinSet::new();
        for slot in self.registry.slots() {
            let registry = self.registry.clone();
            let repair = Repair::new(registry, slot.clone(), self.random.clone(), self.config);
            repairs.spawn(repair.run());
        }
        let gave_up = async {
            loop {
                match repairs.join_next().await {
                    Some(Ok(module)) => return module,
                    Some(Err(error)) => tracing::error!(%error, "supervision lost"),
                    None => std::future::pending().await,
                }
            }
        };
        tokio::select! {
            biased;
            () = stop.cancelled() => SupervisionEnd::Stopped,
            module = gave_up => SupervisionEnd::GaveUp { module },
        }
    }
}
