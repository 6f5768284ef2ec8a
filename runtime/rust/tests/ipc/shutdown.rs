use std::time::Duration;

use serde_json::json;
use tokio::net::UnixStream;

use crate::support::{Client, TestWorker, soon};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_in_flight_are_answered_before_the_end() {
    let running = TestWorker::start_with(|options| {
        options.drain_timeout = Duration::from_secs(60);
    })
    .await;
    let mut client = Client::hello(&running.path).await;
    let mut idle = Client::hello(&running.path).await;
    client.request(2, "wait", json!({})).await;
    client.call(3, "$/ping", json!({})).await;
    running.shutdown.cancel();
    for client in [&mut client, &mut idle] {
        let goodbye = client.next().await;
        assert_eq!(goodbye["method"], "$/goodbye");
        assert_eq!(goodbye["params"], json!({ "reason": "shutdown" }));
    }
    idle.expect_end().await;
    let refused = client.call(4, "echo", json!({})).await;
    assert_eq!(refused["error"]["data"]["code"], "NOT_READY");
    soon(async {
        while UnixStream::connect(&running.path).await.is_ok() {
            tokio::task::yield_now().await;
        }
    })
    .await;
    assert!(!running.path.exists());

    running.worker.gate.add_permits(1);
    let answer = client.next().await;
    assert_eq!((&answer["id"], &answer["result"]), (&json!(2), &json!({})));
    client.expect_end().await;
    let path = running.path.clone();
    running.stop().await;
    assert!(!path.exists());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_does_not_finish_in_time_is_answered_too() {
    let running = TestWorker::start_with(|options| {
        options.drain_timeout = Duration::from_millis(50);
    })
    .await;
    let mut client = Client::hello(&running.path).await;
    client.request(2, "hang", json!({})).await;
    let meta = json!({ "stream": true, "credit": 0 });
    client
        .request_with(3, "count", json!({ "n": 1 }), meta)
        .await;
    client.call(4, "$/ping", json!({})).await;
    running.shutdown.cancel();
    assert_eq!(client.next().await["method"], "$/goodbye");
    let mut ids = vec![];
    for _ in 0..2 {
        let answer = client.next().await;
        assert_eq!(answer["error"]["data"]["code"], "NOT_READY", "{answer}");
        ids.push(answer["id"].as_u64().expect("an id"));
    }
    ids.sort_unstable();
    assert_eq!(ids, [2, 3]);
    client.expect_end().await;
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_does_not_read_cannot_hold_up_the_shutdown() {
    let running = TestWorker::start_with(|options| {
        options.drain_timeout = Duration::from_millis(50);
        options.stall_timeout = Duration::from_millis(100);
    })
    .await;
    let mut client = Client::hello(&running.path).await;
    client.request(2, "big", json!({ "n": 8_000_000 })).await;
    client
        .stream
        .readable()
        .await
        .expect("the answer has begun");
    running.stop().await;
}
