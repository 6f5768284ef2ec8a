use serde_json::{Value, json};

use crate::support::{Client, TestWorker};

async fn expect_items(client: &mut Client, id: u64, seqs: std::ops::Range<u64>) {
    for seq in seqs {
        let message = client.next().await;
        assert_eq!(message["method"], "$/item", "{message}");
        assert_eq!(
            message["params"],
            json!({ "id": id, "seq": seq, "item": seq })
        );
    }
}

/// The worker has had every opportunity to say more, and did not.
async fn expect_silence(client: &mut Client, first_id: u64) {
    for id in first_id..first_id + 50 {
        client.call(id, "yield", json!({ "n": 5 })).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_keeps_to_its_credit() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    let meta = json!({ "stream": true, "credit": 3 });
    client
        .request_with(2, "count", json!({ "n": 10 }), meta)
        .await;
    expect_items(&mut client, 2, 0..3).await;
    expect_silence(&mut client, 100).await;
    client.notify("$/credit", json!({ "id": 2, "n": 2 })).await;
    expect_items(&mut client, 2, 3..5).await;
    expect_silence(&mut client, 200).await;
    for n in [u64::from(u32::MAX), u64::from(u32::MAX)] {
        client.notify("$/credit", json!({ "id": 2, "n": n })).await;
    }
    expect_items(&mut client, 2, 5..10).await;
    assert_eq!(
        client.next().await,
        json!({ "jsonrpc": "2.0", "id": 2, "result": {} })
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_a_credit_sixteen_items_are_sent() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    client
        .request_with(2, "count", json!({ "n": 100 }), json!({ "stream": true }))
        .await;
    expect_items(&mut client, 2, 0..16).await;
    expect_silence(&mut client, 100).await;
    client.notify("$/cancel", json!({ "id": 2 })).await;
    assert_eq!(client.next().await["error"]["code"], -32800);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_that_is_cancelled_says_no_more() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    let meta = json!({ "stream": true, "credit": 1_000_000 });
    client
        .request_with(2, "count", json!({ "n": 1_000_000_000u64 }), meta)
        .await;
    expect_items(&mut client, 2, 0..100).await;
    client.notify("$/cancel", json!({ "id": 2 })).await;
    let mut seq = 100;
    let answer = loop {
        let message = client.next().await;
        if message["method"] == Value::Null {
            break message;
        }
        assert_eq!(message["params"]["seq"], seq);
        seq += 1;
    };
    assert_eq!(
        (&answer["id"], &answer["error"]["code"]),
        (&json!(2), &json!(-32800))
    );
    client.notify("$/credit", json!({ "id": 2, "n": 5 })).await;
    expect_silence(&mut client, 100).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn streams_and_requests_do_not_disturb_each_other() {
    let running = TestWorker::start_with(|options| options.max_queued_bytes = 16 * 1024).await;
    let mut client = Client::hello(&running.path).await;
    for id in 2..6 {
        let meta = json!({ "stream": true, "credit": 5_000 });
        client
            .request_with(id, "count", json!({ "n": 5_000 }), meta)
            .await;
    }
    let (mut next, mut ended) = ([0; 6], 0);
    while ended < 4 {
        let message = client.next().await;
        match message["method"].as_str() {
            Some(_) => {
                let id = message["params"]["id"].as_u64().expect("an id") as usize;
                assert_eq!(message["params"]["seq"], next[id]);
                next[id] += 1;
            }
            None => {
                let id = message["id"].as_u64().expect("an id") as usize;
                assert_eq!((&message["result"], next[id]), (&json!({}), 5_000));
                ended += 1;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stream_that_was_not_asked_for_is_an_error() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    let answer = client.call(2, "count", json!({ "n": 1 })).await;
    assert_eq!(answer["error"]["data"]["code"], "VALIDATION_FAILED");
}
