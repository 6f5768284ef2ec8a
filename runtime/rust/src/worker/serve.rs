use std::fmt::Display;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use super::{ServeError, Worker, WorkerConfig, WorkerEnd};
use crate::ipc::{IpcOptions, Server};
use crate::service::{Modules, Registry};

impl Worker {
    /// The whole of a worker's `main`: reads the configuration from the environment (see
    /// [`WorkerConfig::from_env`]), serves the modules over IPC until SIGTERM or SIGINT, and gives the exit code of
    /// [`WorkerEnd`]. `name` is told to clients. When clients can connect it prints the line `ready <socket>` on
    /// standard output; what goes wrong before is said on standard error.
    pub fn serve(name: &'static str, modules: Modules) -> ExitCode {
        match WorkerConfig::from_env() {
            Ok(config) => Self::serve_with(name, modules, config),
            Err(error) => refuse(error),
        }
    }

    /// The same with a configuration that the program made itself. Without a socket in it nothing is served.
    pub fn serve_with(name: &'static str, modules: Modules, config: WorkerConfig) -> ExitCode {
        let Some(socket) = config.socket.clone() else {
            return refuse(
                "set ARCHC_SOCKET to the path of the socket to serve on, such as \
                 ARCHC_SOCKET=/tmp/my-worker/worker.sock; its folder is made, for you alone",
            );
        };
        let options = IpcOptions::new(socket, name);
        let end = Self::new(modules)
            .with_config(config)
            .run(CancellationToken::new(), move |registry, stop| {
                listen(options, registry, stop)
            });
        ExitCode::from(end)
    }
}

async fn listen(
    options: IpcOptions,
    registry: Arc<Registry>,
    stop: CancellationToken,
) -> Result<(), ServeError> {
    let path = options.path.clone();
    // Its text says which file it is about.
    let server = Server::bind(options, registry).await.inspect_err(say)?;
    tracing::info!(socket = %path.display(), "listening");
    announce(&path);
    server.serve(stop).await;
    Ok(())
}

/// Whoever started the worker may wait for this line, or may have closed the other end.
fn announce(socket: &Path) {
    let mut out = io::stdout().lock();
    let _ = writeln!(out, "ready {}", socket.display()).and_then(|()| out.flush());
}

fn refuse(reason: impl Display) -> ExitCode {
    say(&reason);
    ExitCode::from(WorkerEnd::Failed)
}

/// `eprintln!` panics when nobody reads any more.
fn say(reason: &impl Display) {
    let _ = writeln!(io::stderr(), "{reason}");
}
