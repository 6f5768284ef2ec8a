use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use super::hook::{Hook, panic_message, run_hook};
use super::instance::Live;
use super::slot::Slot;
use super::{ModuleState, StartFault};
use crate::managed::HealthStatus;

/// Makes the module on a thread that may block, and initialises it. Leaves the state `Ready`, or `Failed` and
/// perhaps a module in the slot that has to be retired.
pub(crate) async fn start(slot: &Arc<Slot>, limit: Duration) -> Result<(), StartFault> {
    let deadline = Instant::now() + limit;
    let started = match make(slot, deadline, limit).await {
        Ok(live) => initialize(live, deadline, limit).await,
        Err(fault) => Err(fault),
    };
    match &started {
        Ok(()) => slot.become_state(ModuleState::Ready),
        Err(fault) => {
            tracing::error!(module = slot.name(), %fault, "not started");
            slot.become_state(ModuleState::Failed)
        }
    };
    started
}

async fn make(
    slot: &Arc<Slot>,
    deadline: Instant,
    limit: Duration,
) -> Result<Arc<dyn Live>, StartFault> {
    let generation = slot.generation();
    let place = slot.clone();
    let span = tracing::info_span!("module", name = slot.name(), method = "create()");
    let task = tokio::task::spawn_blocking(move || span.in_scope(|| place.fill(generation)));
    match timeout_at(deadline, task).await {
        Ok(Ok(Ok(live))) => live.ok_or(StartFault::Superseded),
        Ok(Ok(Err(error))) => Err(StartFault::Create(error)),
        Ok(Err(error)) => Err(StartFault::Panicked(panic_message(error))),
        Err(_) => Err(StartFault::TimedOut(limit)),
    }
}

async fn initialize(
    live: Arc<dyn Live>,
    deadline: Instant,
    limit: Duration,
) -> Result<(), StartFault> {
    if !live.has_lifecycle() {
        return Ok(());
    }
    // A task of its own, so that a panic is an answer.
    let mut task = AbortOnDrop(tokio::spawn(async move {
        let mut lease = live.lease_mut().await;
        match lease.lifecycle() {
            Some(module) => module.initialize().await,
            None => Ok(()),
        }
    }));
    match timeout_at(deadline, &mut task.0).await {
        Ok(Ok(Ok(()))) => Ok(()),
        Ok(Ok(Err(reason))) => Err(StartFault::Initialize(reason)),
        Ok(Err(error)) => Err(StartFault::Panicked(panic_message(error))),
        Err(_) => Err(StartFault::TimedOut(limit)),
    }
}

/// Ends an instance that is no longer in its slot, within `limit`: waits for its calls, aborts those that go on,
/// then `Lifecycle::shutdown` and `ManagedService::shutdown`, the latter once in its life.
pub(crate) async fn retire(name: &'static str, live: Arc<dyn Live>, limit: Duration) {
    if !live.marks().claim_shutdown() {
        return;
    }
    let begin = Instant::now();
    let end_calls = timeout_at(begin + limit / 4, live.clone().lease_mut()).await;
    live.marks().aborted.cancel();
    let exclusive = match end_calls {
        Ok(lease) => Some(lease),
        Err(_) => timeout_at(begin + limit / 2, live.clone().lease_mut())
            .await
            .ok(),
    };
    match exclusive {
        Some(mut lease) if live.has_lifecycle() => {
            let mut task = AbortOnDrop(tokio::spawn(async move {
                if let Some(module) = lease.lifecycle() {
                    module.shutdown().await;
                }
            }));
            match timeout_at(begin + limit / 4 * 3, &mut task.0).await {
                Ok(Ok(())) => {}
                Ok(Err(error)) => {
                    tracing::error!(
                        module = name,
                        panic = panic_message(error),
                        "Lifecycle::shutdown"
                    );
                }
                Err(_) => tracing::warn!(module = name, "Lifecycle::shutdown hangs"),
            }
        }
        // Dropped here, else `shutdown` below would wait for it.
        Some(lease) => drop(lease),
        None => tracing::warn!(
            module = name,
            "still in use, stopped without Lifecycle::shutdown"
        ),
    }
    let rest = limit.saturating_sub(begin.elapsed()).max(limit / 8);
    let ended = run_hook(name, live, Hook::Shutdown, rest, |lease| {
        lease.service().shutdown()
    })
    .await;
    if let Err(error) = ended {
        tracing::warn!(module = name, %error, "shutdown");
    }
}

/// Asks the module for its health. No answer is a bad one.
pub(crate) async fn probe(slot: &Slot, limit: Duration) -> HealthStatus {
    let _turn = slot.probing.lock().await;
    let Some(live) = slot.live() else {
        return HealthStatus::Unhealthy {
            reason: format!("the module is {}", slot.state()),
        };
    };
    let answer = run_hook(slot.name(), live, Hook::Health, limit, |lease| {
        lease.service().health()
    });
    answer
        .await
        .unwrap_or_else(|error| HealthStatus::Unhealthy {
            reason: error.to_string(),
        })
}

struct AbortOnDrop<T>(tokio::task::JoinHandle<T>);

impl<T> Drop for AbortOnDrop<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
