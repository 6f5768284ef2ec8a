//! A worker written by hand, for the tests of clients.
//!
//! `echo_worker SOCKET [--stdin] [--debug SOCKET]` prints `ready` when it listens, and stops on SIGTERM or Ctrl-C; with
//! `--stdin` also when its standard input ends, so that it never outlives the test that started it.

use std::collections::BTreeMap;
use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use archc_runtime::{
    Call, CommandError, CommandHashes, Dispatcher, ErrorData, EventBus, IpcOptions, Reply, Server,
    TraceContext,
};
use serde::Deserialize;
use serde_json::json;
use tokio::io::AsyncReadExt;
use tokio::signal::unix::{SignalKind, signal};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

const COMMANDS: [&str; 10] = [
    "big", "blob", "context", "count", "echo", "emit", "fail", "hang", "panic", "sleep",
];

struct Echo {
    events: EventBus,
}

#[derive(Deserialize)]
struct Sleep {
    ms: u64,
}

#[derive(Deserialize)]
struct Count {
    n: u64,
}

#[derive(Deserialize)]
struct Bytes {
    bytes: usize,
}

#[derive(Deserialize)]
struct Emit {
    event: String,
    n: u64,
}

impl archc_runtime::wire::Validate for Sleep {}
impl archc_runtime::wire::Validate for Count {}
impl archc_runtime::wire::Validate for Bytes {}
impl archc_runtime::wire::Validate for Emit {}

impl Echo {
    async fn run(&self, call: Call) -> Result<Reply, CommandError> {
        match call.command.as_str() {
            "echo" => Ok(Reply {
                result: call.params,
                attachment: call.attachment,
            }),
            "context" => {
                let context = &call.context;
                let left = |by: Instant| by.duration_since(Instant::now()).as_millis() as u64;
                Reply::of(&json!({
                    "callId": context.call_id,
                    "sessionId": context.session_id,
                    "userId": context.user_id,
                    "headers": context.headers.iter().collect::<BTreeMap<_, _>>(),
                    "leftMs": context.deadline.map(left),
                    "traceId": context.trace.as_ref().map(TraceContext::trace_id),
                    "tracestate": context.trace.as_ref().and_then(TraceContext::tracestate),
                    "shown": format!("{context:?}"),
                }))
            }
            "sleep" => {
                let Sleep { ms } = call.params()?;
                tokio::time::sleep(Duration::from_millis(ms)).await;
                Reply::of(&json!({}))
            }
            "panic" => panic!("asked to"),
            "hang" => std::future::pending().await,
            "fail" => Err(CommandError::Domain {
                code: "TEST_FAILED",
                message: "it failed, as asked",
                data: Some(ErrorData(json!({ "why": "asked" }))),
            }),
            "count" => {
                let Count { n } = call.params()?;
                let sink = call.sink::<u64>()?;
                for i in 0..n {
                    sink.send(&i).await?;
                }
                Reply::of(&json!({}))
            }
            "blob" => {
                let Bytes { bytes } = call.params()?;
                let mut reply = Reply::of(&json!({ "bytes": bytes }))?;
                reply.attachment = Some((0..bytes).map(|i| (i % 251) as u8).collect());
                Ok(reply)
            }
            "big" => {
                let Bytes { bytes } = call.params()?;
                Reply::of(&"x".repeat(bytes))
            }
            "emit" => {
                let Emit { event, n } = call.params()?;
                if event != "test:tick" {
                    return Err(CommandError::Validation {
                        field: "event".to_owned(),
                        rule: "enum",
                        message: "the only event is test:tick".to_owned(),
                    });
                }
                for i in 0..n {
                    self.events.emit("test:tick", &json!({ "n": i }));
                }
                Reply::of(&json!({}))
            }
            _ => Err(call.unknown()),
        }
    }
}

impl Dispatcher for Echo {
    fn spec_hash(&self) -> &str {
        "echo"
    }

    fn command_hashes(&self) -> CommandHashes {
        &[("echo", "of-echo"), ("hang", "of-hang")]
    }

    fn commands(&self) -> Vec<&'static str> {
        COMMANDS.to_vec()
    }

    fn events(&self) -> &EventBus {
        &self.events
    }

    fn dispatch(
        &self,
        call: Call,
    ) -> Pin<Box<dyn Future<Output = Result<Reply, CommandError>> + Send + '_>> {
        Box::pin(self.run(call))
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let usage = "usage: echo_worker SOCKET [--stdin] [--debug SOCKET]";
    let mut arguments = std::env::args().skip(1);
    let mut options = IpcOptions::new(arguments.next().ok_or(usage)?, "echo");
    let mut until_stdin_ends = false;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--stdin" => until_stdin_ends = true,
            "--debug" => options.debug_path = Some(arguments.next().ok_or(usage)?.into()),
            _ => return Err(usage.into()),
        }
    }
    let events = EventBus::new(1024);
    let server = Server::bind(options, Arc::new(Echo { events })).await?;
    println!("ready");

    let shutdown = CancellationToken::new();
    let stop = shutdown.clone();
    let mut terminated = signal(SignalKind::terminate())?;
    tokio::spawn(async move {
        tokio::select! {
            _ = terminated.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
            () = stdin_end(), if until_stdin_ends => {}
        }
        stop.cancel();
    });
    server.serve(shutdown).await;
    // Reading standard input cannot be cancelled: without this the runtime would wait for it.
    std::process::exit(0);
}

async fn stdin_end() {
    let mut stdin = tokio::io::stdin();
    let mut buffer = [0; 256];
    while matches!(stdin.read(&mut buffer).await, Ok(count) if count > 0) {}
}
