//! A handler as a future that may panic.

use std::any::Any;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

use super::watch::Watch;
use crate::service::{CommandError, Reply};

pub(super) type Outcome = Result<Reply, CommandError>;
pub(super) type Work = Pin<Box<dyn Future<Output = Outcome> + Send>>;

/// A panic is an outcome. The work is not polled again after one.
pub(super) fn poll(watch: &Watch, work: &mut Work, cx: &mut Context<'_>) -> Poll<Outcome> {
    let _polling = watch.polling();
    catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(cx))).unwrap_or_else(|payload| {
        Poll::Ready(Err(CommandError::Internal {
            message: format!("panic: {}", text_of(payload.as_ref())),
        }))
    })
}

/// Drops what is left of a handler, which may panic too.
pub(super) fn discard(work: Work) {
    if let Err(payload) = catch_unwind(AssertUnwindSafe(|| drop(work))) {
        tracing::error!(
            panic = text_of(payload.as_ref()),
            "a handler panicked while it was dropped"
        );
    }
}

fn text_of(payload: &(dyn Any + Send)) -> &str {
    payload
        .downcast_ref::<&str>()
        .copied()
        .or_else(|| payload.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("no text")
}
