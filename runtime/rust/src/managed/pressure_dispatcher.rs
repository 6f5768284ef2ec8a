use std::sync::Arc;

use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval};
use tokio_util::sync::CancellationToken;

use super::source_watch::SourceWatch;
use super::system_events::{PRESSURE_CHANGED, PressureChanged};
use super::{PressureConfig, PressureControl, PressureLevel, PressureSource, PressureTracker};
use crate::service::hook::{Hook, run_hook};
use crate::service::slot::Slot;
use crate::service::{Dispatcher, Registry};

/// Reads the sources of pressure, and tells the modules. The highest level wins.
#[derive(Debug)]
pub struct PressureDispatcher {
    registry: Arc<Registry>,
    control: PressureControl,
    config: PressureConfig,
    sources: Vec<SourceWatch>,
    tracker: PressureTracker,
    critical_since: Option<Instant>,
    /// Calls into modules. A module that hangs delays neither the others nor the next reading.
    responses: JoinSet<()>,
}

impl PressureDispatcher {
    /// A dispatcher for the modules of `registry`. `control` must belong to the gate in the registry's context.
    pub fn new(
        registry: Arc<Registry>,
        control: PressureControl,
        sources: Vec<Arc<dyn PressureSource>>,
        config: PressureConfig,
    ) -> Self {
        Self {
            registry,
            control,
            tracker: PressureTracker::new(config.cooldown),
            config,
            sources: sources.into_iter().map(SourceWatch::new).collect(),
            critical_since: None,
            responses: JoinSet::new(),
        }
    }

    /// Works until `stop` fires.
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
        while self.responses.try_join_next().is_some() {}
        for source in &mut self.sources {
            let events = self.registry.events();
            source.update(self.config.read_limit, events).await;
        }
        self.change_level();
        self.tell();
        self.shed();
    }

    fn change_level(&mut self) {
        // Of those with the same level the first one, so that the order of the sources decides.
        let worst = self
            .sources
            .iter()
            .rev()
            .max_by_key(|source| source.level());
        let (name, demanded, reading) = worst
            .map_or(("none", PressureLevel::Normal, 0.0), |worst| {
                (worst.name(), worst.level(), worst.reading())
            });
        let from = self.tracker.level();
        let to = self.tracker.advance(demanded, Instant::now());
        if from == to {
            return;
        }
        self.control.set(to);
        tracing::info!(?from, ?to, source = name, reading, "memory pressure");
        let change = PressureChanged {
            from,
            to,
            source: name.to_owned(),
            reading,
        };
        self.registry.events().emit(PRESSURE_CHANGED, &change);
    }

    /// Tells the level to every module that does not know it: also those that were restarted, and those that were
    /// still busy with the level before.
    fn tell(&mut self) {
        for slot in self.registry.slots() {
            let Some(live) = slot.live() else { continue };
            let level = self.tracker.level();
            if live.marks().told() == level || live.marks().is_running(Hook::PressureResponse) {
                continue;
            }
            let (name, limit) = (slot.name(), self.config.response_limit);
            let gate = self.registry.context().pressure.clone();
            self.responses.spawn(async move {
                let told = live.clone();
                let call = run_hook(name, live, Hook::PressureResponse, limit, move |lease| {
                    // It may have waited for its turn: what counts is the level now.
                    let level = gate.level();
                    told.marks().set_told(level);
                    lease.service().pressure_response(level);
                });
                if let Err(error) = call.await {
                    tracing::warn!(module = name, %error, "pressure");
                }
            });
        }
    }

    /// Makes every module shed load when critical pressure lasts, and again as long as it does.
    fn shed(&mut self) {
        if self.tracker.level() != PressureLevel::Critical {
            self.critical_since = None;
            return;
        }
        let now = Instant::now();
        let since = *self.critical_since.get_or_insert(now);
        if now.duration_since(since) < self.config.shed_after {
            return;
        }
        self.critical_since = Some(now);
        for slot in self.registry.slots() {
            self.responses.spawn(shed(slot.clone(), self.config));
        }
    }
}

async fn shed(slot: Arc<Slot>, config: PressureConfig) {
    let Some(live) = slot.live() else { return };
    let limit = config.response_limit;
    let call = run_hook(slot.name(), live, Hook::ShedLoad, limit, |lease| {
        lease.service().shed_load();
    });
    if let Err(error) = call.await {
        tracing::warn!(module = slot.name(), %error, "pressure");
    }
}
