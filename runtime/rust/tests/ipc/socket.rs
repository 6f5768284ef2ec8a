use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::path::Path;

use archc_runtime::{IpcOptions, ServeError, Server};
use serde_json::json;
use tokio::io::AsyncReadExt;

use crate::support::{Client, TestWorker, folder, soon};

async fn bind(path: &Path) -> Result<Server, ServeError> {
    Server::bind(IpcOptions::new(path, "tested"), TestWorker::new()).await
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("there").permissions().mode() & 0o777
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_folder_is_made_for_the_owner_alone() {
    let folder = folder();
    let path = folder.path().join("a/b/worker.sock");
    let server = bind(&path).await.expect("binds");
    assert_eq!(mode(&folder.path().join("a/b")), 0o700);
    assert_eq!(mode(&path), 0o600);
    drop(server);
    assert!(!path.exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_folder_that_others_can_enter_is_refused() {
    let folder = folder();
    fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).expect("set");
    let path = folder.path().join("worker.sock");
    let error = bind(&path).await.expect_err("refused");
    assert!(
        matches!(error, ServeError::InsecureFolder { .. }),
        "{error}"
    );
    assert!(error.to_string().contains("755"), "{error}");
    assert!(!path.exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_file_of_a_dead_worker_is_replaced() {
    let folder = folder();
    let path = folder.path().join("worker.sock");
    drop(UnixListener::bind(&path).expect("binds"));
    assert!(path.exists());
    bind(&path).await.expect("replaces it");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_worker_that_lives_is_left_alone() {
    let running = TestWorker::start().await;
    let error = bind(&running.path).await.expect_err("refused");
    assert!(matches!(error, ServeError::AlreadyServed { .. }), "{error}");
    let mut client = Client::hello(&running.path).await;
    assert_eq!(client.call(2, "echo", json!({})).await["result"], json!({}));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_no_socket_is_kept() {
    let folder = folder();
    let path = folder.path().join("worker.sock");
    fs::write(&path, "precious").expect("written");
    let error = bind(&path).await.expect_err("refused");
    assert!(matches!(error, ServeError::NotASocket { .. }), "{error}");
    assert_eq!(fs::read_to_string(&path).expect("kept"), "precious");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_path_that_does_not_fit_is_refused_with_its_length() {
    let folder = folder();
    let limit = if cfg!(target_os = "linux") { 107 } else { 103 };
    let name = |length: usize| "x".repeat(length - folder.path().as_os_str().len() - 1);
    let fits = folder.path().join(name(limit));
    bind(&fits).await.expect("fits");
    let error = bind(&folder.path().join(name(limit + 1)))
        .await
        .expect_err("too long");
    assert!(
        matches!(error, ServeError::PathTooLong { length, limit: l, .. } if length == limit + 1 && l == limit),
        "{error}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_of_other_users_are_not_served() {
    // As if this test's own user were another one.
    let running = TestWorker::start_with(|options| options.allowed_uid = Some(u32::MAX - 7)).await;
    let mut client = Client::connect(&running.path).await;
    let mut bytes = Vec::new();
    let _ = soon(client.stream.read_to_end(&mut bytes)).await;
    assert!(bytes.is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_file_of_a_successor_is_not_removed() {
    let folder = folder();
    let path = folder.path().join("worker.sock");
    let old = bind(&path).await.expect("binds");
    fs::remove_file(&path).expect("removed");
    let new = bind(&path).await.expect("binds");
    drop(old);
    assert!(path.exists());
    drop(new);
    assert!(!path.exists());
}
