use std::fmt;
use std::sync::Arc;

use super::instance::{Hooks, Instance, Live};
use super::{CommandHashes, CommandInfo, CreateError, ModuleContext, ServiceModule};
use crate::managed::{Configurable, Lifecycle, MetricsEmitter};

type Make = Box<dyn Fn(&ModuleContext) -> Result<Arc<dyn Live>, CreateError> + Send + Sync>;

/// A module and the further traits it implements, before it is made.
pub struct Module<M> {
    after: &'static [&'static str],
    hooks: Hooks<M>,
}

impl<M: ServiceModule> Module<M> {
    /// The module `M`, with nothing but what every module has.
    pub fn of() -> Self {
        Self {
            after: &[],
            hooks: Hooks::default(),
        }
    }

    /// Names the modules that must be started before this one. The last call counts.
    pub fn after(mut self, modules: &'static [&'static str]) -> Self {
        self.after = modules;
        self
    }

    /// Initialised before it serves, and shut down after.
    pub fn lifecycle(mut self) -> Self
    where
        M: Lifecycle,
    {
        self.hooks.lifecycle = Some(|module| module);
        self
    }

    /// Its metrics are collected.
    pub fn metrics(mut self) -> Self
    where
        M: MetricsEmitter,
    {
        self.hooks.metrics = Some(|module| module);
        self
    }

    /// Its parameters can be read and set.
    pub fn configurable(mut self) -> Self
    where
        M: Configurable,
    {
        self.hooks.configurable = Some((|module| module, |module| module));
        self
    }
}

impl<M: ServiceModule> fmt::Debug for Module<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Module")
            .field("name", &M::NAME)
            .field("after", &self.after)
            .finish_non_exhaustive()
    }
}

/// A module of which nobody knows the type any more.
pub(crate) struct ModulePlan {
    pub(crate) name: &'static str,
    pub(crate) commands: &'static [CommandInfo],
    pub(crate) after: &'static [&'static str],
    pub(crate) make: Make,
}

impl fmt::Debug for ModulePlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ModulePlan")
            .field("name", &self.name)
            .field("after", &self.after)
            .finish_non_exhaustive()
    }
}

/// All modules of a worker, in the order in which they were added.
#[derive(Debug, Default)]
pub struct Modules {
    spec_hash: &'static str,
    command_hashes: CommandHashes,
    plans: Vec<ModulePlan>,
}

impl Modules {
    /// No modules yet. `spec_hash` is the digest of the specs they were generated from.
    pub fn new(spec_hash: &'static str) -> Self {
        Self {
            spec_hash,
            command_hashes: &[],
            plans: Vec::new(),
        }
    }

    /// Says what each command was generated from, so that a client of other specs can be told what differs.
    pub fn with_command_hashes(mut self, hashes: CommandHashes) -> Self {
        self.command_hashes = hashes;
        self
    }

    /// Adds a module. Nothing is made, and nothing is checked, before a registry is made of them.
    pub fn with<M: ServiceModule>(mut self, module: Module<M>) -> Self {
        let hooks = module.hooks;
        self.plans.push(ModulePlan {
            name: M::NAME,
            commands: M::COMMANDS,
            after: module.after,
            make: Box::new(move |context| {
                let live: Arc<dyn Live> = Arc::new(Instance::new(M::create(context)?, hooks));
                Ok(live)
            }),
        });
        self
    }

    /// The digest of the specs.
    pub fn spec_hash(&self) -> &'static str {
        self.spec_hash
    }

    /// The digest of the spec of each command.
    pub fn command_hashes(&self) -> CommandHashes {
        self.command_hashes
    }

    pub(crate) fn into_plans(self) -> Vec<ModulePlan> {
        self.plans
    }
}
