use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use tokio::sync::watch;

use super::instance::Live;
use super::module::ModulePlan;
use super::{CreateError, ModuleContext, ModuleState};
use crate::managed::HealthStatus;

/// The place of one module in a registry. The module in it is replaced by a restart.
pub(crate) struct Slot {
    pub(crate) plan: ModulePlan,
    /// All that start after this one, directly or not, in start order.
    pub(crate) dependants: Vec<usize>,
    context: ModuleContext,
    current: RwLock<Current>,
    state: Mutex<ModuleState>,
    /// Held by the escalation: only commands that read are served, whatever the pressure.
    pub(crate) read_only: AtomicBool,
    pub(crate) restarts: AtomicU64,
    pub(crate) heals: AtomicU64,
    /// Held by whoever repairs the module. Taken in start order only, else repairs wait for each other.
    pub(crate) repair: tokio::sync::Mutex<()>,
    /// Held by whoever asks for its health: two who ask at the same time are no failure.
    pub(crate) probing: tokio::sync::Mutex<()>,
    /// Counts repairs. A probe that began before the last one says nothing about now.
    pub(crate) epoch: AtomicU64,
    probe: watch::Sender<Probe>,
}

/// What is in the slot.
struct Current {
    generation: u64,
    closed: bool,
    live: Option<Arc<dyn Live>>,
}

/// What the health monitor saw last.
#[derive(Debug, Clone)]
pub(crate) struct Probe {
    pub(crate) epoch: u64,
    pub(crate) status: HealthStatus,
    /// How many in a row were bad, this one included.
    pub(crate) failures: u32,
}

impl Slot {
    pub(crate) fn new(plan: ModulePlan, dependants: Vec<usize>, context: ModuleContext) -> Self {
        let (probe, _) = watch::channel(Probe {
            epoch: 0,
            status: HealthStatus::Healthy,
            failures: 0,
        });
        Self {
            plan,
            dependants,
            context,
            current: RwLock::new(Current {
                generation: 0,
                closed: false,
                live: None,
            }),
            state: Mutex::new(ModuleState::Starting),
            read_only: AtomicBool::new(false),
            restarts: AtomicU64::new(0),
            heals: AtomicU64::new(0),
            repair: tokio::sync::Mutex::new(()),
            probing: tokio::sync::Mutex::new(()),
            epoch: AtomicU64::new(0),
            probe,
        }
    }

    pub(crate) fn name(&self) -> &'static str {
        self.plan.name
    }

    pub(crate) fn live(&self) -> Option<Arc<dyn Live>> {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        current.live.clone()
    }

    /// Empties the slot. What is still being made for it will not get in.
    pub(crate) fn take(&self) -> Option<Arc<dyn Live>> {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        current.generation += 1;
        current.live.take()
    }

    /// Empties the slot for good.
    pub(crate) fn close(&self) -> Option<Arc<dyn Live>> {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        current.closed = true;
        current.live.take()
    }

    /// The generation for which a module may be made now.
    pub(crate) fn generation(&self) -> u64 {
        let current = self.current.read().unwrap_or_else(PoisonError::into_inner);
        current.generation
    }

    /// Makes a module and puts it in, on this thread. None when it came too late: it is shut down again.
    pub(crate) fn fill(&self, generation: u64) -> Result<Option<Arc<dyn Live>>, CreateError> {
        let live = (self.plan.make)(&self.context)?;
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        if current.closed || current.generation != generation {
            drop(current);
            live.shutdown_unseen();
            return Ok(None);
        }
        current.live = Some(live.clone());
        Ok(Some(live))
    }

    pub(crate) fn state(&self) -> ModuleState {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the state. False when the table of transitions forbids it: then nothing changes.
    pub(crate) fn become_state(&self, next: ModuleState) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if !state.can_become(next) {
            return *state == next;
        }
        tracing::info!(module = self.name(), from = %*state, to = %next, "state");
        *state = next;
        true
    }

    pub(crate) fn epoch(&self) -> u64 {
        self.epoch.load(Ordering::Acquire)
    }

    /// Says that a repair was made: what was seen before does not count any more.
    pub(crate) fn begin_epoch(&self) {
        self.epoch.fetch_add(1, Ordering::AcqRel);
    }

    pub(crate) fn probes(&self) -> watch::Receiver<Probe> {
        self.probe.subscribe()
    }

    /// Writes down what a probe, begun in `epoch`, saw.
    pub(crate) fn record(&self, epoch: u64, status: HealthStatus) {
        self.probe.send_modify(|last| {
            let before = if last.epoch == epoch {
                last.failures
            } else {
                0
            };
            let failures = match status {
                HealthStatus::Unhealthy { .. } => before.saturating_add(1),
                _ => 0,
            };
            *last = Probe {
                epoch,
                status,
                failures,
            };
        });
    }

    pub(crate) fn last_status(&self) -> HealthStatus {
        self.probe.borrow().status.clone()
    }
}
