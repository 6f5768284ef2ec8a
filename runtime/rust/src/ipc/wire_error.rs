//! The table of errors in `docs/ipc.md`.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::frame::Malformed;
use crate::service::{CommandError, ErrorData};

/// An error as it travels.
pub(super) struct WireError<'a> {
    pub(super) code: i32,
    /// The stable text: `data.code`.
    pub(super) name: &'a str,
    pub(super) message: Cow<'a, str>,
    pub(super) data: Option<Value>,
}

impl<'a> WireError<'a> {
    fn new(code: i32, name: &'a str, message: impl Into<Cow<'a, str>>) -> Self {
        Self {
            code,
            name,
            message: message.into(),
            data: None,
        }
    }

    fn with(self, data: Value) -> Self {
        Self {
            data: Some(data),
            ..self
        }
    }

    pub(super) fn invalid_request(reason: &'a str) -> Self {
        Self::new(-32600, "INVALID_REQUEST", reason)
    }

    /// The one answer to a request whose result nobody took.
    pub(super) fn dropped() -> Self {
        let message = "the command ran, but too many results wait to be read: this one was dropped";
        Self::new(-32001, "OVERLOADED", message).with(json!({ "retryAfterMs": 25, "ran": true }))
    }

    pub(super) fn too_large(limit: usize) -> Self {
        let message = format!("does not fit in a frame of {limit} bytes");
        Self::new(-32004, "FRAME_TOO_LARGE", message).with(json!({ "limitBytes": limit }))
    }
}

impl From<Malformed> for WireError<'static> {
    fn from(malformed: Malformed) -> Self {
        let parse_error = |message: &'static str| Self::new(-32700, "PARSE_ERROR", message);
        match malformed {
            Malformed::Empty => parse_error("the frame is empty"),
            Malformed::HeaderTooLong => parse_error("the header is longer than its frame"),
            Malformed::Truncated => parse_error("the frame ends too early"),
            Malformed::NotUtf8 => parse_error("not UTF-8"),
            Malformed::NotJson => parse_error("not JSON"),
            Malformed::UnknownKind => Self::invalid_request("unknown kind of frame"),
            Malformed::NotAnObject => Self::invalid_request("not an object"),
            Malformed::TooLarge { limit } => Self::too_large(limit),
        }
    }
}

impl<'a> From<&'a CommandError> for WireError<'a> {
    /// What an error may tell the caller: the texts of `Internal` and `InvalidResult` stay here.
    fn from(error: &'a CommandError) -> Self {
        match error {
            CommandError::Internal { .. } => Self::new(-32603, "INTERNAL", "internal error"),
            CommandError::InvalidResult { .. } => {
                Self::new(-32007, "INVALID_RESULT", "the result breaks the contract")
            }
            CommandError::FrameTooLarge { limit } => Self::too_large(*limit),
            CommandError::Domain {
                code,
                message,
                data,
            } => Self {
                data: data.as_ref().map(|ErrorData(data)| data.clone()),
                ..Self::new(1, code, *message)
            },
            CommandError::UnknownCommand { .. } => {
                Self::new(-32601, "UNKNOWN_COMMAND", error.to_string())
            }
            CommandError::Validation { field, rule, .. } => {
                Self::new(-32602, "VALIDATION_FAILED", error.to_string())
                    .with(json!({ "field": field, "rule": rule }))
            }
            CommandError::Overloaded { retry_after } => {
                let millis = u64::try_from(retry_after.as_millis()).unwrap_or(u64::MAX);
                Self::new(-32001, "OVERLOADED", error.to_string())
                    .with(json!({ "retryAfterMs": millis }))
            }
            CommandError::NotReady { reason } => {
                Self::new(-32002, "NOT_READY", error.to_string()).with(json!({ "reason": reason }))
            }
            CommandError::DeadlineExceeded => {
                Self::new(-32003, "DEADLINE_EXCEEDED", error.to_string())
            }
            CommandError::NotImplemented { .. } => {
                Self::new(-32005, "NOT_IMPLEMENTED", error.to_string())
            }
            CommandError::SpecMismatch {
                expected,
                actual,
                commands,
            } => {
                let mut data = json!({ "expected": expected, "actual": actual });
                if !commands.is_empty() {
                    data["commands"] = commands.iter().map(|(name, hash)| (*name, *hash)).collect();
                }
                Self::new(-32006, "SPEC_MISMATCH", error.to_string()).with(data)
            }
            CommandError::Cancelled => Self::new(-32800, "CANCELLED", error.to_string()),
        }
    }
}
