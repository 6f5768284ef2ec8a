use std::sync::atomic::Ordering;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{Client, Running, TestWorker, attack_size, frame, soon};

const RESULT: u64 = 100_000;

/// A worker with little room, whose clients may be silent for long.
async fn small() -> Running {
    TestWorker::start_with(|options| {
        options.max_queued_bytes = 64 * 1024;
        options.max_waiting_bytes = 1024 * 1024;
        options.stall_timeout = Duration::from_secs(60);
    })
    .await
}

/// How many results were made when no more are.
async fn made(running: &Running) -> usize {
    let mut before = usize::MAX;
    soon(async {
        loop {
            tokio::time::sleep(Duration::from_millis(200)).await;
            let now = running.worker.made.load(Ordering::SeqCst);
            if now == before {
                return now;
            }
            before = now;
        }
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_do_not_start_while_results_wait_and_none_is_lost() {
    let running = small().await;
    let mut client = Client::hello(&running.path).await;
    for id in 2..202 {
        let method = if id == 201 { "hang" } else { "big" };
        client.request(id, method, json!({ "n": RESULT })).await;
    }
    // The queue, what the kernel holds, a third of what may wait, and those that began in the same moment.
    let begun = made(&running).await;
    assert!(begun < 16, "{begun} results were made for nobody");
    // One that has not begun is cancelled like any other.
    client.notify("$/cancel", json!({ "id": 201 })).await;
    let mut seen = Vec::new();
    for _ in 0..200 {
        let answer = client.next().await;
        let cancelled = answer["error"]["code"] == -32800;
        assert!(cancelled == (answer["id"] == 201), "{answer}");
        seen.push(answer["id"].as_u64().expect("an id"));
    }
    seen.sort_unstable();
    assert!(seen.into_iter().eq(2..202));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn results_beyond_the_bound_are_dropped_and_say_so() {
    let running = small().await;
    let mut client = Client::hello(&running.path).await;
    for id in 2..102 {
        client
            .request(id, "big_later", json!({ "n": RESULT }))
            .await;
    }
    // All of them run before any is done.
    client.call(200, "$/ping", json!({})).await;
    running.worker.gate.add_permits(100);
    assert_eq!(made(&running).await, 100);
    let (mut whole, mut dropped) = (0, 0);
    let mut seen = Vec::new();
    for _ in 0..100 {
        let answer = client.next().await;
        match answer.get("error") {
            None => whole += 1,
            Some(error) => {
                assert_eq!(
                    error["data"],
                    json!({ "code": "OVERLOADED", "data": { "retryAfterMs": 25, "ran": true } })
                );
                dropped += 1;
            }
        }
        seen.push(answer["id"].as_u64().expect("an id"));
    }
    seen.sort_unstable();
    assert!(seen.into_iter().eq(2..102));
    assert!(
        (10..20).contains(&whole),
        "{whole} whole, {dropped} dropped"
    );
    // What was counted is given back.
    assert_eq!(
        client.call(300, "big", json!({ "n": 1 })).await["result"],
        "x"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_in_flight_are_bounded_in_bytes() {
    let running = TestWorker::start_with(|options| options.max_in_flight_bytes = 200_000).await;
    let mut client = Client::hello(&running.path).await;
    let text = "x".repeat(90_000);
    let overloaded = json!({ "code": "OVERLOADED", "data": { "retryAfterMs": 25 } });
    // Two fit, params counted in one and the attachment in the other.
    client.request(2, "wait", json!({ "text": text })).await;
    let message = json!({ "jsonrpc": "2.0", "id": 3, "method": "wait" }).to_string();
    let length = u32::try_from(message.len()).expect("short").to_be_bytes();
    let body = [length.as_slice(), message.as_bytes(), text.as_bytes()].concat();
    client.write(&frame(1, &body)).await;
    client.request(4, "wait", json!({ "text": text })).await;
    let answer = client.next().await;
    assert_eq!(
        (&answer["id"], &answer["error"]["data"]),
        (&json!(4), &overloaded)
    );
    // Short ones still do.
    assert_eq!(client.call(5, "echo", json!({})).await["result"], json!({}));
    running.worker.gate.add_permits(2);
    for _ in 0..2 {
        assert_eq!(client.next().await["result"], json!({}));
    }
    // What was counted is given back, also after a cancel; and what is longer than the bound runs alone.
    for id in 6..9 {
        client
            .request(id, "hang", json!({ "text": text.repeat(3) }))
            .await;
        client.request(100 + id, "wait", json!({})).await;
        let answer = client.next().await;
        assert_eq!(
            (&answer["id"], &answer["error"]["data"]),
            (&json!(100 + id), &overloaded)
        );
        client.notify("$/cancel", json!({ "id": id })).await;
        assert_eq!(client.next().await["error"]["code"], -32800);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_result_longer_than_the_bound_waits_alone() {
    let running = small().await;
    let mut client = Client::hello(&running.path).await;
    client
        .request(2, "big_later", json!({ "n": RESULT * 3 }))
        .await;
    client
        .request(3, "big_later", json!({ "n": RESULT * 30 }))
        .await;
    running.worker.gate.add_permits(2);
    assert_eq!(made(&running).await, 2);
    for _ in 0..2 {
        let answer = client.next().await;
        assert_eq!(answer.get("error"), None);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn items_of_all_streams_share_their_room() {
    let running = small().await;
    let mut client = Client::hello(&running.path).await;
    for id in 2..22 {
        let meta = json!({ "stream": true, "credit": 1000 });
        client
            .request_with(id, "big_items", json!({ "n": RESULT }), meta)
            .await;
    }
    let begun = made(&running).await;
    assert!(begun < 16, "{begun} items were made for nobody");
    let mut items = 0;
    for _ in 0..20 * 21 {
        let message = client.next().await;
        match message.get("method") {
            Some(method) => {
                assert_eq!(method, "$/item");
                items += 1;
            }
            None => assert_eq!(message["result"], json!({})),
        }
    }
    assert_eq!(items, 400);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn before_the_hello_frames_are_short() {
    let running = TestWorker::start().await;
    let long = |bytes: usize| {
        let message = json!({ "jsonrpc": "2.0", "id": 9, "method": "echo", "params": { "x": "y".repeat(bytes) } });
        frame(0, message.to_string().as_bytes())
    };
    let mut client = Client::connect(&running.path).await;
    // The four bytes of the length are enough to be refused.
    client.write(&long(64 * 1024)[..4]).await;
    let refused = client.next().await;
    assert_eq!(refused["id"], Value::Null);
    assert_eq!(
        refused["error"]["data"],
        json!({ "code": "FRAME_TOO_LARGE", "data": { "limitBytes": 65_536 } })
    );
    client.expect_end().await;
    // Also in one write with the hello the limit is that of the hello until it was read, and no longer.
    let mut client = Client::connect(&running.path).await;
    let hello =
        json!({ "jsonrpc": "2.0", "id": 1, "method": "$/hello", "params": { "protocol": 1 } });
    let mut both = frame(0, hello.to_string().as_bytes());
    both.extend(long(1024 * 1024));
    client.write(&both).await;
    assert_eq!(client.next().await["id"], 1);
    assert_eq!(client.next().await["id"], 9);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refusals_before_the_hello_stop_the_reading_early() {
    let running =
        TestWorker::start_with(|options| options.hello_timeout = Duration::from_secs(60)).await;
    let mut client = Client::connect(&running.path).await;
    let flood: Vec<u8> = (1..attack_size(100_000, 400_000))
        .flat_map(|id| {
            let message = json!({ "jsonrpc": "2.0", "id": id, "method": "echo" });
            frame(0, message.to_string().as_bytes())
        })
        .collect();
    let mut taken = 0;
    let patience = Duration::from_millis(700);
    while taken < flood.len() {
        use tokio::io::AsyncWriteExt;
        let write = client.stream.write(&flood[taken..]);
        let Ok(written) = tokio::time::timeout(patience, write).await else {
            break;
        };
        taken += written.expect("written");
    }
    // Both sockets' buffers, one read, and 64 KiB of refusals.
    assert!(taken < 1024 * 1024, "{taken} bytes were read");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_says_no_hello_is_sent_away() {
    let running =
        TestWorker::start_with(|options| options.hello_timeout = Duration::from_millis(300)).await;
    let mut greeted = Client::hello(&running.path).await;
    let mut silent = Client::connect(&running.path).await;
    let mut slow = Client::connect(&running.path).await;
    slow.write(&[0, 0, 0]).await;
    for client in [&mut silent, &mut slow] {
        let refused = client.next().await;
        assert_eq!(refused["id"], Value::Null);
        assert_eq!(refused["error"]["data"]["code"], "NOT_READY");
        assert_eq!(
            refused["error"]["data"]["data"]["reason"],
            "no hello within 300ms"
        );
        client.expect_end().await;
    }
    assert_eq!(
        greeted.call(2, "echo", json!({})).await["result"],
        json!({})
    );
    // Who types into `socat` may take a while.
    let mut lines = Client::connect(&running.debug_path).await;
    tokio::time::sleep(Duration::from_millis(600)).await;
    lines
        .write(b"{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"echo\"}\n")
        .await;
    let mut answer = [0; 8];
    let read = tokio::io::AsyncReadExt::read_exact(&mut lines.stream, &mut answer);
    soon(read).await.expect("an answer");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_are_limited_and_their_places_come_back() {
    let running = TestWorker::start_with(|options| options.max_connections = 2).await;
    let first = Client::hello(&running.path).await;
    let mut second = Client::hello(&running.path).await;
    let mut third = Client::connect(&running.path).await;
    let refused = third.next().await;
    assert_eq!(refused["id"], Value::Null);
    assert_eq!(
        refused["error"]["data"],
        json!({ "code": "OVERLOADED", "data": { "retryAfterMs": 250 } })
    );
    third.expect_end().await;
    drop(first);
    soon(async {
        loop {
            let mut next = Client::connect(&running.path).await;
            // One that is refused may be closed before it is written to.
            let hello = json!({ "jsonrpc": "2.0", "id": 1, "method": "$/hello", "params": { "protocol": 1 } });
            if !next.try_send(&hello).await {
                continue;
            }
            if let Some((answer, _)) = next.read().await {
                if answer["id"] == 1 {
                    return;
                }
            }
        }
    })
    .await;
    assert_eq!(second.call(2, "echo", json!({})).await["result"], json!({}));
}

/// What the process may touch, in bytes.
#[cfg(target_os = "linux")]
fn reserved() -> u64 {
    let pages = std::fs::read_to_string("/proc/self/statm").expect("statm");
    let pages: u64 = pages
        .split(' ')
        .next()
        .expect("one")
        .parse()
        .expect("a number");
    pages * 4096
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_length_alone_reserves_nothing() {
    let running = TestWorker::start().await;
    let before = reserved();
    let mut clients = Vec::new();
    for _ in 0..attack_size(100, 250) {
        let mut client = Client::hello(&running.path).await;
        client.write(&(16_u32 << 20).to_be_bytes()).await;
        clients.push(client);
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    let grown = reserved().saturating_sub(before);
    assert!(grown < 800 << 20, "{} MiB were reserved", grown >> 20);
}
