//! Runs one request and answers it exactly once: what runs here is the only one that answers.

use std::any::Any;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use serde::Serialize;
use serde_json::value::RawValue;
use tokio::sync::{Semaphore, mpsc};
use tokio::time::{Instant, sleep_until};
use tokio_util::sync::CancellationToken;

use super::answer;
use super::connection::Connection;
use super::in_flight::Running;
use super::pace::Pace;
use super::rpc::Request;
use super::watch::Watch;
use crate::service::{Call, CallContext, CommandError, ItemSender, Reply};

/// Items of a stream that may wait between its handler and its connection.
const ITEMS_WAITING: usize = 32;
/// How many items may be sent when the caller does not say.
const DEFAULT_CREDIT: u32 = 16;

type Outcome = Result<Reply, CommandError>;
type Work = Pin<Box<dyn Future<Output = Outcome> + Send>>;

#[derive(Serialize)]
struct ItemParams<'a> {
    id: u64,
    seq: u64,
    item: &'a RawValue,
}

/// A request whose handler had to wait.
struct Task {
    id: u64,
    command: String,
    work: Work,
    cancelled: CancellationToken,
    deadline: Option<Instant>,
    items: Option<mpsc::Receiver<Box<RawValue>>>,
}

/// Starts a request that may run. Its outcome, when it is there at once; otherwise a task answers.
pub(super) fn start(
    connection: &Arc<Connection>,
    pace: &mut Pace,
    id: u64,
    request: &Request<'_>,
    attachment: Option<Vec<u8>>,
) -> Option<Outcome> {
    let cancelled = CancellationToken::new();
    let (sender, items) = request
        .meta
        .stream
        .then(|| stream(request.meta.credit))
        .unzip();
    let credit = sender.as_ref().map(|s: &ItemSender| Arc::clone(&s.credit));
    let call = call(request, attachment, &cancelled, sender);
    let deadline = call.context.deadline;
    let dispatcher = Arc::clone(&connection.dispatcher);
    let mut work: Work = Box::pin(async move { dispatcher.dispatch(call).await });

    // `Pace` says why the reader polls. Not for streams, which wait anyway, nor when the answer would have to wait.
    if credit.is_none() && !connection.outbox.is_full() {
        if let Some(start) = pace.start(&request.method) {
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
            cancelled: cancelled.clone(),
            credit,
        },
    );
    let task = Task {
        id,
        command: request.method.as_ref().to_owned(),
        work,
        cancelled,
        deadline,
        items,
    };
    tokio::spawn(finish(Arc::clone(connection), task));
    None
}

fn stream(credit: Option<u32>) -> (ItemSender, mpsc::Receiver<Box<RawValue>>) {
    let (items, receiver) = mpsc::channel(ITEMS_WAITING);
    let credit = usize::try_from(credit.unwrap_or(DEFAULT_CREDIT)).unwrap_or(usize::MAX);
    let credit = Arc::new(Semaphore::new(credit.min(Semaphore::MAX_PERMITS)));
    (ItemSender { items, credit }, receiver)
}

fn call(
    request: &Request<'_>,
    attachment: Option<Vec<u8>>,
    cancelled: &CancellationToken,
    items: Option<ItemSender>,
) -> Call {
    let meta = &request.meta;
    let owned = |text: &Option<std::borrow::Cow<'_, str>>| text.as_deref().map(str::to_owned);
    Call {
        command: request.method.as_ref().to_owned(),
        params: request
            .params
            .map_or_else(super::rpc::no_params, RawValue::to_owned),
        attachment,
        context: CallContext {
            call_id: owned(&meta.call_id),
            session_id: owned(&meta.session_id),
            user_id: owned(&meta.user_id),
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
        outcome = drive(&connection, task.id, &mut task.work, &mut task.items) => outcome,
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
    if connection.outbox.append(&mut bytes, free).await.is_err() {
        connection.in_flight.remove(task.id);
    }
}

async fn passed(deadline: Option<Instant>) {
    match deadline {
        Some(deadline) => sleep_until(deadline).await,
        None => std::future::pending().await,
    }
}

/// Polls the handler and passes its items on, all of them before the outcome.
async fn drive(
    connection: &Connection,
    id: u64,
    work: &mut Work,
    items: &mut Option<mpsc::Receiver<Box<RawValue>>>,
) -> Outcome {
    let mut work = poll_fn(|cx| poll(&connection.watch, work, cx));
    let Some(items) = items else {
        return work.await;
    };
    let mut seq = 0;
    let outcome = loop {
        tokio::select! {
            biased;
            outcome = &mut work => break outcome,
            Some(item) = items.recv() => send_item(connection, id, &mut seq, &item).await?,
        }
    };
    while let Ok(item) = items.try_recv() {
        send_item(connection, id, &mut seq, &item).await?;
    }
    outcome
}

async fn send_item(
    connection: &Connection,
    id: u64,
    seq: &mut u64,
    item: &RawValue,
) -> Result<(), CommandError> {
    let encoder = connection.outbox.encoder();
    let params = ItemParams {
        id,
        seq: *seq,
        item,
    };
    let mut bytes = Vec::new();
    if !answer::notification(encoder, &mut bytes, "$/item", &params) {
        return Err(CommandError::FrameTooLarge {
            limit: encoder.limit,
        });
    }
    *seq += 1;
    let sent = connection.outbox.append(&mut bytes, || {}).await;
    sent.map_err(|_| CommandError::Cancelled)
}

/// A panic is an outcome. The work is not polled again after one.
fn poll(watch: &Watch, work: &mut Work, cx: &mut Context<'_>) -> Poll<Outcome> {
    let _polling = watch.polling();
    catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(cx))).unwrap_or_else(|payload| {
        Poll::Ready(Err(CommandError::Internal {
            message: format!("panic: {}", text_of(payload.as_ref())),
        }))
    })
}

/// Drops what is left of a handler, which may panic too.
fn discard(work: Work) {
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
