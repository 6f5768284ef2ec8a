//! A worker to test, and a client that shows every message as it came.

mod attack;
mod client;
mod worker;

pub use attack::attack_size;
pub use client::{Client, frame};
pub use worker::{Running, TestWorker};

use std::fs::Permissions;
use std::future::Future;
use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use tempfile::TempDir;

/// Fails a test that hangs.
pub async fn soon<F: Future>(future: F) -> F::Output {
    tokio::time::timeout(Duration::from_secs(30), future)
        .await
        .expect("must not hang")
}

/// A folder that only its owner can enter.
pub fn folder() -> TempDir {
    tempfile::Builder::new()
        .permissions(Permissions::from_mode(0o700))
        .tempdir()
        .expect("a folder")
}
