use std::path::PathBuf;
use std::time::Duration;

use serde_json::{Map, Value};

use super::ConfigError;
use crate::managed::{BudgetConfig, HealConfig, HealthConfig, PressureConfig};

/// How a worker runs.
#[derive(Debug, Clone)]
pub struct WorkerConfig {
    /// Where it listens. The worker itself does not look at it: it is for the function that serves.
    pub socket: Option<PathBuf>,
    /// How much memory it may use.
    pub budget: BudgetConfig,
    /// How often modules are asked for their health.
    pub health: HealthConfig,
    /// How often pressure is read, and what follows.
    pub pressure: PressureConfig,
    /// How modules are repaired.
    pub heal: HealConfig,
    /// Name of a module to its settings.
    pub settings: Map<String, Value>,
    /// How long a module may take to start. Default: 60 s.
    pub start_limit: Duration,
    /// How long a module may take to end, and how long the server may. Default: 5 s.
    pub shutdown_limit: Duration,
    /// Threads that run handlers. Default: 2. 0 means 1.
    pub threads: usize,
    /// Events that are kept for slow readers. Default: 1024.
    pub event_capacity: usize,
    /// Whether the worker ends, in order, when its standard input ends. Default: no.
    pub end_with_stdin: bool,
}

impl Default for WorkerConfig {
    fn default() -> Self {
        Self {
            socket: None,
            budget: BudgetConfig::default(),
            health: HealthConfig::default(),
            pressure: PressureConfig::default(),
            heal: HealConfig::default(),
            settings: Map::new(),
            start_limit: Duration::from_secs(60),
            shutdown_limit: Duration::from_secs(5),
            threads: 2,
            event_capacity: 1024,
            end_with_stdin: false,
        }
    }
}

impl WorkerConfig {
    /// The defaults, changed by these variables; one that is empty counts as absent:
    ///
    /// - `ARCHC_SOCKET`: path of the socket.
    /// - `ARCHC_MEMORY_BUDGET_MB`: budget in units of 1 000 000 bytes.
    /// - `ARCHC_HEALTH_INTERVAL_MS`: time between two rounds of probes in milliseconds, at least 10.
    /// - `ARCHC_SETTINGS`: path of a JSON file, module name to settings.
    /// - `ARCHC_END_WITH_STDIN`: with 1 the worker ends when its standard input does, so that it never outlives a
    ///   parent that holds the other end; `startWorker` of `archc/runtime/ipc` sets it.
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_lookup(|variable| {
            std::env::var_os(variable).map(|value| value.to_string_lossy().into_owned())
        })
    }

    /// The same with another source of the variables.
    pub fn from_lookup(
        lookup: impl Fn(&'static str) -> Option<String>,
    ) -> Result<Self, ConfigError> {
        let lookup = |variable| lookup(variable).filter(|value| !value.is_empty());
        let number = |variable: &'static str, range: (u64, u64)| match lookup(variable) {
            None => Ok(None),
            Some(value) => match value.trim().parse::<u64>() {
                Ok(number) if (range.0..=range.1).contains(&number) => Ok(Some(number)),
                _ => Err(ConfigError::Number {
                    variable,
                    value,
                    range,
                }),
            },
        };
        let mut config = Self {
            socket: lookup("ARCHC_SOCKET").map(PathBuf::from),
            ..Self::default()
        };
        let megabytes = number("ARCHC_MEMORY_BUDGET_MB", (1, 1_000_000_000))?;
        config.budget.limit = megabytes.map(|megabytes| megabytes * 1_000_000);
        if let Some(millis) = number("ARCHC_HEALTH_INTERVAL_MS", (10, 86_400_000))? {
            config.health.interval = Duration::from_millis(millis);
        }
        config.end_with_stdin = number("ARCHC_END_WITH_STDIN", (0, 1))? == Some(1);
        if let Some(path) = lookup("ARCHC_SETTINGS").map(PathBuf::from) {
            config.settings = read_settings(path)?;
        }
        Ok(config)
    }
}

fn read_settings(path: PathBuf) -> Result<Map<String, Value>, ConfigError> {
    match std::fs::read(&path) {
        Err(error) => Err(ConfigError::Unreadable { path, error }),
        Ok(text) => {
            serde_json::from_slice(&text).map_err(|error| ConfigError::Malformed { path, error })
        }
    }
}
