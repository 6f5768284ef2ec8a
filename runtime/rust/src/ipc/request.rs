//! Runs one request and answers it exactly once: what runs here is the only one that answers.

use std::borrow::Cow;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use serde_json::value::RawValue;
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use super::answer;
use super::connection::Connection;
use super::in_flight::Running;
use super::outbox::NotQueued;
use super::pace::Pace;
use super::rpc::{self, Request};
use super::stream::{self, Items};
use super::wire_error::WireError;
use super::work::{Outcome, Work, discard, poll};
use crate::service::{Call, CallContext, CommandError, ItemSender, TraceContext};

/// A request whose handler had to wait.
struct Task {
    id: u64,
    command: String,
    /// How long its message was, with its attachment.
    bytes: usize,
    work: Work,
    /// Polled already: it may hold what others wait for, so it is not held up.
    begun: bool,
    cancelled: CancellationToken,
    deadline: Option<Instant>,
    items: Option<Items>,
}

/// Starts a request that may run, and that came in so many bytes. Its outcome, when it is there at once; otherwise a task answers.
pub(super) fn start(
    connection: &Arc<Connection>,
    pace: &mut Pace,
    id: u64,
    request: &Request<'_>,
    attachment: Option<Vec<u8>>,
    bytes: usize,
) -> Option<Outcome> {
    let cancelled = CancellationToken::new();
    let (sender, items) = request
        .meta
        .stream
        .then(|| stream::open(connection, request.meta.credit))
        .unzip();
    let credit = sender.as_ref().map(|s: &ItemSender| Arc::clone(&s.credit));
    let call = call(request, attachment, &cancelled, sender);
    let deadline = call.context.deadline;
    let dispatcher = Arc::clone(&connection.dispatcher);
    let mut work: Work = Box::pin(async move { dispatcher.dispatch(call).await });

    // `Pace` says why the reader polls. Not for streams, which wait anyway, nor when the answer would have to wait.
    let mut begun = false;
    if credit.is_none() && !connection.outbox.is_full() {
        if let Some(start) = pace.start(&request.method) {
            begun = true;
            // The task polls again at once, with a waker that wakes.
            let polled = poll(
                &connection.watch,
                &mut work,
                &mut Context::from_waker(Waker::noop()),
            );
            pace.measured(&request.method, start);
            if let Poll::Ready(outcome) = polled {
                discard(work);
                return Some(outcome);
            }
        }
    }
    connection.in_flight.insert(
        id,
        Running {
            bytes,
            cancelled: cancelled.clone(),
            credit,
        },
    );
    let task = Task {
        id,
        command: request.method.as_ref().to_owned(),
        bytes,
        work,
        begun,
        cancelled,
        deadline,
        items,
    };
    tokio::spawn(finish(Arc::clone(connection), task));
    None
}

fn call(
    request: &Request<'_>,
    attachment: Option<Vec<u8>>,
    cancelled: &CancellationToken,
    items: Option<ItemSender>,
) -> Call {
    let meta = &request.meta;
    let owned = |text: &Option<Cow<'_, str>>| text.as_deref().map(str::to_owned);
    Call {
        command: request.method.as_ref().to_owned(),
        params: request
            .params
            .map_or_else(rpc::no_params, RawValue::to_owned),
        attachment,
        context: CallContext {
            call_id: owned(&meta.call_id),
            session_id: owned(&meta.session_id),
            user_id: owned(&meta.user_id),
            headers: request.headers.clone(),
            trace: meta
                .traceparent
                .as_deref()
                .and_then(|parent| TraceContext::parse(parent, meta.tracestate.as_deref())),
            // A deadline too far to be represented is none.
            deadline: meta
                .deadline_ms
                .and_then(|ms| Instant::now().checked_add(Duration::from_millis(ms))),
            cancelled: cancelled.clone(),
        },
        items,
    }
}

async fn finish(connection: Arc<Connection>, mut task: Task) {
    let outcome = tokio::select! {
        // A result that is ready wins over a cancel.
        biased;
        outcome = async {
            if !task.begun {
                connection.outbox.calm().await;
                if task.cancelled.is_cancelled() {
                    // Nothing was done for it yet, and nothing will be: the branch below ends this.
                    std::future::pending::<()>().await;
                }
            }
            stream::drive(&connection, task.id, task.bytes, &mut task.work, &mut task.items).await
        } => outcome,
        () = task.cancelled.cancelled() => Err(match connection.in_flight.is_stopped() {
            true => CommandError::NotReady { reason: "the connection ends".to_owned() },
            false => CommandError::Cancelled,
        }),
        () = passed(task.deadline) => {
            task.cancelled.cancel();
            Err(CommandError::DeadlineExceeded)
        }
    };
    discard(task.work);
    drop(task.items);
    let mut bytes = Vec::new();
    let encoder = connection.outbox.encoder();
    answer::outcome(encoder, &mut bytes, task.id, &task.command, &outcome);
    drop(outcome);
    // The place is free before the client can know that it is.
    let free = || connection.in_flight.remove(task.id);
    let mut queued = connection.outbox.append_result(&mut bytes, free).await;
    if queued == Err(NotQueued::TooMuch) {
        tracing::warn!(
            id = task.id,
            "the client does not read: a result was dropped"
        );
        bytes = Vec::new();
        answer::error(encoder, &mut bytes, Some(task.id), &WireError::dropped());
        queued = connection.outbox.append(&mut bytes, free).await;
    }
    if queued.is_err() {
        connection.in_flight.remove(task.id);
    }
}

async fn passed(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}
