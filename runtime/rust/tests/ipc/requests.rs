use std::collections::BTreeMap;
use std::sync::atomic::Ordering;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;

use crate::support::{Client, TestWorker, soon};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_failure_has_its_code_and_tells_no_secrets() {
    let running = TestWorker::start_with(|options| options.max_frame_bytes = 50_000).await;
    let mut client = Client::hello(&running.path).await;
    let limit = json!({ "limitBytes": 50_000 });
    let type_error = json!({ "field": "", "rule": "type" });
    let cases = [
        ("nothing", json!({}), -32601, "UNKNOWN_COMMAND", Value::Null),
        (
            "$/nothing",
            json!({}),
            -32601,
            "UNKNOWN_COMMAND",
            Value::Null,
        ),
        (
            "number",
            json!({ "n": "7" }),
            -32602,
            "VALIDATION_FAILED",
            json!({ "field": "n", "rule": "type" }),
        ),
        (
            "number",
            json!([7]),
            -32602,
            "VALIDATION_FAILED",
            type_error.clone(),
        ),
        (
            "number",
            Value::Null,
            -32602,
            "VALIDATION_FAILED",
            type_error.clone(),
        ),
        (
            "$/subscribe",
            json!({ "events": 1 }),
            -32602,
            "VALIDATION_FAILED",
            type_error,
        ),
        ("panic", json!({}), -32603, "INTERNAL", Value::Null),
        ("panic_later", json!({}), -32603, "INTERNAL", Value::Null),
        ("internal", json!({}), -32603, "INTERNAL", Value::Null),
        (
            "invalid_result",
            json!({}),
            -32007,
            "INVALID_RESULT",
            Value::Null,
        ),
        (
            "not_implemented",
            json!({}),
            -32005,
            "NOT_IMPLEMENTED",
            Value::Null,
        ),
        (
            "domain",
            json!({}),
            1,
            "GPU_ON_FIRE",
            json!({ "degrees": 900 }),
        ),
        (
            "big",
            json!({ "n": 49_990 }),
            -32004,
            "FRAME_TOO_LARGE",
            limit.clone(),
        ),
        ("huge_error", json!({}), -32004, "FRAME_TOO_LARGE", limit),
    ];
    for (i, (method, params, code, text, data)) in cases.into_iter().enumerate() {
        let answer = client.call(10 + i as u64, method, params).await;
        assert_eq!(answer["error"]["code"], code, "{method}: {answer}");
        assert_eq!(answer["error"]["data"]["code"], text, "{method}: {answer}");
        assert_eq!(answer["error"]["data"]["data"], data, "{method}: {answer}");
        assert_eq!(answer.get("result"), None);
        assert!(!answer.to_string().contains("secret"), "{answer}");
    }
    assert_eq!(
        client.call(100, "number", json!({ "n": 7 })).await["result"],
        7
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_meta_reaches_the_handler() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    let traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    let meta = json!({
        "callId": "c\"1", "sessionId": "s", "userId": "u", "deadlineMs": 60_000,
        "headers": { "x-tenant": "ä\\1", "__proto__": "" },
        "traceparent": traceparent, "tracestate": "a=1",
    });
    client.request_with(2, "context", json!({}), meta).await;
    let expected = json!({
        "callId": "c\"1", "sessionId": "s", "userId": "u", "deadline": true,
        "headers": { "x-tenant": "ä\\1", "__proto__": "" },
        "trace": ["4bf92f3577b34da6a3ce929d0e0e4736", traceparent, "a=1"],
    });
    assert_eq!(client.next().await["result"], expected);
    let no_params = json!({ "jsonrpc": "2.0", "id": 3, "method": "echo" });
    client.send(&no_params).await;
    assert_eq!(client.next().await["result"], json!({}));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_meta_is_refused_or_ignored_and_harms_nobody() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    let many: BTreeMap<_, _> = (0..10_000).map(|n| (format!("h{n}"), "x")).collect();
    let huge = "x".repeat(1 << 20);
    let refused = [
        json!({ "headers": many }),
        json!({ "headers": { "a\nb": "x" } }),
        json!({ "headers": { "A": "x" } }),
        json!({ "headers": { "a": "x\r\ny" } }),
        json!({ "headers": { "a": huge } }),
        json!({ "headers": { huge.as_str(): "x" } }),
        json!({ "headers": { "a": 1 } }),
        json!({ "headers": { "a": ["x"] } }),
        json!({ "headers": ["a"] }),
        json!({ "sessionId": huge }),
        json!({ "userId": huge }),
        json!({ "callId": huge }),
        json!({ "traceparent": 1 }),
    ];
    for (id, meta) in (2..).zip(refused) {
        client.request_with(id, "context", json!({}), meta).await;
        let answer = client.next().await;
        assert_eq!(answer["id"], id, "{answer}");
        assert_eq!(answer["error"]["data"]["code"], "INVALID_REQUEST");
    }
    for (id, traceparent) in (50..).zip(["", "00-0-0-00", &huge, "\n\0"]) {
        let meta = json!({ "traceparent": traceparent, "tracestate": "a=1" });
        client.request_with(id, "context", json!({}), meta).await;
        assert_eq!(client.next().await["result"]["trace"], Value::Null);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deadline_ends_a_handler_that_hangs() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    for (id, method) in [(2, "hang"), (3, "hang_then_panic")] {
        client
            .request_with(id, method, json!({}), json!({ "deadlineMs": 20 }))
            .await;
        let answer = client.next().await;
        assert_eq!(answer["id"], id);
        assert_eq!(answer["error"]["code"], -32003);
        assert_eq!(
            answer["error"]["data"],
            json!({ "code": "DEADLINE_EXCEEDED" })
        );
    }
    assert_eq!(running.worker.dropped.load(Ordering::SeqCst), 1);
    assert_eq!(client.call(4, "echo", json!({})).await["result"], json!({}));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancel_drops_the_handler_and_is_answered_once() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    client.request(2, "hang", json!({})).await;
    for id in [json!(2), json!(2), json!(99), json!("2"), Value::Null] {
        client.notify("$/cancel", json!({ "id": id })).await;
    }
    client.notify("$/unknown", json!({})).await;
    let answer = client.next().await;
    assert_eq!(answer["id"], 2);
    assert_eq!(answer["error"]["code"], -32800);
    assert_eq!(answer["error"]["data"]["code"], "CANCELLED");
    assert_eq!(running.worker.dropped.load(Ordering::SeqCst), 1);
    assert_eq!(
        client.call(3, "$/ping", json!({})).await["result"],
        json!({})
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cancel_that_races_with_the_result_is_answered_once() {
    const ROUNDS: u64 = 1000;
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    let (mut results, mut cancelled) = (0, 0);
    for id in 2..2 + ROUNDS {
        client.request(id, "yield", json!({ "n": id % 40 })).await;
        for _ in 0..id % 7 {
            tokio::task::yield_now().await;
        }
        client.notify("$/cancel", json!({ "id": id })).await;
        // The next message is the answer; a second answer would be in the place of the next one's.
        let answer = client.next().await;
        assert_eq!(answer["id"], id);
        match answer["error"]["code"].as_i64() {
            None => results += 1,
            Some(code) => {
                assert_eq!(code, -32800);
                cancelled += 1;
            }
        }
    }
    assert_eq!(results + cancelled, ROUNDS);
    assert!(results > 0);
    assert_eq!(
        client.call(5000, "$/ping", json!({})).await["result"],
        json!({})
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_id_in_flight_belongs_to_its_request() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    client.request(2, "wait", json!({})).await;
    for method in ["echo", "$/ping", "$/hello"] {
        client.request(2, method, json!({})).await;
        let answer = client.next().await;
        assert_eq!(answer["id"], Value::Null, "{method}");
        assert_eq!(answer["error"]["data"]["code"], "INVALID_REQUEST");
    }
    running.worker.gate.add_permits(1);
    let answer = client.next().await;
    assert_eq!((&answer["id"], &answer["result"]), (&json!(2), &json!({})));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn handlers_of_a_client_that_left_are_dropped() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    for id in 2..12 {
        client.request(id, "hang", json!({})).await;
    }
    assert_eq!(
        client.call(20, "$/ping", json!({})).await["result"],
        json!({})
    );
    drop(client);
    soon(async {
        while running.worker.dropped.load(Ordering::SeqCst) < 10 {
            tokio::task::yield_now().await;
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_debug_listener_speaks_lines() {
    let running = TestWorker::start().await;
    let mut stream = UnixStream::connect(&running.debug_path)
        .await
        .expect("connects");
    let lines = "\n{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"yield\",\"params\":{\"n\":3}}\n\
                 {\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"nothing\"}\r\n\
                 {\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"lines\"}";
    stream.write_all(lines.as_bytes()).await.expect("written");
    // As `echo … | socat` does.
    stream.shutdown().await.expect("half closed");
    let mut text = String::new();
    soon(stream.read_to_string(&mut text)).await.expect("read");
    let mut answers: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    answers.sort_by_key(|answer| answer["id"].as_u64());
    assert_eq!(answers.len(), 3, "{text}");
    assert_eq!(answers[0]["result"], json!({}));
    assert_eq!(answers[1]["error"]["data"]["code"], "UNKNOWN_COMMAND");
    assert_eq!(answers[2]["result"], json!({ "a": "b" }));
}
