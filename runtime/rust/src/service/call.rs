use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use tokio::sync::{Semaphore, mpsc};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::{CommandError, Headers, Item, ItemRoom, TraceContext};
use crate::wire::{self, Validate};

/// What a handler learns about its call besides the params.
#[derive(Debug, Clone, Default)]
pub struct CallContext {
    /// Identifies the call in logs and traces.
    pub call_id: Option<String>,
    /// The session of the caller, as the caller says.
    pub session_id: Option<String>,
    /// The user, as the caller says.
    pub user_id: Option<String>,
    /// What the caller sent along, such as a tenant or a token. Nothing in it was verified.
    pub headers: Headers,
    /// When the caller stops waiting.
    pub deadline: Option<Instant>,
    /// The trace that the call belongs to, if it belongs to one.
    pub trace: Option<TraceContext>,
    /// Fires when the caller gives up; the handler's future is dropped soon after.
    pub cancelled: CancellationToken,
}

/// One request to a module. `Debug` shows neither params nor attachment, which may hold secrets.
pub struct Call {
    /// Name of the command.
    pub command: String,
    /// The params as they came, not yet decoded.
    pub params: Box<RawValue>,
    /// Raw bytes that came with the request.
    pub attachment: Option<Vec<u8>>,
    /// Who asks, and until when.
    pub context: CallContext,
    /// Where items go when the caller wants a stream.
    pub items: Option<ItemSender>,
}

/// The sending half of a stream, before its items have a type.
#[derive(Debug, Clone)]
pub struct ItemSender {
    /// To the connection's writer.
    pub items: mpsc::Sender<Item>,
    /// One permit an item; the caller adds more.
    pub credit: Arc<Semaphore>,
    /// What all streams of the connection share.
    pub room: ItemRoom,
}

/// Sends the items of a stream, no faster than the caller takes them.
#[derive(Debug, Clone)]
pub struct StreamSink<T> {
    sender: ItemSender,
    item: PhantomData<fn(T)>,
}

/// What a command answers. `Debug` shows neither result nor attachment, which may hold secrets.
pub struct Reply {
    /// The result, encoded.
    pub result: Box<RawValue>,
    /// Raw bytes that go with it.
    pub attachment: Option<Vec<u8>>,
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Call");
        shown.field("command", &self.command);
        shown.field("params", &wire::Redacted);
        shown.field(
            "attachment",
            &self.attachment.as_ref().map(|_| wire::Redacted),
        );
        shown.field("context", &self.context);
        shown.field("items", &self.items);
        shown.finish()
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Reply");
        shown.field("result", &wire::Redacted);
        shown.field(
            "attachment",
            &self.attachment.as_ref().map(|_| wire::Redacted),
        );
        shown.finish()
    }
}

impl Call {
    /// Decodes the params and checks them against their constraints. An error names the field and the rule.
    pub fn params<T: DeserializeOwned + Validate>(&self) -> Result<T, CommandError> {
        let params: T = wire::decode(self.params.get())?;
        params.validate()?;
        Ok(params)
    }

    /// The params of a command that takes and answers nothing else, as every generated one does. A request with an attachment, or for
    /// a stream, is refused: nobody would look at the one or fill the other, and the caller would not know.
    pub fn params_alone<T: DeserializeOwned + Validate>(&self) -> Result<T, CommandError> {
        let refused = match (&self.attachment, &self.items) {
            (None, None) => return self.params(),
            (Some(_), _) => "this command takes no attachment",
            (None, Some(_)) => "this command answers with one result, not with a stream",
        };
        Err(CommandError::Validation {
            field: String::new(),
            rule: "type",
            message: refused.to_owned(),
        })
    }

    /// The error for a command that this module does not have.
    pub fn unknown(&self) -> CommandError {
        CommandError::UnknownCommand {
            command: self.command.clone(),
        }
    }

    /// Where the items of a streaming command go. Fails when the caller did not ask for a stream.
    pub fn sink<T: Serialize>(&self) -> Result<StreamSink<T>, CommandError> {
        match &self.items {
            Some(sender) => Ok(StreamSink {
                sender: sender.clone(),
                item: PhantomData,
            }),
            None => Err(CommandError::Validation {
                field: String::new(),
                rule: "required",
                message: "this command answers with a stream: set meta.stream".to_owned(),
            }),
        }
    }
}

impl Reply {
    /// A result, checked and encoded. `InvalidResult` for one that breaks the contract.
    pub fn of<T: Serialize + Validate>(result: &T) -> Result<Self, CommandError> {
        result
            .validate()
            .map_err(|refusal| CommandError::InvalidResult {
                message: refusal.to_string(),
            })?;
        let result = serde_json::value::to_raw_value(result).map_err(|error| {
            CommandError::InvalidResult {
                message: error.to_string(),
            }
        })?;
        Ok(Self {
            result,
            attachment: None,
        })
    }
}

impl<T: Serialize> StreamSink<T> {
    /// Sends one item, waiting until the caller has room for it. Fails with `Cancelled` when nobody listens.
    pub async fn send(&self, item: &T) -> Result<(), CommandError> {
        let encoded =
            serde_json::value::to_raw_value(item).map_err(|error| CommandError::InvalidResult {
                message: error.to_string(),
            })?;
        let permit = self
            .sender
            .credit
            .acquire()
            .await
            .map_err(|_| CommandError::Cancelled)?;
        permit.forget();
        let item = tokio::select! {
            item = self.sender.room.of(encoded) => item.ok_or(CommandError::Cancelled)?,
            () = self.sender.items.closed() => return Err(CommandError::Cancelled),
        };
        self.sender
            .items
            .send(item)
            .await
            .map_err(|_| CommandError::Cancelled)
    }
}
