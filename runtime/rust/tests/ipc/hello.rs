use serde_json::{Value, json};

use crate::support::{Client, TestWorker};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_hello_says_who_serves_what_within_which_limits() {
    let running = TestWorker::start_with(|options| options.max_in_flight = 7).await;
    let mut client = Client::connect(&running.path).await;
    let params = json!({ "protocol": 1, "specHash": "test", "client": "a test" });
    let answer = client.call(1, "$/hello", params).await;
    assert_eq!(
        answer["result"],
        json!({
            "protocol": 1,
            "specHash": "test",
            "worker": "tested",
            "maxFrameBytes": 16 * 1024 * 1024,
            "maxInFlight": 7,
            "maxInFlightBytes": 64 * 1024 * 1024,
            "commands": ["echo", "hang"],
        })
    );
    let again = client.call(2, "$/hello", json!({ "protocol": 1 })).await;
    assert_eq!(again["error"]["code"], -32600);
    assert_eq!(
        client.call(3, "$/ping", json!({})).await["result"],
        json!({})
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_before_the_hello_is_not_ready() {
    let running = TestWorker::start().await;
    let mut client = Client::connect(&running.path).await;
    for (id, method) in [(1, "echo"), (2, "$/ping"), (3, "$/subscribe")] {
        let answer = client.call(id, method, json!({ "events": [] })).await;
        assert_eq!(answer["error"]["code"], -32002, "{method}");
        assert_eq!(answer["error"]["data"]["data"]["reason"], "no hello yet");
    }
    let hello = client.call(4, "$/hello", json!({ "protocol": 1 })).await;
    assert_eq!(hello["error"], Value::Null);
    assert_eq!(client.call(5, "echo", json!({})).await["result"], json!({}));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn other_protocols_and_other_specs_are_refused() {
    let running = TestWorker::start().await;
    let cases = [
        (
            json!({ "protocol": 2, "specHash": "test" }),
            "protocol 1",
            "protocol 2",
        ),
        (
            json!({ "protocol": 1, "specHash": "other" }),
            "test",
            "other",
        ),
    ];
    for (params, expected, actual) in cases {
        let mut data = json!({ "expected": expected, "actual": actual });
        if expected == "test" {
            data["commands"] = json!({ "echo": "e1", "hang": "h1" });
        }
        let mut client = Client::connect(&running.path).await;
        let answer = client.call(1, "$/hello", params).await;
        assert_eq!(answer["error"]["code"], -32006);
        assert_eq!(
            answer["error"]["data"],
            json!({ "code": "SPEC_MISMATCH", "data": data })
        );
        client.expect_end().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hello_with_wrong_params_ends_the_connection() {
    let running = TestWorker::start().await;
    for params in [json!({}), json!([1]), json!({ "protocol": "1" })] {
        let mut client = Client::connect(&running.path).await;
        let answer = client.call(1, "$/hello", params).await;
        assert_eq!(answer["error"]["data"]["code"], "VALIDATION_FAILED");
        client.expect_end().await;
    }
}
