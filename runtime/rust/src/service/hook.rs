use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinError;
use tokio::time::{Instant, timeout_at};

use super::instance::{Lease, Live};

/// A method of a module that the runtime calls, and that may block, hang or panic.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Hook {
    Health,
    Heal,
    PressureResponse,
    ShedLoad,
    Metrics,
    Params,
    Shutdown,
}

impl Hook {
    pub(crate) const COUNT: usize = 7;

    fn method(self) -> &'static str {
        match self {
            Self::Health => "health()",
            Self::Heal => "heal()",
            Self::PressureResponse => "pressure_response()",
            Self::ShedLoad => "shed_load()",
            Self::Metrics => "emit_metrics()",
            Self::Params => "a parameter's method",
            Self::Shutdown => "shutdown()",
        }
    }
}

/// Why a hook gave no answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum HookError {
    TimedOut {
        method: &'static str,
        after: Duration,
    },
    Panicked {
        method: &'static str,
        message: String,
    },
    StillRunning {
        method: &'static str,
    },
}

/// Runs `work` on a thread that may block. After `limit` nobody waits any more, but the thread goes on, and the
/// hook is not started again on this instance before it ends.
pub(crate) async fn run_hook<R: Send + 'static>(
    name: &'static str,
    live: Arc<dyn Live>,
    hook: Hook,
    limit: Duration,
    work: impl FnOnce(&dyn Lease) -> R + Send + 'static,
) -> Result<R, HookError> {
    let method = hook.method();
    let deadline = Instant::now() + limit;
    let timed_out = |_| HookError::TimedOut {
        method,
        after: limit,
    };
    let running = live
        .marks()
        .claim(hook)
        .ok_or(HookError::StillRunning { method })?;
    let lease = timeout_at(deadline, live.lease())
        .await
        .map_err(timed_out)?;
    let span = tracing::info_span!("module", name, method);
    let task = tokio::task::spawn_blocking(move || {
        let _running = running;
        span.in_scope(|| work(&*lease))
    });
    match timeout_at(deadline, task).await.map_err(timed_out)? {
        Ok(answer) => Ok(answer),
        Err(error) => Err(HookError::Panicked {
            method,
            message: panic_message(error),
        }),
    }
}

/// What a task said when it panicked.
pub(crate) fn panic_message(error: JoinError) -> String {
    match error.try_into_panic() {
        Ok(payload) => match payload.downcast::<String>() {
            Ok(text) => *text,
            Err(payload) => match payload.downcast::<&'static str>() {
                Ok(text) => (*text).to_owned(),
                Err(_) => "a panic without a text".to_owned(),
            },
        },
        Err(error) => error.to_string(),
    }
}

impl fmt::Display for HookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TimedOut { method, after } => {
                write!(f, "{method} did not return within {after:?}")
            }
            Self::Panicked { method, message } => write!(f, "{method} panicked: {message}"),
            Self::StillRunning { method } => {
                write!(f, "{method} still hangs since an earlier call")
            }
        }
    }
}
