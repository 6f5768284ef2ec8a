use serde_json::json;

use crate::support::{Client, TestWorker};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_subscription_is_replaced_by_the_next() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    let emit = |name, n: u64| running.worker.events.emit(name, &json!({ "n": n }));
    emit("a", 0);
    client
        .call(2, "$/subscribe", json!({ "events": ["a", "b"] }))
        .await;
    emit("a", 1);
    emit("c", 2);
    emit("b", 3);
    for (event, seq, n) in [("a", 2, 1), ("b", 4, 3)] {
        assert_eq!(
            client.next().await,
            json!({ "jsonrpc": "2.0", "method": "$/event", "params":
                { "event": event, "seq": seq, "payload": { "n": n }, "missed": 0 } })
        );
    }
    client
        .call(3, "$/subscribe", json!({ "events": ["c"] }))
        .await;
    emit("a", 4);
    emit("c", 5);
    assert_eq!(client.next().await["params"]["payload"]["n"], 5);
    client.call(4, "$/subscribe", json!({ "events": [] })).await;
    emit("c", 6);
    assert_eq!(
        client.call(5, "$/ping", json!({})).await["result"],
        json!({})
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_slow_subscriber_learns_how_many_it_missed() {
    let running = TestWorker::start_with(|options| options.max_queued_bytes = 32 * 1024).await;
    let events = &running.worker.events;
    let mut slow = Client::hello(&running.path).await;
    let mut other = Client::hello(&running.path).await;
    slow.call(2, "$/subscribe", json!({ "events": ["tick"] }))
        .await;
    let mut emitted: u64 = 20_000;
    for n in 1..=emitted {
        events.emit("tick", &json!({ "n": n }));
        if n % 500 == 0 {
            other.call(n, "echo", json!({})).await;
        }
    }
    let (mut received, mut missed, mut last) = (0, 0, 0);
    // The count comes with the next event: go on until the newest one got through.
    let mut id = 10;
    while last < emitted {
        emitted += 1;
        id += 1;
        events.emit("tick", &json!({ "n": emitted }));
        slow.request(id, "$/ping", json!({})).await;
        loop {
            let message = slow.next().await;
            if message["id"] == id {
                break;
            }
            let params = &message["params"];
            let seq = params["seq"].as_u64().expect("a number");
            assert!(seq > last, "in order");
            last = seq;
            received += 1;
            missed += params["missed"].as_u64().expect("a number");
        }
    }
    assert!(missed > 0);
    assert_eq!(received + missed, emitted);
    // Dropped events are no reason to be disconnected, or refused.
    assert_eq!(slow.call(3, "echo", json!({})).await["result"], json!({}));
}
