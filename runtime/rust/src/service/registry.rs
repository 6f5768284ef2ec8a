use std::collections::HashMap;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use tokio::time::timeout;
use tokio_util::task::TaskTracker;

use super::instance::Live;
use super::module::ModulePlan;
use super::slot::Slot;
use super::slot_life::{retire, start};
use super::start_order::start_order;
use super::{
    Call, CommandError, CommandHashes, CommandInfo, Dispatcher, Effect, EventBus, ModuleContext,
    ModuleState, Modules, PlanError, RegistryOptions, Reply, StartError, StartFault,
};
use crate::managed::PressureLevel;

/// The modules of a worker: starts and stops them in order, and finds the one that has a command.
pub struct Registry {
    spec_hash: &'static str,
    command_hashes: CommandHashes,
    /// In start order.
    slots: Vec<Arc<Slot>>,
    routes: HashMap<&'static str, (usize, CommandInfo)>,
    options: RegistryOptions,
    /// Modules that are being shut down.
    retiring: TaskTracker,
}

impl Registry {
    /// A registry of modules that are not made yet. Fails on whatever can be known before that: names that are
    /// not unique, unknown dependencies, cycles.
    pub fn new(modules: Modules, options: RegistryOptions) -> Result<Arc<Self>, PlanError> {
        let spec_hash = modules.spec_hash();
        let command_hashes = modules.command_hashes();
        let plans = modules.into_plans();
        let order = start_order(&plans)?;
        let mut plans: Vec<_> = plans.into_iter().map(Some).collect();
        let plans: Vec<_> = order.iter().filter_map(|at| plans[*at].take()).collect();
        let routes = routes(&plans)?;
        for name in options.settings.keys() {
            if !plans.iter().any(|plan| plan.name == name) {
                tracing::warn!(module = name, "settings for a module that does not exist");
            }
        }
        let mut dependants = dependants(&plans);
        let slots = plans
            .into_iter()
            .zip(dependants.drain(..))
            .map(|(plan, dependants)| {
                let mut context = options.context.clone();
                context.settings = options.settings.get(plan.name).cloned().unwrap_or_default();
                Arc::new(Slot::new(plan, dependants, context))
            })
            .collect();
        Ok(Arc::new(Self {
            spec_hash,
            command_hashes,
            slots,
            routes,
            options,
            retiring: TaskTracker::new(),
        }))
    }

    /// Makes and initialises the modules, one after the other, each after those it depends on. When one fails,
    /// those before it are shut down again, and the registry is of no more use.
    pub async fn start(&self) -> Result<(), StartError> {
        for slot in &self.slots {
            if let Err(fault) = self.fill(slot).await {
                self.shutdown().await;
                return Err(StartError {
                    module: slot.name(),
                    fault,
                });
            }
        }
        Ok(())
    }

    /// Stops the modules for good, the last one that was started first. None delays the next one beyond its
    /// deadline. A second call does nothing.
    pub async fn shutdown(&self) {
        for slot in self.slots.iter().rev() {
            slot.become_state(ModuleState::Stopped);
            if let Some(live) = slot.close() {
                self.retire(slot, live).await;
            }
        }
        self.retiring.close();
        let _ = timeout(self.options.shutdown_limit, self.retiring.wait()).await;
    }

    /// Makes a module for an empty slot. When that fails the slot is empty again.
    pub(crate) async fn fill(&self, slot: &Arc<Slot>) -> Result<(), StartFault> {
        let started = start(slot, self.options.start_limit).await;
        if started.is_err() {
            self.empty(slot).await;
        }
        started
    }

    /// Ends the module in the slot, if there is one.
    pub(crate) async fn empty(&self, slot: &Arc<Slot>) {
        if let Some(live) = slot.take() {
            self.retire(slot, live).await;
        }
    }

    /// Goes on when the caller does not: a module that was told to stop is always told so to the end.
    async fn retire(&self, slot: &Slot, live: Arc<dyn Live>) {
        let work = retire(slot.name(), live, self.options.shutdown_limit);
        if let Err(error) = self.retiring.spawn(work).await {
            tracing::error!(module = slot.name(), %error, "not shut down to the end");
        }
    }

    /// Names of the modules, in start order.
    pub fn modules(&self) -> Vec<&'static str> {
        self.slots.iter().map(|slot| slot.name()).collect()
    }

    /// The state of a module; none when there is no such module.
    pub fn state(&self, module: &str) -> Option<ModuleState> {
        self.slot(module).map(|slot| slot.state())
    }

    /// What the modules are made from.
    pub fn context(&self) -> &ModuleContext {
        &self.options.context
    }

    pub(super) fn options(&self) -> &RegistryOptions {
        &self.options
    }

    pub(crate) fn slots(&self) -> &[Arc<Slot>] {
        &self.slots
    }

    pub(crate) fn slot(&self, module: &str) -> Option<&Arc<Slot>> {
        self.slots.iter().find(|slot| slot.name() == module)
    }

    /// Whether the module takes this command now.
    fn admit(&self, slot: &Slot, command: &CommandInfo) -> Result<(), CommandError> {
        let overloaded = || {
            Err(CommandError::Overloaded {
                retry_after: self.options.retry_after,
            })
        };
        match slot.state() {
            ModuleState::Ready => Ok(()),
            ModuleState::Refusing => overloaded(),
            ModuleState::Degraded => {
                let scarce = self.options.context.pressure.level() >= PressureLevel::High;
                match command.effect {
                    Effect::Write if scarce || slot.read_only.load(Ordering::Acquire) => {
                        overloaded()
                    }
                    Effect::Read | Effect::Write => Ok(()),
                }
            }
            state => Err(not_ready(slot, state)),
        }
    }
}

impl Dispatcher for Registry {
    fn spec_hash(&self) -> &str {
        self.spec_hash
    }

    fn command_hashes(&self) -> CommandHashes {
        self.command_hashes
    }

    fn commands(&self) -> Vec<&'static str> {
        let mut names: Vec<_> = self.routes.keys().copied().collect();
        names.sort_unstable();
        names
    }

    fn events(&self) -> &EventBus {
        &self.options.context.events
    }

    fn dispatch(
        &self,
        call: Call,
    ) -> Pin<Box<dyn Future<Output = Result<Reply, CommandError>> + Send + '_>> {
        let Some((slot, command)) = self.routes.get(call.command.as_str()) else {
            return Box::pin(std::future::ready(Err(call.unknown())));
        };
        let slot = &self.slots[*slot];
        if let Err(refused) = self.admit(slot, command) {
            return Box::pin(std::future::ready(Err(refused)));
        }
        match slot.live() {
            Some(live) => live.dispatch(call),
            None => Box::pin(std::future::ready(Err(not_ready(slot, slot.state())))),
        }
    }
}

impl fmt::Debug for Registry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registry")
            .field("modules", &self.modules())
            .finish_non_exhaustive()
    }
}

fn not_ready(slot: &Slot, state: ModuleState) -> CommandError {
    CommandError::NotReady {
        reason: format!("the module {:?} is {state}", slot.name()),
    }
}

fn routes(plans: &[ModulePlan]) -> Result<HashMap<&'static str, (usize, CommandInfo)>, PlanError> {
    let mut routes = HashMap::new();
    for (at, plan) in plans.iter().enumerate() {
        for command in plan.commands {
            if let Some((first, _)) = routes.insert(command.name, (at, *command)) {
                return Err(PlanError::DuplicateCommand {
                    command: command.name,
                    first: plans[first].name,
                    second: plan.name,
                });
            }
        }
    }
    Ok(routes)
}

/// For each of `plans`, which are in start order, all that need it.
fn dependants(plans: &[ModulePlan]) -> Vec<Vec<usize>> {
    let of = |first: usize| {
        let mut found: Vec<usize> = Vec::new();
        for (at, plan) in plans.iter().enumerate().skip(first + 1) {
            let needs = |module: usize| plan.after.contains(&plans[module].name);
            if needs(first) || found.iter().any(|other| needs(*other)) {
                found.push(at);
            }
        }
        found
    };
    (0..plans.len()).map(of).collect()
}
