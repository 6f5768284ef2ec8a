use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use serde_json::value::RawValue;
use tokio::sync::broadcast;

/// Something that happened, for everyone who listens.
#[derive(Debug, Clone)]
pub struct Event {
    /// `system:health:snapshot`.
    pub name: &'static str,
    /// Counts all events of this bus, from 1.
    pub seq: u64,
    /// The payload, encoded.
    pub payload: Arc<RawValue>,
}

/// Where modules and the runtime publish events. Never blocks: who reads too slowly loses the oldest ones.
#[derive(Debug, Clone)]
pub struct EventBus {
    sender: broadcast::Sender<Event>,
    seq: Arc<Mutex<u64>>,
}

impl EventBus {
    /// A bus that keeps `capacity` events for slow readers.
    pub fn new(capacity: usize) -> Self {
        Self {
            sender: broadcast::Sender::new(capacity.max(1)),
            seq: Arc::default(),
        }
    }

    /// Publishes an event; without listeners it is gone. A payload that cannot be encoded is logged and dropped.
    pub fn emit<T: Serialize>(&self, name: &'static str, payload: &T) {
        match serde_json::value::to_raw_value(payload) {
            Ok(payload) => {
                // Held while sending, so that everyone gets the events in the order of their numbers.
                let mut seq = self.seq.lock().unwrap_or_else(PoisonError::into_inner);
                *seq += 1;
                // An error only says that nobody listens.
                let _ = self.sender.send(Event {
                    name,
                    seq: *seq,
                    payload: payload.into(),
                });
            }
            Err(error) => {
                tracing::error!(event = name, %error, "event dropped: payload cannot be encoded")
            }
        }
    }

    /// Everything that is published from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<Event> {
        self.sender.subscribe()
    }
}
