//! A process that serves modules: starts them, watches over them, and ends in order.

mod config_error;
mod parent;
mod serve;
mod stop_signal;
mod worker_config;
mod worker_end;
mod worker_run;

pub use config_error::ConfigError;
pub use worker_config::WorkerConfig;
pub use worker_end::WorkerEnd;
pub use worker_run::{ServeError, Worker};
