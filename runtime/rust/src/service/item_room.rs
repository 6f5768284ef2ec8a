use std::sync::Arc;

use serde_json::value::RawValue;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many bytes of items may be on their way between the handlers of a connection and its queue.
#[derive(Debug, Clone)]
pub struct ItemRoom {
    free: Arc<Semaphore>,
    bytes: u32,
}

/// An item on its way. `Debug` does not show it, for it may hold secrets.
pub struct Item {
    /// The item, encoded.
    pub json: Box<RawValue>,
    _room: OwnedSemaphorePermit,
}

impl ItemRoom {
    /// Room for so many bytes; at least one.
    pub fn new(bytes: usize) -> Self {
        let bytes = u32::try_from(bytes).unwrap_or(u32::MAX).max(1);
        Self {
            free: Arc::new(Semaphore::new(bytes as usize)),
            bytes,
        }
    }

    /// Waits until there is room for the item, which it has until it is dropped. One that is larger than the whole room
    /// waits until it has all of it. None when the room was closed, which nobody does.
    pub async fn of(&self, json: Box<RawValue>) -> Option<Item> {
        let size = u32::try_from(json.get().len()).unwrap_or(u32::MAX);
        let free = Arc::clone(&self.free);
        let room = free.acquire_many_owned(size.min(self.bytes)).await.ok()?;
        Some(Item { json, _room: room })
    }
}

impl std::fmt::Debug for Item {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Item").finish_non_exhaustive()
    }
}
