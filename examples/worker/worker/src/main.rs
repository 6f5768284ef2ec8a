//! The worker. archc wrote this file once; it is yours.
//!
//! Besides the variables of [`WorkerConfig::from_env`], `EXAMPLE_HEAL_DELAY_MS` is the longest wait between two
//! repairs of a module: a demonstration need not wait as long as production should.

use std::process::ExitCode;
use std::time::Duration;

use archc_runtime::{Worker, WorkerConfig, WorkerEnd};

const NAME: &str = "example-worker";
const HEAL_DELAY: &str = "EXAMPLE_HEAL_DELAY_MS";

fn main() -> ExitCode {
    let Some(delay) = std::env::var_os(HEAL_DELAY) else {
        return Worker::serve(NAME, example_worker::registry::modules());
    };
    let delay = delay.to_str().and_then(|delay| delay.parse().ok());
    match (delay, WorkerConfig::from_env()) {
        (Some(delay), Ok(config)) => serve(config, Duration::from_millis(delay)),
        (None, _) => refuse(&format!("{HEAL_DELAY} is a whole number of milliseconds")),
        (_, Err(error)) => refuse(&error.to_string()),
    }
}

fn serve(mut config: WorkerConfig, delay: Duration) -> ExitCode {
    config.heal.backoff.base = delay.min(config.heal.backoff.base);
    config.heal.backoff.cap = delay;
    Worker::serve_with(NAME, example_worker::registry::modules(), config)
}

fn refuse(reason: &str) -> ExitCode {
    eprintln!("{reason}");
    WorkerEnd::Failed.into()
}
