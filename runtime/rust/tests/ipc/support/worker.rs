use std::collections::BTreeMap;
use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use archc_runtime::{
    Call, CommandError, CommandHashes, Dispatcher, ErrorData, EventBus, IpcOptions, Reply, Server,
};
use serde::Deserialize;
use serde_json::json;
use serde_json::value::RawValue;
use tempfile::TempDir;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

use super::{folder, soon};

/// Commands that behave and commands that do not.
pub struct TestWorker {
    pub events: EventBus,
    /// How many results `big` has made.
    pub made: AtomicUsize,
    /// How many calls of `block_until_told` began.
    pub blocked: AtomicUsize,
    /// Ends them.
    pub told: AtomicBool,
    /// How many futures of `hang` began.
    pub hanging: AtomicUsize,
    /// How many futures of `hang` were dropped.
    pub dropped: AtomicUsize,
    /// `wait` takes one permit.
    pub gate: Semaphore,
}

#[derive(Deserialize)]
struct Number {
    n: u64,
}

impl archc_runtime::wire::Validate for Number {}

struct CountsDrops<'a>(&'a AtomicUsize);

impl Drop for CountsDrops<'_> {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

struct PanicsInDrop;

impl Drop for PanicsInDrop {
    fn drop(&mut self) {
        panic!("in drop");
    }
}

impl TestWorker {
    async fn run(&self, call: Call) -> Result<Reply, CommandError> {
        match call.command.as_str() {
            "echo" => Ok(Reply {
                result: call.params,
                attachment: call.attachment,
            }),
            "number" => Reply::of(&call.params_alone::<Number>()?.n),
            "context" => {
                let context = &call.context;
                Reply::of(&json!({
                    "callId": context.call_id,
                    "sessionId": context.session_id,
                    "userId": context.user_id,
                    "deadline": context.deadline.is_some(),
                    "headers": context.headers.iter().collect::<BTreeMap<_, _>>(),
                    "trace": context.trace.as_ref().map(|trace| {
                        (trace.trace_id(), trace.traceparent(), trace.tracestate())
                    }),
                }))
            }
            "wait" => {
                let permit = self.gate.acquire().await.map_err(CommandError::internal)?;
                permit.forget();
                Reply::of(&json!({}))
            }
            "yield" => {
                for _ in 0..call.params::<Number>()?.n {
                    tokio::task::yield_now().await;
                }
                Reply::of(&json!({}))
            }
            "block" => {
                std::thread::sleep(Duration::from_millis(call.params::<Number>()?.n));
                Reply::of(&json!({}))
            }
            "block_until_told" => {
                // Slow enough for a task of its own the next time.
                std::thread::sleep(Duration::from_millis(call.params::<Number>()?.n));
                self.blocked.fetch_add(1, Ordering::SeqCst);
                // A test that goes wrong is to end, too.
                let end = Instant::now() + Duration::from_secs(60);
                while !self.told.load(Ordering::SeqCst) && Instant::now() < end {
                    std::thread::sleep(Duration::from_millis(1));
                }
                Reply::of(&json!({ "told": self.told.load(Ordering::SeqCst) }))
            }
            "hang" => {
                self.hanging.fetch_add(1, Ordering::SeqCst);
                let _counts = CountsDrops(&self.dropped);
                std::future::pending().await
            }
            "hang_then_panic" => {
                let _panics = PanicsInDrop;
                std::future::pending().await
            }
            "panic" => panic!("secret of the panic"),
            "panic_later" => {
                tokio::task::yield_now().await;
                panic!("secret of the panic")
            }
            "internal" => Err(CommandError::internal("secret of the log")),
            "invalid_result" => Err(CommandError::InvalidResult {
                message: "secret of the log".to_owned(),
            }),
            "lines" => Ok(Reply {
                result: RawValue::from_string("{\n  \"a\": \"b\"\n}".to_owned())
                    .map_err(CommandError::internal)?,
                attachment: None,
            }),
            "not_implemented" => Err(CommandError::NotImplemented {
                command: "not_implemented",
            }),
            "domain" => Err(CommandError::Domain {
                code: "GPU_ON_FIRE",
                message: "it burns",
                data: Some(ErrorData(json!({ "degrees": 900 }))),
            }),
            "huge_error" => Err(CommandError::Domain {
                code: "HUGE",
                message: "too much to say",
                data: Some(ErrorData(json!("x".repeat(100_000)))),
            }),
            "big" => {
                let bytes = call.params::<Number>()?.n as usize;
                self.made.fetch_add(1, Ordering::SeqCst);
                Reply::of(&"x".repeat(bytes))
            }
            "big_later" => {
                let permit = self.gate.acquire().await.map_err(CommandError::internal)?;
                permit.forget();
                self.made.fetch_add(1, Ordering::SeqCst);
                Reply::of(&"x".repeat(call.params::<Number>()?.n as usize))
            }
            "big_items" => {
                let bytes = call.params::<Number>()?.n as usize;
                let sink = call.sink::<String>()?;
                for _ in 0..20 {
                    sink.send(&"x".repeat(bytes)).await?;
                    self.made.fetch_add(1, Ordering::SeqCst);
                }
                Reply::of(&json!({}))
            }
            "count" => {
                let sink = call.sink::<u64>()?;
                for i in 0..call.params::<Number>()?.n {
                    sink.send(&i).await?;
                }
                Reply::of(&json!({}))
            }
            _ => Err(call.unknown()),
        }
    }
}

impl Dispatcher for TestWorker {
    fn spec_hash(&self) -> &str {
        "test"
    }

    fn command_hashes(&self) -> CommandHashes {
        &[("echo", "e1"), ("hang", "h1")]
    }

    fn commands(&self) -> Vec<&'static str> {
        vec!["echo", "hang"]
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

/// A server that runs, in a folder of its own.
pub struct Running {
    pub worker: Arc<TestWorker>,
    pub path: PathBuf,
    pub debug_path: PathBuf,
    pub shutdown: CancellationToken,
    pub serving: JoinHandle<()>,
    _folder: TempDir,
}

impl TestWorker {
    pub fn new() -> Arc<Self> {
        Arc::new(Self {
            events: EventBus::new(1024),
            made: AtomicUsize::new(0),
            blocked: AtomicUsize::new(0),
            told: AtomicBool::new(false),
            hanging: AtomicUsize::new(0),
            dropped: AtomicUsize::new(0),
            gate: Semaphore::new(0),
        })
    }

    /// Serves with the default limits.
    pub async fn start() -> Running {
        Self::start_with(|_| {}).await
    }

    /// Serves with other limits.
    pub async fn start_with(change: impl FnOnce(&mut IpcOptions)) -> Running {
        let folder = folder();
        let path = folder.path().join("worker.sock");
        let debug_path = folder.path().join("debug.sock");
        let mut options = IpcOptions::new(&path, "tested");
        options.debug_path = Some(debug_path.clone());
        change(&mut options);
        let worker = Self::new();
        let server = Server::bind(options, Arc::clone(&worker) as Arc<dyn Dispatcher>)
            .await
            .expect("binds");
        let shutdown = CancellationToken::new();
        let serving = tokio::spawn(server.serve(shutdown.clone()));
        Running {
            worker,
            path,
            debug_path,
            shutdown,
            serving,
            _folder: folder,
        }
    }
}

impl Running {
    /// Ends the server; whoever is in flight must let it.
    pub async fn stop(self) {
        self.shutdown.cancel();
        soon(self.serving).await.expect("ends");
    }
}
