//! A client that sends as much as it may holds up nobody but itself.

use std::sync::atomic::Ordering;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{Client, TestWorker, attack_size, frame, soon};

/// A request whose params are nested so deeply.
fn deep(id: u64, command: &str, open: &str, close: &str, levels: usize) -> Vec<u8> {
    let value = format!("{}1{}", open.repeat(levels), close.repeat(levels));
    let text =
        format!(r#"{{"jsonrpc":"2.0","id":{id},"method":"{command}","params":{{"n":{value}}}}}"#);
    frame(0, text.as_bytes())
}

// One thread for all: whoever holds it holds everybody.
#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_large_message_that_takes_long_leaves_the_thread_to_others() {
    let padding = "x".repeat(attack_size(100_000, 15_000_000));
    // At first the reader runs a command; once it took long, a task of its own does.
    for is_slow in [false, true] {
        let running = TestWorker::start().await;
        let mut attacker = Client::hello(&running.path).await;
        let mut other = Client::hello(&running.path).await;
        if is_slow {
            running.worker.told.store(true, Ordering::SeqCst);
            attacker
                .call(2, "block_until_told", json!({ "n": 5 }))
                .await;
            running.worker.told.store(false, Ordering::SeqCst);
        }
        let params = json!({ "n": 0, "padding": padding });
        attacker.request(3, "block_until_told", params).await;
        let begun = 1 + usize::from(is_slow);
        soon(async {
            while running.worker.blocked.load(Ordering::SeqCst) < begun {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
        })
        .await;
        // It is answered while the other one holds its thread.
        assert_eq!(other.call(2, "echo", json!({})).await["result"], json!({}));
        running.worker.told.store(true, Ordering::SeqCst);
        assert_eq!(attacker.next().await["result"], json!({ "told": true }));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn what_is_nested_too_deeply_is_refused_and_the_other_client_answered() {
    let running = TestWorker::start().await;
    let mut attacker = Client::hello(&running.path).await;
    let mut other = Client::hello(&running.path).await;
    let levels = attack_size(50_000, 8_000_000);
    let kinds = [("[", "]", levels), (r#"{"a":"#, "}", levels / 3)];
    for (at, (open, close, levels)) in kinds.into_iter().enumerate() {
        let id = 10 + at as u64;
        attacker
            .write(&deep(id, "number", open, close, levels))
            .await;
        let answered = other.call(id, "echo", json!({ "at": at })).await;
        assert_eq!(answered["result"], json!({ "at": at }));
        let refused = attacker.next().await;
        assert_eq!(refused["id"], id);
        assert_eq!(refused["error"]["data"]["code"], "VALIDATION_FAILED");
        // The attacker may go on, too.
        let next = attacker.call(id + 10, "echo", json!({})).await;
        assert_eq!(next["error"], Value::Null);
    }
}
