use std::collections::HashMap;
use std::sync::atomic::Ordering;
use std::time::Duration;

use serde_json::json;
use tokio::io::AsyncWriteExt;
use tokio::time::timeout;

use crate::support::{Client, TestWorker, frame, soon};

fn requests(ids: std::ops::Range<u64>, method: &str, n: u64) -> Vec<u8> {
    ids.flat_map(|id| {
        let message = json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": { "n": n } });
        frame(0, message.to_string().as_bytes())
    })
    .collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_requests_get_ten_thousand_answers() {
    const COUNT: u64 = 10_000;
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    // All of them are written before the first answer is read.
    client.write(&requests(2..2 + COUNT, "wait", 0)).await;
    let mut answers: HashMap<u64, bool> = HashMap::new();
    for i in 0..COUNT {
        if i == COUNT - 256 {
            // Only those that run are left.
            assert!(answers.values().all(|refused| *refused));
            running.worker.gate.add_permits(256);
        }
        let answer = client.next().await;
        let refused = answer.get("error").is_some();
        if refused {
            assert_eq!(answer["error"]["code"], -32001, "{answer}");
            assert_eq!(answer["error"]["data"]["data"]["retryAfterMs"], 25);
        }
        let again = answers.insert(answer["id"].as_u64().expect("an id"), refused);
        assert_eq!(again, None, "a second answer: {answer}");
    }
    assert_eq!(answers.values().filter(|refused| !**refused).count(), 256);
    assert!((2..2 + COUNT).all(|id| answers.contains_key(&id)));
    assert_eq!(
        client.call(20_000, "echo", json!({})).await["result"],
        json!({})
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_place_is_free_when_its_answer_is_read() {
    let running = TestWorker::start_with(|options| options.max_in_flight = 1).await;
    let mut client = Client::hello(&running.path).await;
    for id in 2..1002 {
        let answer = client.call(id, "yield", json!({ "n": 3 })).await;
        assert_eq!(answer["result"], json!({}), "{answer}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_never_reads_is_disconnected_and_costs_little() {
    const RESULT: u64 = 100_000;
    let running = TestWorker::start_with(|options| {
        options.max_in_flight = 8;
        options.max_queued_bytes = 256 * 1024;
        options.stall_timeout = Duration::from_millis(300);
    })
    .await;
    let mut other = Client::hello(&running.path).await;
    let mut greedy = Client::hello(&running.path).await;
    let flood = requests(2..200_002, "big", RESULT);
    let (mut taken, mut id) = (0, 2);
    let ended = soon(async {
        loop {
            tokio::select! {
                written = greedy.stream.write(&flood[taken..]) => match written {
                    Ok(count) => taken += count,
                    Err(error) => break error,
                },
                () = tokio::time::sleep(Duration::from_millis(10)) => {}
            }
            id += 1;
            assert_eq!(other.call(id, "echo", json!({})).await["result"], json!({}));
        }
    })
    .await;
    assert_eq!(ended.kind(), std::io::ErrorKind::BrokenPipe);
    // The queue, what the kernel holds, and one answer for each place.
    let made = running.worker.made.load(Ordering::SeqCst);
    assert!(made < 8 + 16, "{made} results of {RESULT} bytes were made");
    // Reading stopped, long before the flood was over.
    assert!(
        taken < 2 * 1024 * 1024,
        "{taken} of {} bytes were read",
        flood.len()
    );
    running.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refusals_that_nobody_reads_stop_the_reading_until_somebody_does() {
    let running = TestWorker::start_with(|options| {
        options.max_in_flight = 1;
        options.max_queued_bytes = 64 * 1024;
        options.stall_timeout = Duration::from_secs(60);
    })
    .await;
    let mut client = Client::hello(&running.path).await;
    client.request(2, "hang", json!({})).await;
    let flood = requests(3..200_003, "echo", 0);
    let mut taken = 0;
    // The worker takes no more at some point; what it has taken by then is little.
    let patience = Duration::from_millis(700);
    while taken < flood.len() {
        let Ok(written) = timeout(patience, client.stream.write(&flood[taken..])).await else {
            break;
        };
        taken += written.expect("written");
    }
    assert!(
        taken < flood.len() / 2,
        "{taken} of {} bytes were read",
        flood.len()
    );
    // Of the requests that got through to their last byte, each is answered, once.
    let (mut end, mut sent) = (0, 0);
    while end < taken {
        let length = flood[end..end + 4].try_into().expect("a length");
        end += 4 + u32::from_be_bytes(length) as usize;
        sent += 1;
    }
    let rest = flood[taken..end].to_vec();
    for id in 3..3 + sent - 1 {
        let answer = client.next().await;
        assert_eq!(
            (&answer["id"], &answer["error"]["code"]),
            (&json!(id), &json!(-32001))
        );
    }
    client.write(&rest).await;
    assert_eq!(client.next().await["id"], 3 + sent - 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_client_that_reads_late_gets_everything() {
    let running = TestWorker::start_with(|options| options.max_queued_bytes = 64 * 1024).await;
    let mut client = Client::hello(&running.path).await;
    client.write(&requests(2..202, "big", 100_000)).await;
    // Control is not held up by the answers that wait: the cancel of one that runs is read at once.
    client.request(300, "hang", json!({})).await;
    soon(async {
        while running.worker.hanging.load(Ordering::SeqCst) == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    })
    .await;
    client.notify("$/cancel", json!({ "id": 300 })).await;
    soon(async {
        while running.worker.dropped.load(Ordering::SeqCst) == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    })
    .await;
    let mut seen = 0;
    for _ in 0..201 {
        let answer = client.next().await;
        seen += answer["id"].as_u64().expect("an id");
    }
    assert_eq!(seen, (2..202).sum::<u64>() + 300);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_command_that_once_held_the_reader_does_not_hold_it_again() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    client.call(2, "block", json!({ "n": 5 })).await;
    client.request(3, "block", json!({ "n": 1_000 })).await;
    client.request(4, "$/ping", json!({})).await;
    assert_eq!(client.next().await["id"], 4);
    assert_eq!(client.next().await["id"], 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_handler_that_blocks_does_not_stop_other_connections() {
    let running = TestWorker::start().await;
    let mut blocked = Client::hello(&running.path).await;
    let mut other = Client::hello(&running.path).await;
    blocked.request(2, "block", json!({ "n": 2_000 })).await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    let served = async {
        for id in 2..102 {
            assert_eq!(other.call(id, "echo", json!({})).await["result"], json!({}));
        }
    };
    tokio::select! {
        biased;
        () = served => {}
        answer = blocked.next() => panic!("the others had to wait until {answer}"),
    }
    assert_eq!(blocked.next().await["id"], 2);
}
