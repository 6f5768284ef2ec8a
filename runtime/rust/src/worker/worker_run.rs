use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;

use super::parent::end_with_stdin;
use super::stop_signal::stop_signal;
use super::{WorkerConfig, WorkerEnd};
use crate::managed::{
    CgroupMemory, HealthMonitor, MemoryBudget, PressureControl, PressureDispatcher, PressureGate,
    PressureSource, ProcessMemory, PsiSource, Random, SplitMix64, SupervisionEnd, Supervisor,
    SystemClock, WallClock,
};
use crate::service::{EventBus, ModuleContext, Modules, PlanError, Registry, RegistryOptions};

/// Why serving ended too early.
pub type ServeError = Box<dyn Error + Send + Sync>;

/// Modules and everything that watches over them.
#[derive(Debug)]
pub struct Worker {
    modules: Modules,
    config: WorkerConfig,
    sources: Option<Vec<Arc<dyn PressureSource>>>,
    clock: Arc<dyn WallClock>,
    random: Arc<dyn Random>,
}

impl Worker {
    /// A worker with the defaults.
    pub fn new(modules: Modules) -> Self {
        Self {
            modules,
            config: WorkerConfig::default(),
            sources: None,
            clock: Arc::new(SystemClock),
            random: Arc::new(SplitMix64::from_clock()),
        }
    }

    /// Configures it.
    pub fn with_config(mut self, config: WorkerConfig) -> Self {
        self.config = config;
        self
    }

    /// Reads pressure from these sources only. The default is all that can be read when it starts, of the machine's
    /// and the cgroup's stall information and the cgroup's memory, and the resident memory when there is a budget.
    pub fn with_pressure_sources(mut self, sources: Vec<Arc<dyn PressureSource>>) -> Self {
        self.sources = Some(sources);
        self
    }

    /// Stamps snapshots with this clock.
    pub fn with_clock(mut self, clock: Arc<dyn WallClock>) -> Self {
        self.clock = clock;
        self
    }

    /// Draws the jitter of delays from here.
    pub fn with_random(mut self, random: Arc<dyn Random>) -> Self {
        self.random = random;
        self
    }

    /// Makes a runtime and runs until SIGTERM, SIGINT, the end of standard input where the configuration says so, or `shutdown`. For `main`: threads that hang in a module are
    /// left behind, so the process has to end after this.
    pub fn run<S, F>(self, shutdown: CancellationToken, serve: S) -> WorkerEnd
    where
        S: FnOnce(Arc<Registry>, CancellationToken) -> F,
        F: Future<Output = Result<(), ServeError>> + Send + 'static,
    {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(self.config.threads.max(1))
            .thread_keep_alive(Duration::from_secs(2))
            .thread_name("archc")
            .enable_all()
            .build();
        let runtime = match runtime {
            Ok(runtime) => runtime,
            Err(error) => {
                tracing::error!(%error, "no runtime");
                return WorkerEnd::Failed;
            }
        };
        let end = runtime.block_on(async {
            match stop_signal() {
                Ok(signal) => {
                    if self.config.end_with_stdin {
                        if let Err(error) = end_with_stdin(shutdown.clone()) {
                            tracing::error!(%error, "standard input cannot be watched");
                            return WorkerEnd::Failed;
                        }
                    }
                    let stop = shutdown.clone();
                    let waiting = tokio::spawn(async move {
                        let signal = signal.await;
                        tracing::info!(signal, "told to stop");
                        stop.cancel();
                    });
                    let end = self.run_until(shutdown, serve).await;
                    waiting.abort();
                    end
                }
                Err(error) => {
                    tracing::error!(%error, "signals cannot be caught");
                    WorkerEnd::Failed
                }
            }
        });
        runtime.shutdown_background();
        end
    }

    /// Runs on the runtime that is there, until `shutdown` fires or a module is given up. `serve` is called when all
    /// modules are ready; it has to end soon after its token fires. When it ends with `Ok` before, the worker stops.
    pub async fn run_until<S, F>(self, shutdown: CancellationToken, serve: S) -> WorkerEnd
    where
        S: FnOnce(Arc<Registry>, CancellationToken) -> F,
        F: Future<Output = Result<(), ServeError>> + Send + 'static,
    {
        let shutdown_limit = self.config.shutdown_limit;
        let (control, pressure) = PressureGate::channel();
        let watchers = Watchers {
            sources: self
                .sources
                .unwrap_or_else(|| present_sources(self.config.budget.limit)),
            clock: self.clock,
            random: self.random,
            control,
        };
        let registry = match registry(self.modules, &self.config, pressure) {
            Ok(registry) => registry,
            Err(error) => {
                tracing::error!(%error, "the modules do not fit together");
                eprintln!("the modules do not fit together: {error}");
                return WorkerEnd::Failed;
            }
        };
        tokio::select! {
            biased;
            () = shutdown.cancelled() => {
                registry.shutdown().await;
                return WorkerEnd::Stopped;
            }
            started = registry.start() => if let Err(error) = started {
                tracing::error!(%error, "not started");
                eprintln!("not started: {error}");
                return WorkerEnd::Failed;
            }
        }
        // Ends serving first: the modules are watched over as long as calls run.
        let stop_serving = CancellationToken::new();
        let mut serving = tokio::spawn(serve(registry.clone(), stop_serving.clone()));
        let stop_watching = CancellationToken::new();
        let mut supervision = watchers.spawn(&registry, &self.config, &stop_watching);
        let end = tokio::select! {
            biased;
            () = shutdown.cancelled() => WorkerEnd::Stopped,
            ended = &mut supervision => supervision_end(ended),
            ended = &mut serving => serving_end(ended),
        };
        stop_serving.cancel();
        if !serving.is_finished() && timeout(shutdown_limit, &mut serving).await.is_err() {
            tracing::warn!("the server hangs");
            serving.abort();
        }
        stop_watching.cancel();
        registry.shutdown().await;
        end
    }
}

/// Everything that runs beside the modules.
struct Watchers {
    sources: Vec<Arc<dyn PressureSource>>,
    clock: Arc<dyn WallClock>,
    random: Arc<dyn Random>,
    control: PressureControl,
}

impl Watchers {
    fn spawn(
        self,
        registry: &Arc<Registry>,
        config: &WorkerConfig,
        stop: &CancellationToken,
    ) -> JoinHandle<SupervisionEnd> {
        let pressure = PressureDispatcher::new(
            registry.clone(),
            self.control,
            self.sources,
            config.pressure,
        );
        tokio::spawn(pressure.run(stop.clone()));
        let supervisor = Supervisor::new(registry.clone(), self.random, config.heal);
        let supervision = tokio::spawn(supervisor.run(stop.clone()));
        let monitor = HealthMonitor::new(registry.clone(), self.clock, config.health);
        tokio::spawn(monitor.run(stop.clone()));
        supervision
    }
}

fn registry(
    modules: Modules,
    config: &WorkerConfig,
    pressure: PressureGate,
) -> Result<Arc<Registry>, PlanError> {
    let context = ModuleContext {
        events: EventBus::new(config.event_capacity),
        settings: serde_json::Value::Null,
        budget: MemoryBudget::new(config.budget.clone(), pressure.clone()),
        pressure,
    };
    let mut options = RegistryOptions::new(context);
    options.settings.clone_from(&config.settings);
    options.start_limit = config.start_limit;
    options.shutdown_limit = config.shutdown_limit;
    Registry::new(modules, options)
}

/// The sources that can be read on this machine.
fn present_sources(budget: Option<u64>) -> Vec<Arc<dyn PressureSource>> {
    let mut sources: Vec<Arc<dyn PressureSource>> = vec![Arc::new(PsiSource::system())];
    if let Ok(cgroup) = CgroupMemory::of_this_process() {
        sources.push(Arc::new(PsiSource::at(
            "psi:cgroup",
            cgroup.pressure_file(),
        )));
        sources.push(Arc::new(cgroup));
    }
    if let Some(budget) = budget {
        sources.push(Arc::new(ProcessMemory::against(budget)));
    }
    sources.retain(|source| match source.read() {
        Ok(_) => true,
        Err(error) => {
            tracing::info!(source = source.name(), %error, "pressure source not used");
            false
        }
    });
    sources
}

fn supervision_end(ended: Result<SupervisionEnd, tokio::task::JoinError>) -> WorkerEnd {
    match ended {
        Ok(SupervisionEnd::GaveUp { module }) => {
            tracing::error!(module, "given up");
            WorkerEnd::GaveUp
        }
        Ok(SupervisionEnd::Stopped) => WorkerEnd::Stopped,
        Err(error) => {
            tracing::error!(%error, "supervision lost");
            WorkerEnd::GaveUp
        }
    }
}

fn serving_end(ended: Result<Result<(), ServeError>, tokio::task::JoinError>) -> WorkerEnd {
    match ended {
        Ok(Ok(())) => WorkerEnd::Stopped,
        Ok(Err(error)) => {
            tracing::error!(%error, "serving failed");
            WorkerEnd::Failed
        }
        Err(error) => {
            tracing::error!(%error, "serving failed");
            WorkerEnd::Failed
        }
    }
}
