use archc_runtime::CommandError;

/// Runs what blocks, on a thread that may. A panic is an internal error of the command.
pub(crate) async fn blocking<R: Send + 'static>(
    work: impl FnOnce() -> R + Send + 'static,
) -> Result<R, CommandError> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(CommandError::internal)
}
