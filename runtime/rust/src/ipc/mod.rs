//! The IPC server: `docs/ipc.md` of archc says what travels.
//!
//! A connection has a reader (`reader`), which decides about each message without waiting for anyone, a task for
//! each request that cannot be answered at once (`request`), and a writer (`writer`) that empties what all of them put
//! into the `outbox`.

mod answer;
mod connection;
mod control;
mod events;
mod frame;
mod in_flight;
mod ndjson;
mod options;
mod outbox;
mod pace;
mod reader;
mod request;
mod rpc;
mod serve_error;
mod server;
mod socket;
mod stream;
mod turns;
mod watch;
mod wire_error;
mod work;
mod writer;

pub use options::IpcOptions;
pub use serve_error::ServeError;
pub use server::{PROTOCOL, Server};
