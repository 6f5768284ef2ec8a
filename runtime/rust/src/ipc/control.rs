//! The methods of the protocol itself. The reader answers them; none waits for anything.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::connection::Connection;
use super::events;
use super::rpc::object;
use super::server::PROTOCOL;
use crate::service::CommandError;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct HelloParams<'a> {
    protocol: u64,
    #[serde(borrow)]
    spec_hash: Option<Cow<'a, str>>,
    #[serde(borrow)]
    client: Option<Cow<'a, str>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct HelloResult<'a> {
    protocol: u64,
    spec_hash: &'a str,
    worker: &'a str,
    max_frame_bytes: usize,
    max_in_flight: usize,
    max_in_flight_bytes: usize,
    commands: Vec<&'static str>,
}

#[derive(Deserialize)]
struct CancelParams {
    id: u64,
}

#[derive(Deserialize)]
struct CreditParams {
    id: u64,
    n: u32,
}

#[derive(Deserialize)]
struct SubscribeParams {
    events: HashSet<String>,
}

/// The result of a hello, encoded. After an error of it the connection ends.
pub(super) fn hello(
    connection: &Connection,
    params: Option<&RawValue>,
) -> Result<Box<RawValue>, CommandError> {
    let hello: HelloParams = required(params, "protocol: an integer; specHash, client: texts")?;
    if hello.protocol != PROTOCOL {
        return Err(CommandError::SpecMismatch {
            expected: format!("protocol {PROTOCOL}"),
            actual: format!("protocol {}", hello.protocol),
            commands: &[],
        });
    }
    let own = connection.dispatcher.spec_hash();
    if let Some(theirs) = hello.spec_hash.filter(|theirs| theirs != own) {
        return Err(CommandError::SpecMismatch {
            expected: own.to_owned(),
            actual: theirs.into_owned(),
            commands: connection.dispatcher.command_hashes(),
        });
    }
    tracing::debug!(client = hello.client.as_deref(), "hello");
    let options = &connection.options;
    serde_json::value::to_raw_value(&HelloResult {
        protocol: PROTOCOL,
        spec_hash: own,
        worker: &options.worker,
        max_frame_bytes: options.max_frame_bytes,
        max_in_flight: options.max_in_flight,
        max_in_flight_bytes: options.max_in_flight_bytes,
        commands: connection.dispatcher.commands(),
    })
    .map_err(CommandError::internal)
}

/// Replaces the subscription.
pub(super) fn subscribe(
    connection: &Arc<Connection>,
    params: Option<&RawValue>,
) -> Result<(), CommandError> {
    let params: SubscribeParams = required(params, "events: a list of names")?;
    events::subscribe(connection, params.events);
    Ok(())
}

/// Notifications that are unknown, or about a request that is over, are ignored.
pub(super) fn notification(connection: &Connection, method: &str, params: Option<&RawValue>) {
    match method {
        "$/cancel" => {
            if let Some(CancelParams { id }) = params.and_then(object) {
                connection.in_flight.cancel(id);
            }
        }
        "$/credit" => {
            if let Some(CreditParams { id, n }) = params.and_then(object) {
                connection
                    .in_flight
                    .add_credit(id, usize::try_from(n).unwrap_or(usize::MAX));
            }
        }
        _ => tracing::trace!(method, "unknown notification"),
    }
}

fn required<'a, T: Deserialize<'a>>(
    params: Option<&'a RawValue>,
    wanted: &str,
) -> Result<T, CommandError> {
    params.and_then(object).ok_or_else(|| wrong_params(wanted))
}

/// The error for params that are not even decoded by a handler.
pub(super) fn wrong_params(wanted: &str) -> CommandError {
    CommandError::Validation {
        field: String::new(),
        rule: "type",
        message: format!("wanted: {wanted}"),
    }
}
