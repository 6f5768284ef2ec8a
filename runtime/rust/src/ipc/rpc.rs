//! What a message says, before anything is done about it.

use std::borrow::Cow;

use serde::de::{Deserializer, IgnoredAny};
use serde::{Deserialize, de};
use serde_json::value::RawValue;

use super::frame::Malformed;
use crate::service::Headers;

/// Largest id: what a JavaScript number holds exactly.
const MAX_SAFE_INTEGER: u64 = (1 << 53) - 1;
/// Longest session, user or call id.
const MAX_ID_BYTES: usize = 1024;

/// A message that asks for something.
#[derive(Debug)]
pub(super) struct Request<'a> {
    /// None for a notification.
    pub(super) id: Option<u64>,
    pub(super) method: Cow<'a, str>,
    /// Whatever they are: only an object is right.
    pub(super) params: Option<&'a RawValue>,
    pub(super) meta: Meta<'a>,
    pub(super) headers: Headers,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Meta<'a> {
    pub(super) deadline_ms: Option<u64>,
    #[serde(borrow)]
    pub(super) session_id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub(super) user_id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub(super) call_id: Option<Cow<'a, str>>,
    #[serde(borrow)]
    headers: Option<&'a RawValue>,
    #[serde(borrow)]
    pub(super) traceparent: Option<Cow<'a, str>>,
    #[serde(borrow)]
    pub(super) tracestate: Option<Cow<'a, str>>,
    #[serde(default)]
    pub(super) stream: bool,
    pub(super) credit: Option<u32>,
}

/// Why a message is not a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// The connection ends.
    Malformed(Malformed),
    /// A JSON object that is no request. With its id, where that could be read.
    Invalid {
        id: Option<u64>,
        reason: &'static str,
    },
}

#[derive(Deserialize)]
struct Envelope<'a> {
    #[serde(borrow, default)]
    jsonrpc: Option<Cow<'a, str>>,
    // Not plain options: `"id": null` is not a missing id.
    #[serde(borrow, default, deserialize_with = "present")]
    id: Option<&'a RawValue>,
    #[serde(borrow, default)]
    method: Option<Cow<'a, str>>,
    #[serde(borrow, default, deserialize_with = "present")]
    params: Option<&'a RawValue>,
    #[serde(borrow, default, deserialize_with = "present")]
    meta: Option<&'a RawValue>,
}

fn present<'de: 'a, 'a, D: Deserializer<'de>>(from: D) -> Result<Option<&'a RawValue>, D::Error> {
    <&RawValue>::deserialize(from).map(Some)
}

/// Reads a message. Nothing is copied but names and texts with escapes.
pub(super) fn parse(bytes: &[u8]) -> Result<Request<'_>, Refused> {
    let text = std::str::from_utf8(bytes).map_err(|_| Refused::Malformed(Malformed::NotUtf8))?;
    if !text.trim_ascii_start().starts_with('{') {
        // serde would also fill the envelope from an array.
        let not_json = serde_json::from_str::<IgnoredAny>(text).is_err();
        return Err(Refused::Malformed(match not_json {
            true => Malformed::NotJson,
            false => Malformed::NotAnObject,
        }));
    }
    let envelope: Envelope = serde_json::from_str(text).map_err(|error| match error.is_data() {
        true => Refused::Invalid {
            id: None,
            reason: "a key of the message has the wrong type or comes twice",
        },
        false => Refused::Malformed(Malformed::NotJson),
    })?;
    let id = match envelope.id {
        None => None,
        Some(raw) => Some(safe_id(raw).ok_or(Refused::Invalid {
            id: None,
            reason: "id is no positive integer below 2^53",
        })?),
    };
    let invalid = |reason| Refused::Invalid { id, reason };
    if envelope.jsonrpc.as_deref() != Some("2.0") {
        return Err(invalid("jsonrpc is not \"2.0\""));
    }
    let method = envelope.method.ok_or(invalid("there is no method"))?;
    let meta = match envelope.meta {
        None => Meta::default(),
        Some(raw) => object(raw)
            .filter(|meta: &Meta| meta.deadline_ms != Some(0))
            .ok_or(invalid("meta breaks the contract"))?,
    };
    if [&meta.session_id, &meta.user_id, &meta.call_id]
        .into_iter()
        .flatten()
        .any(|text| text.len() > MAX_ID_BYTES)
    {
        return Err(invalid("a text of meta is longer than 1024 bytes"));
    }
    let headers = match meta.headers {
        None => Headers::default(),
        Some(raw) => object(raw).ok_or(invalid("headers of meta break the contract"))?,
    };
    Ok(Request {
        id,
        method,
        params: envelope.params,
        meta,
        headers,
    })
}

/// Decodes an object; none when it is something else.
pub(super) fn object<'a, T: de::Deserialize<'a>>(raw: &'a RawValue) -> Option<T> {
    match is_object(raw) {
        true => serde_json::from_str(raw.get()).ok(),
        false => None,
    }
}

pub(super) fn is_object(raw: &RawValue) -> bool {
    raw.get().starts_with('{')
}

fn safe_id(raw: &RawValue) -> Option<u64> {
    let id = raw.get().parse().ok()?;
    (1..=MAX_SAFE_INTEGER).contains(&id).then_some(id)
}

/// What a handler gets when the request has no params: `{}`.
pub(super) fn no_params() -> Box<RawValue> {
    RawValue::from_string("{}".to_owned()).unwrap_or_else(|_| RawValue::NULL.to_owned())
}
