//! What the worker says, as JSON.

use std::borrow::Cow;
use std::io::Write;

use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::frame::{FrameEncoder, Malformed};
use crate::service::{CommandError, Reply};

/// An error as it travels.
#[derive(Debug)]
pub(super) struct WireError<'a> {
    code: i32,
    name: &'a str,
    message: Cow<'a, str>,
    data: Option<Value>,
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

    fn too_large(limit: usize) -> Self {
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
                data: data.clone(),
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
            CommandError::SpecMismatch { expected, actual } => {
                Self::new(-32006, "SPEC_MISMATCH", error.to_string())
                    .with(json!({ "expected": expected, "actual": actual }))
            }
            CommandError::Cancelled => Self::new(-32800, "CANCELLED", error.to_string()),
        }
    }
}

#[derive(Serialize)]
struct ErrorAnswer<'a> {
    jsonrpc: &'a str,
    id: Option<u64>,
    error: ErrorBody<'a>,
}

#[derive(Serialize)]
struct ErrorBody<'a> {
    code: i32,
    message: &'a str,
    data: ErrorData<'a>,
}

#[derive(Serialize)]
struct ErrorData<'a> {
    code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a Value>,
}

/// Appends an error answer; without an id it is about something that had none.
pub(super) fn error(
    encoder: FrameEncoder,
    out: &mut Vec<u8>,
    id: Option<u64>,
    error: &WireError<'_>,
) {
    if !encode_error(encoder, out, id, error) {
        // Only the data of a spec's error, or the name of an unknown command, can be that large.
        encode_error(encoder, out, id, &WireError::too_large(encoder.limit));
    }
}

fn encode_error(
    encoder: FrameEncoder,
    out: &mut Vec<u8>,
    id: Option<u64>,
    error: &WireError<'_>,
) -> bool {
    let answer = ErrorAnswer {
        jsonrpc: "2.0",
        id,
        error: ErrorBody {
            code: error.code,
            message: &error.message,
            data: ErrorData {
                code: error.name,
                data: error.data.as_ref(),
            },
        },
    };
    encoder
        .encode(out, None, |json| json_of(json, &answer))
        .is_ok()
}

/// Appends what a handler answered. The log gets what the caller must not see.
pub(super) fn outcome(
    encoder: FrameEncoder,
    out: &mut Vec<u8>,
    id: u64,
    command: &str,
    outcome: &Result<Reply, CommandError>,
) {
    match outcome {
        Ok(reply) => {
            let attachment = reply.attachment.as_deref();
            if result(encoder, out, id, &reply.result, attachment) {
                return;
            }
            tracing::warn!(command, id, "the result does not fit in a frame");
            error(encoder, out, Some(id), &WireError::too_large(encoder.limit));
        }
        Err(failure) => {
            if let CommandError::Internal { message } | CommandError::InvalidResult { message } =
                failure
            {
                tracing::error!(command, id, %message, "the command failed");
            }
            error(encoder, out, Some(id), &WireError::from(failure));
        }
    }
}

/// Appends a result; false when it does not fit.
pub(super) fn result(
    encoder: FrameEncoder,
    out: &mut Vec<u8>,
    id: u64,
    result: &RawValue,
    attachment: Option<&[u8]>,
) -> bool {
    let size = result.get().len() + attachment.map_or(0, <[u8]>::len);
    // Before it is copied. That it just fits without its envelope is found out by encoding it.
    if size > encoder.limit {
        return false;
    }
    out.reserve(size + 64);
    encoder
        .encode(out, attachment, |json| {
            json.extend_from_slice(br#"{"jsonrpc":"2.0","id":"#);
            number(json, id);
            json.extend_from_slice(br#","result":"#);
            json.extend_from_slice(result.get().as_bytes());
            json.push(b'}');
        })
        .is_ok()
}

/// Appends a notification; false when it does not fit.
pub(super) fn notification<T: Serialize>(
    encoder: FrameEncoder,
    out: &mut Vec<u8>,
    method: &str,
    params: &T,
) -> bool {
    #[derive(Serialize)]
    struct Notification<'a, T> {
        jsonrpc: &'a str,
        method: &'a str,
        params: &'a T,
    }
    let message = Notification {
        jsonrpc: "2.0",
        method,
        params,
    };
    encoder
        .encode(out, None, |json| json_of(json, &message))
        .is_ok()
}

fn number(json: &mut Vec<u8>, number: u64) {
    // Writing to a vector cannot fail.
    let _ = write!(json, "{number}");
}

fn json_of<T: Serialize>(json: &mut Vec<u8>, value: &T) {
    // Nor can encoding what is in this file: there are only texts, numbers and JSON that is encoded already.
    let _ = serde_json::to_writer(json, value);
}
