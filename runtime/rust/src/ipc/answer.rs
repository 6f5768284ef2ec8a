//! What the worker says, as JSON.

use std::io::Write;

use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::frame::FrameEncoder;
use super::wire_error::WireError;
use crate::service::{CommandError, Reply};

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
