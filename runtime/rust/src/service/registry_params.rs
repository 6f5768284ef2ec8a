use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde_json::Value;
use tokio::time::{Instant, timeout_at};

use super::Registry;
use super::hook::{Hook, HookError, panic_message, run_hook};
use super::instance::{Lease, Live};

/// Why a parameter could not be read or set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ParamError {
    /// No module has this name.
    UnknownModule {
        /// The name.
        module: String,
    },
    /// The module is not `Configurable`.
    NotConfigurable {
        /// The module.
        module: &'static str,
    },
    /// The module refused the value, in its own words.
    Rejected(String),
    /// The module is not there, is busy for too long, hangs or panicked.
    Unavailable(String),
}

/// A parameter of a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParamInfo {
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub description: String,
}

impl Registry {
    /// The value of a parameter; none when the module has no such parameter.
    pub async fn get_param(&self, module: &str, param: &str) -> Result<Option<Value>, ParamError> {
        let param = param.to_owned();
        self.see_params(module, move |lease| {
            lease
                .configurable()
                .and_then(|module| module.get_param(&param))
        })
        .await
    }

    /// Every parameter of a module.
    pub async fn list_params(&self, module: &str) -> Result<Vec<ParamInfo>, ParamError> {
        self.see_params(module, |lease| match lease.configurable() {
            Some(module) => module
                .list_params()
                .into_iter()
                .map(|(name, description)| ParamInfo {
                    name: name.to_owned(),
                    description: description.to_owned(),
                })
                .collect(),
            None => Vec::new(),
        })
        .await
    }

    /// Sets a parameter once the calls that run have ended, within `param_limit`. It is lost when the module is
    /// restarted. When `set_param` itself hangs, only a restart makes the module answer again.
    pub async fn set_param(
        &self,
        module: &str,
        param: &str,
        value: Value,
    ) -> Result<(), ParamError> {
        let (name, live) = self.configurable(module)?;
        let limit = self.options().param_limit;
        let deadline = Instant::now() + limit;
        let busy = |_| ParamError::Unavailable(format!("{name:?} is busy for more than {limit:?}"));
        let running = live
            .marks()
            .claim(Hook::Params)
            .ok_or_else(|| ParamError::Unavailable(format!("{name:?} is already asked")))?;
        let mut lease = timeout_at(deadline, live.lease_mut()).await.map_err(busy)?;
        let param = param.to_owned();
        let span = tracing::info_span!("module", name, method = "set_param()");
        let task = tokio::task::spawn_blocking(move || {
            let _running = running;
            span.in_scope(|| match lease.configurable() {
                Some(module) => module.set_param(&param, value),
                None => Ok(()),
            })
        });
        match timeout_at(deadline, task).await.map_err(busy)? {
            Ok(set) => set.map_err(ParamError::Rejected),
            Err(error) => Err(ParamError::Unavailable(panic_message(error))),
        }
    }

    /// The figures of every module that emits metrics, by metric prefix. A module that gives none in time is
    /// left out, and logged.
    pub async fn metrics(&self) -> BTreeMap<String, Value> {
        let mut all = BTreeMap::new();
        for slot in self.slots() {
            let Some(live) = slot.live() else { continue };
            let limit = self.options().param_limit;
            let figures = run_hook(slot.name(), live, Hook::Metrics, limit, |lease| {
                let module = lease.metrics()?;
                Some((module.metric_prefix().to_owned(), module.emit_metrics()))
            });
            match figures.await {
                Ok(figures) => all.extend(figures),
                Err(error) => tracing::warn!(module = slot.name(), %error, "no metrics"),
            }
        }
        all
    }

    async fn see_params<R: Send + 'static>(
        &self,
        module: &str,
        see: impl FnOnce(&dyn Lease) -> R + Send + 'static,
    ) -> Result<R, ParamError> {
        let (name, live) = self.configurable(module)?;
        run_hook(name, live, Hook::Params, self.options().param_limit, see)
            .await
            .map_err(|error: HookError| ParamError::Unavailable(error.to_string()))
    }

    fn configurable(&self, module: &str) -> Result<(&'static str, Arc<dyn Live>), ParamError> {
        let slot = self.slot(module).ok_or_else(|| ParamError::UnknownModule {
            module: module.to_owned(),
        })?;
        let module = slot.name();
        let live = slot.live().ok_or_else(|| {
            ParamError::Unavailable(format!("the module {module:?} is {}", slot.state()))
        })?;
        match live.is_configurable() {
            true => Ok((module, live)),
            false => Err(ParamError::NotConfigurable { module }),
        }
    }
}

impl fmt::Display for ParamError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownModule { module } => write!(f, "no module {module:?}"),
            Self::NotConfigurable { module } => {
                write!(f, "the module {module:?} has no parameters")
            }
            Self::Rejected(reason) => write!(f, "the value was refused: {reason}"),
            Self::Unavailable(reason) => write!(f, "the module does not answer: {reason}"),
        }
    }
}

impl std::error::Error for ParamError {}
