use std::marker::PhantomData;

use super::ServiceModule;
use crate::managed::{Configurable, Lifecycle, MetricsEmitter};

/// A module and the further traits it implements, before it is made.
#[derive(Debug)]
pub struct Module<M> {
    kind: PhantomData<fn() -> M>,
}

impl<M: ServiceModule> Module<M> {
    /// The module `M`, with nothing but what every module has.
    pub fn of() -> Self {
        Self { kind: PhantomData }
    }

    /// Names the modules that must be started before this one.
    pub fn after(self, _modules: &'static [&'static str]) -> Self {
        self
    }

    /// Initialised before it serves, and shut down after.
    pub fn lifecycle(self) -> Self
    where
        M: Lifecycle,
    {
        self
    }

    /// Its metrics are collected.
    pub fn metrics(self) -> Self
    where
        M: MetricsEmitter,
    {
        self
    }

    /// Its parameters can be read and set.
    pub fn configurable(self) -> Self
    where
        M: Configurable,
    {
        self
    }
}

/// All modules of a worker, in the order in which they were added.
#[derive(Debug, Default)]
pub struct Modules {
    spec_hash: &'static str,
}

impl Modules {
    /// No modules yet. `spec_hash` is the digest of the specs they were generated from.
    pub fn new(spec_hash: &'static str) -> Self {
        Self { spec_hash }
    }

    /// Adds a module.
    pub fn with<M: ServiceModule>(self, _module: Module<M>) -> Self {
        self
    }

    /// The digest of the specs.
    pub fn spec_hash(&self) -> &'static str {
        self.spec_hash
    }
}
