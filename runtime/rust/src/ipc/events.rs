//! `$/subscribe` and `$/event`.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use serde_json::value::RawValue;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::task::JoinHandle;

use super::answer;
use super::connection::Connection;
use crate::service::Event;

/// Which events a connection gets.
#[derive(Debug, Default)]
pub(super) struct Subscription {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    names: HashSet<String>,
    /// Forwards, from the first subscription on.
    task: Option<JoinHandle<()>>,
}

#[derive(Serialize)]
struct EventParams<'a> {
    event: &'a str,
    seq: u64,
    payload: &'a RawValue,
    missed: u64,
}

impl Subscription {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The task that forwards, to be waited for at the end.
    pub(super) fn take_task(&self) -> Option<JoinHandle<()>> {
        self.lock().task.take()
    }

    fn wants(&self, event: &str) -> bool {
        self.lock().names.contains(event)
    }
}

/// Replaces the events that the connection gets. From the return on, none of them is lost unnoticed.
pub(super) fn subscribe(connection: &Arc<Connection>, names: HashSet<String>) {
    let mut state = connection.subscription.lock();
    if state.task.is_none() && !names.is_empty() {
        let events = connection.dispatcher.events().subscribe();
        state.task = Some(tokio::spawn(forward(Arc::clone(connection), events)));
    }
    state.names = names;
}

/// Runs until the connection ends. Never waits for the client, so that what is missed is counted here, by name, and not
/// by the bus, which counts the events of all names.
async fn forward(connection: Arc<Connection>, mut events: Receiver<Event>) {
    let mut missed = 0;
    let mut bytes = Vec::new();
    loop {
        // In this order, so that at the end what was published before is forwarded first.
        let received = tokio::select! {
            biased;
            () = connection.outbox.closed() => return,
            received = events.recv() => received,
            () = connection.ending.cancelled() => return,
        };
        match received {
            Ok(event) if connection.subscription.wants(event.name) => {
                if send(&connection, &event, missed, &mut bytes) {
                    missed = 0;
                } else {
                    missed += 1;
                }
            }
            Ok(_) => {}
            Err(RecvError::Lagged(count)) => missed += count,
            Err(RecvError::Closed) => return,
        }
    }
}

fn send(connection: &Connection, event: &Event, missed: u64, bytes: &mut Vec<u8>) -> bool {
    bytes.clear();
    let params = EventParams {
        event: event.name,
        seq: event.seq,
        payload: &event.payload,
        missed,
    };
    if !answer::notification(connection.outbox.encoder(), bytes, "$/event", &params) {
        tracing::warn!(
            event = event.name,
            "event dropped: it does not fit in a frame"
        );
        return false;
    }
    connection.outbox.append_event(bytes)
}
