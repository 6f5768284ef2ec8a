use std::process::ExitCode;
use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use super::{ServeError, Worker, WorkerConfig, WorkerEnd};
use crate::ipc::{IpcOptions, Server};
use crate::service::{Modules, Registry};

impl Worker {
    /// The whole of a worker's `main`: reads the configuration from the environment (see
    /// [`WorkerConfig::from_env`]), serves the modules over IPC until SIGTERM or SIGINT, and gives the exit code of
    /// [`WorkerEnd`]. `name` is told to clients. What goes wrong before anything listens is said on standard error.
    pub fn serve(name: &'static str, modules: Modules) -> ExitCode {
        let config = match WorkerConfig::from_env() {
            Ok(config) => config,
            Err(error) => return refuse(&error.to_string()),
        };
        let Some(socket) = config.socket.clone() else {
            return refuse("set ARCHC_SOCKET to the path of the socket to serve on");
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
    let server = Server::bind(options, registry).await.inspect_err(|error| {
        eprintln!("{}: {error}", path.display());
    })?;
    tracing::info!(socket = %path.display(), "listening");
    server.serve(stop).await;
    Ok(())
}

fn refuse(reason: &str) -> ExitCode {
    eprintln!("{reason}");
    ExitCode::from(WorkerEnd::Failed)
}
