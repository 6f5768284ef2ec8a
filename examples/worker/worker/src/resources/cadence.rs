//! A loop that ticks at a cadence which can be slowed down, and that notices when it stopped.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use archc_runtime::HealthStatus;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::{Instant, MissedTickBehavior, interval_at};

use super::lock::lock;

/// How many cadences may pass without a tick before the loop counts as stuck.
const PATIENCE: u32 = 3;
/// At least this long, too: a busy machine wakes a fast loop late.
const PATIENCE_FLOOR: Duration = Duration::from_millis(250);
/// The fastest period: the resolution of tokio's timer.
const SHORTEST: Duration = Duration::from_millis(1);

/// How often the loop ticks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Rate {
    /// Once a period.
    #[default]
    Full,
    /// Once in two periods.
    Half,
    /// Once in four periods.
    Quarter,
    /// Not at all.
    Muted,
}

/// What is done at each tick, told its number, from 1. It runs on the runtime's threads and must not block them; a
/// panic ends the loop until it is healed.
pub type OnTick = Arc<dyn Fn(u64) + Send + Sync>;

/// A ticking loop. Dropping it ends the loop.
pub struct Cadence {
    on_tick: OnTick,
    tempo: watch::Sender<Tempo>,
    pulse: Arc<Pulse>,
    task: Mutex<Option<Task>>,
}

/// How the loop is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CadenceStatus {
    /// Ticks since the cadence was made, restarts included.
    pub ticks: u64,
    /// The rate.
    pub rate: Rate,
    /// Time between ticks; none when muted.
    pub cadence: Option<Duration>,
    /// Whether the loop is there, which a muted one is.
    pub running: bool,
}

#[derive(Debug, Clone, Copy)]
struct Tempo {
    period: Duration,
    rate: Rate,
}

#[derive(Debug)]
struct Pulse {
    ticks: AtomicU64,
    /// The last tick, start or change of tempo: what the patience is counted from.
    last: Mutex<Instant>,
}

/// The loop, and the runtime that it is started on again: healing may be asked for from any thread.
struct Task {
    runtime: Handle,
    join: JoinHandle<()>,
}

impl Cadence {
    /// A loop that does not run yet. A period below one millisecond is one millisecond.
    pub fn new(period: Duration, on_tick: OnTick) -> Self {
        let tempo = Tempo {
            period: period.max(SHORTEST),
            rate: Rate::Full,
        };
        let pulse = Pulse {
            ticks: AtomicU64::new(0),
            last: Mutex::new(Instant::now()),
        };
        Self {
            on_tick,
            tempo: watch::Sender::new(tempo),
            pulse: Arc::new(pulse),
            task: Mutex::default(),
        }
    }

    /// Starts the loop on `runtime`; the first tick comes after one cadence. A loop that runs is replaced.
    pub fn start(&self, runtime: &Handle) {
        let mut task = lock(&self.task);
        if let Some(old) = task.take() {
            old.join.abort();
        }
        *task = Some(self.spawn(runtime.clone()));
    }

    /// Ends the loop. [`start`](Self::start) starts it again.
    pub fn stop(&self) {
        if let Some(task) = lock(&self.task).take() {
            task.join.abort();
        }
    }

    /// Slows the loop down, mutes it, or brings it back to its full rate. The next tick comes after one new cadence.
    pub fn set_rate(&self, rate: Rate) {
        self.change(|tempo| tempo.rate = rate);
    }

    /// Changes the period. Below one millisecond it is one millisecond.
    pub fn set_period(&self, period: Duration) {
        self.change(|tempo| tempo.period = period.max(SHORTEST));
    }

    /// The period at the full rate.
    pub fn period(&self) -> Duration {
        self.tempo.borrow().period
    }

    /// How the loop is doing.
    pub fn status(&self) -> CadenceStatus {
        let tempo = *self.tempo.borrow();
        CadenceStatus {
            ticks: self.pulse.ticks.load(Ordering::Relaxed),
            rate: tempo.rate,
            cadence: tempo.cadence(),
            running: lock(&self.task).as_ref().is_some_and(Task::runs),
        }
    }

    /// Unhealthy when the loop is not there, or did not tick for three cadences; degraded when it is muted.
    pub fn health(&self) -> HealthStatus {
        let reason = match lock(&self.task).as_ref() {
            None => "the loop was not started".to_owned(),
            Some(task) if !task.runs() => "the loop ended".to_owned(),
            Some(_) => {
                let Some(cadence) = self.tempo.borrow().cadence() else {
                    let reason = "muted".to_owned();
                    return HealthStatus::Degraded { reason };
                };
                let silence = lock(&self.pulse.last).elapsed();
                if silence <= (cadence * PATIENCE).max(PATIENCE_FLOOR) {
                    return HealthStatus::Healthy;
                }
                format!("no tick for {} ms", silence.as_millis())
            }
        };
        HealthStatus::Unhealthy { reason }
    }

    /// Starts the loop anew where it ran before. False when it was never started, or was stopped. A callback that hangs
    /// keeps its thread: that cannot be taken back.
    pub fn heal(&self) -> bool {
        let mut task = lock(&self.task);
        let Some(old) = task.take() else { return false };
        old.join.abort();
        *task = Some(self.spawn(old.runtime));
        true
    }

    fn spawn(&self, runtime: Handle) -> Task {
        self.pulse.seen();
        let pulse = Arc::clone(&self.pulse);
        let work = run(pulse, Arc::clone(&self.on_tick), self.tempo.subscribe());
        let join = runtime.spawn(work);
        Task { runtime, join }
    }

    fn change(&self, change: impl FnOnce(&mut Tempo)) {
        self.pulse.seen();
        self.tempo.send_modify(change);
    }
}

async fn run(pulse: Arc<Pulse>, on_tick: OnTick, mut tempo: watch::Receiver<Tempo>) {
    loop {
        let cadence = tempo.borrow_and_update().cadence();
        // Ends with the sender: the cadence was dropped.
        let changed = match cadence {
            None => tempo.changed().await,
            Some(cadence) => tokio::select! {
                changed = tempo.changed() => changed,
                never = tick(&pulse, &on_tick, cadence) => match never {},
            },
        };
        if changed.is_err() {
            return;
        }
    }
}

async fn tick(pulse: &Pulse, on_tick: &OnTick, cadence: Duration) -> std::convert::Infallible {
    let mut ticker = interval_at(Instant::now() + cadence, cadence);
    // A tick that was missed is not made up for: sound that is late is of no use.
    ticker.set_missed_tick_behavior(MissedTickBehavior::Skip);
    loop {
        ticker.tick().await;
        let number = pulse.ticks.fetch_add(1, Ordering::Relaxed) + 1;
        on_tick(number);
        pulse.seen();
    }
}

impl Tempo {
    fn cadence(&self) -> Option<Duration> {
        match self.rate {
            Rate::Full => Some(self.period),
            Rate::Half => Some(self.period * 2),
            Rate::Quarter => Some(self.period * 4),
            Rate::Muted => None,
        }
    }
}

impl Pulse {
    fn seen(&self) {
        *lock(&self.last) = Instant::now();
    }
}

impl Task {
    fn runs(&self) -> bool {
        !self.join.is_finished()
    }
}

impl Drop for Cadence {
    fn drop(&mut self) {
        self.stop();
    }
}

impl fmt::Debug for Cadence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Cadence").field(&self.status()).finish()
    }
}

#[cfg(test)]
#[path = "cadence_tests.rs"]
mod tests;
