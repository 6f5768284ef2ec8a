//! `$/item` and `$/credit`.

use std::future::poll_fn;
use std::sync::Arc;

use serde::Serialize;
use serde_json::value::RawValue;
use tokio::sync::{Semaphore, mpsc};

use super::answer;
use super::connection::Connection;
use super::work::{self, Outcome, Work};
use crate::service::{CommandError, Item, ItemSender};

/// Items of a stream that may wait between its handler and its connection.
const ITEMS_WAITING: usize = 32;
/// How many items may be sent when the caller does not say.
const DEFAULT_CREDIT: u32 = 16;

/// The items of a stream on their way from its handler.
pub(super) type Items = mpsc::Receiver<Item>;

#[derive(Serialize)]
struct ItemParams<'a> {
    id: u64,
    seq: u64,
    item: &'a RawValue,
}

/// Both ends of a stream with as much credit as the caller gives.
pub(super) fn open(connection: &Connection, credit: Option<u32>) -> (ItemSender, Items) {
    let (items, receiver) = mpsc::channel(ITEMS_WAITING);
    let credit = usize::try_from(credit.unwrap_or(DEFAULT_CREDIT)).unwrap_or(usize::MAX);
    let credit = Arc::new(Semaphore::new(credit.min(Semaphore::MAX_PERMITS)));
    let room = connection.item_room.clone();
    let sender = ItemSender {
        items,
        credit,
        room,
    };
    (sender, receiver)
}

/// Polls the handler and passes its items on, all of them before the outcome.
pub(super) async fn drive(
    connection: &Connection,
    id: u64,
    bytes: usize,
    work: &mut Work,
    items: &mut Option<Items>,
) -> Outcome {
    // Its params are read in there.
    let Connection { turns, watch, .. } = connection;
    let mut work = poll_fn(|cx| turns.take(bytes, || work::poll(watch, work, cx)));
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
    // A task that the handler left behind sends no more.
    items.close();
    while let Ok(item) = items.try_recv() {
        send_item(connection, id, &mut seq, &item).await?;
    }
    outcome
}

async fn send_item(
    connection: &Connection,
    id: u64,
    seq: &mut u64,
    Item { json, .. }: &Item,
) -> Result<(), CommandError> {
    let encoder = connection.outbox.encoder();
    let params = ItemParams {
        id,
        seq: *seq,
        item: json,
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
