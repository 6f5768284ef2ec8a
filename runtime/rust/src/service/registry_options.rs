use std::time::Duration;

use serde_json::{Map, Value};

use super::ModuleContext;

/// What a registry gives its modules, and how long it waits for them.
#[derive(Debug, Clone)]
pub struct RegistryOptions {
    /// What every module is made from; its `settings` are replaced by the module's own.
    pub context: ModuleContext,
    /// Name of a module to its settings.
    pub settings: Map<String, Value>,
    /// How long a module may take to be made and initialised. Default: 60 s.
    pub start_limit: Duration,
    /// How long a module may take to end, all in all. Default: 5 s.
    pub shutdown_limit: Duration,
    /// How long reading or setting a parameter, or collecting metrics, may take, the wait for running calls
    /// included. While a parameter waits to be set, new calls of that module wait too. Default: 1 s.
    pub param_limit: Duration,
    /// When a refused caller may try again. Default: 1 s.
    pub retry_after: Duration,
}

impl RegistryOptions {
    /// The defaults around `context`.
    pub fn new(context: ModuleContext) -> Self {
        Self {
            context,
            settings: Map::new(),
            start_limit: Duration::from_secs(60),
            shutdown_limit: Duration::from_secs(5),
            param_limit: Duration::from_secs(1),
            retry_after: Duration::from_secs(1),
        }
    }
}
