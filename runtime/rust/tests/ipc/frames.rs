use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;

use crate::support::{Client, TestWorker, attack_size, frame};

/// Frames after which the connection ends, each with the code that is answered.
fn malformed() -> Vec<(&'static str, Vec<u8>, i64, &'static str)> {
    let header_too_long = [&100u32.to_be_bytes()[..], b"{}"].concat();
    let not_utf8 =
        b"{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"echo\",\"params\":{\"a\":\"\xff\"}}";
    let announced = |length: u32| length.to_be_bytes().to_vec();
    vec![
        ("empty", announced(0), -32700, "PARSE_ERROR"),
        ("kind only", frame(0, b""), -32700, "PARSE_ERROR"),
        ("unknown kind", frame(7, b"{}"), -32600, "INVALID_REQUEST"),
        ("no header", frame(1, b"\0\0"), -32700, "PARSE_ERROR"),
        (
            "header too long",
            frame(1, &header_too_long),
            -32700,
            "PARSE_ERROR",
        ),
        ("not UTF-8", frame(0, not_utf8), -32700, "PARSE_ERROR"),
        ("not JSON", frame(0, b"{\"id\":"), -32700, "PARSE_ERROR"),
        ("not JSON either", frame(0, b"hello"), -32700, "PARSE_ERROR"),
        ("a batch", frame(0, b"[{}]"), -32600, "INVALID_REQUEST"),
        // Only the length is sent: it is refused without waiting for a body.
        (
            "oversized",
            announced(16 * 1024 * 1024 + 1),
            -32004,
            "FRAME_TOO_LARGE",
        ),
        ("huge", announced(u32::MAX), -32004, "FRAME_TOO_LARGE"),
    ]
}

async fn expect_malformed(client: &mut Client, name: &str, code: i64, text: &str) {
    let answer = client.next().await;
    assert_eq!(answer["id"], Value::Null, "{name}: {answer}");
    assert_eq!(answer["error"]["code"], code, "{name}: {answer}");
    assert_eq!(answer["error"]["data"]["code"], text, "{name}: {answer}");
    client.expect_end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_malformed_frame_ends_its_connection_and_no_other() {
    let running = TestWorker::start().await;
    let mut other = Client::hello(&running.path).await;
    for (i, (name, bytes, code, text)) in malformed().into_iter().enumerate() {
        for hello in [true, false] {
            let mut client = match hello {
                true => Client::hello(&running.path).await,
                false => Client::connect(&running.path).await,
            };
            client.write(&bytes).await;
            expect_malformed(&mut client, name, code, text).await;
        }
        let answer = other.call(10 + i as u64, "echo", json!({ "i": i })).await;
        assert_eq!(answer["result"], json!({ "i": i }));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_frame_that_ends_too_early_is_answered() {
    let running = TestWorker::start().await;
    let whole = frame(0, br#"{"jsonrpc":"2.0","id":5,"method":"echo"}"#);
    for length in 1..whole.len() {
        let mut client = Client::connect(&running.path).await;
        client.write(&whole[..length]).await;
        client.stream.shutdown().await.expect("half closed");
        let name = format!("{length} bytes");
        expect_malformed(&mut client, &name, -32700, "PARSE_ERROR").await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn frames_may_come_in_pieces_and_together() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    let request = |id: u64| {
        let message =
            json!({ "jsonrpc": "2.0", "id": id, "method": "echo", "params": { "ü": id } });
        frame(0, message.to_string().as_bytes())
    };
    for byte in request(2) {
        client.write(&[byte]).await;
        tokio::task::yield_now().await;
    }
    assert_eq!(client.next().await["result"], json!({ "ü": 2 }));
    let together: Vec<u8> = (3..100).flat_map(request).collect();
    client.write(&together).await;
    // Answers come in any order.
    let mut ids: Vec<u64> = (3..100).collect();
    while !ids.is_empty() {
        let answer = client.next().await;
        let id = answer["id"].as_u64().expect("an id");
        assert_eq!(answer["result"], json!({ "ü": id }));
        let at = ids.iter().position(|expected| *expected == id);
        ids.swap_remove(at.expect("each once"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn attachments_travel_both_ways() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    let header = br#"{"jsonrpc":"2.0","id":2,"method":"echo","params":{"a":1}}"#;
    for bytes in [vec![], vec![0, 255, 10], vec![7; 3_000_000]] {
        let length = u32::try_from(header.len()).expect("small").to_be_bytes();
        let body = [&length[..], header, &bytes].concat();
        client.write(&frame(1, &body)).await;
        let (answer, attachment) = client.read().await.expect("an answer");
        assert_eq!(answer["result"], json!({ "a": 1 }));
        assert_eq!(attachment, Some(bytes));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_command_that_takes_params_alone_refuses_what_nobody_would_look_at() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    let header = br#"{"jsonrpc":"2.0","id":2,"method":"number","params":{"n":1}}"#;
    let length = u32::try_from(header.len()).expect("small").to_be_bytes();
    // An empty attachment is one.
    for bytes in [vec![], vec![7; 3]] {
        let body = [&length[..], header, &bytes].concat();
        client.write(&frame(1, &body)).await;
        let answer = client.next().await;
        assert_eq!(answer["error"]["data"]["code"], "VALIDATION_FAILED");
        assert_eq!(
            answer["error"]["message"],
            "this command takes no attachment"
        );
    }
    let meta = json!({ "stream": true });
    client
        .request_with(3, "number", json!({ "n": 1 }), meta)
        .await;
    let answer = client.next().await;
    assert_eq!(answer["error"]["data"]["code"], "VALIDATION_FAILED");
    assert!(
        answer["error"]["message"]
            .as_str()
            .expect("a text")
            .contains("not with a stream")
    );
    let answer = client.call(4, "number", json!({ "n": 1 })).await;
    assert_eq!(answer["result"], 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_object_that_is_no_request_is_answered_and_the_connection_stays() {
    let running = TestWorker::start().await;
    let mut client = Client::hello(&running.path).await;
    let cases = [
        (r#"{}"#, Value::Null),
        (r#"{"jsonrpc":"2.0","method":1}"#, Value::Null),
        (r#"{"jsonrpc":"2.0","id":"a","method":"echo"}"#, Value::Null),
        (
            r#"{"jsonrpc":"2.0","id":null,"method":"echo"}"#,
            Value::Null,
        ),
        (r#"{"jsonrpc":"2.0","id":0,"method":"echo"}"#, Value::Null),
        (r#"{"jsonrpc":"2.0","id":-1,"method":"echo"}"#, Value::Null),
        (r#"{"jsonrpc":"2.0","id":1.5,"method":"echo"}"#, Value::Null),
        (
            r#"{"jsonrpc":"2.0","id":9007199254740992,"method":"echo"}"#,
            Value::Null,
        ),
        (
            r#"{"jsonrpc":"2.0","id":5,"id":6,"method":"echo"}"#,
            Value::Null,
        ),
        (r#"{"jsonrpc":"1.0","id":5,"method":"echo"}"#, json!(5)),
        (r#"{"id":5,"method":"echo"}"#, json!(5)),
        (r#"{"jsonrpc":"2.0","id":5}"#, json!(5)),
        (r#"{"jsonrpc":"2.0","id":5,"result":{}}"#, json!(5)),
        (
            r#"{"jsonrpc":"2.0","id":5,"method":"echo","meta":[1]}"#,
            json!(5),
        ),
        (
            r#"{"jsonrpc":"2.0","id":5,"method":"echo","meta":{"deadlineMs":0}}"#,
            json!(5),
        ),
        (
            r#"{"jsonrpc":"2.0","id":5,"method":"echo","meta":{"stream":1}}"#,
            json!(5),
        ),
    ];
    for (text, id) in cases {
        client.write(&frame(0, text.as_bytes())).await;
        let answer = client.next().await;
        assert_eq!(answer["error"]["code"], -32600, "{text}: {answer}");
        assert_eq!(answer["error"]["data"]["code"], "INVALID_REQUEST");
        assert_eq!(answer["id"], id, "{text}");
    }
    // Depth is nobody's problem before a handler decodes it.
    let levels = attack_size(100_000, 8_000_000);
    let deep = "[".repeat(levels) + &"]".repeat(levels);
    let text = format!(r#"{{"jsonrpc":"2.0","id":6,"method":"number","params":{{"n":{deep}}}}}"#);
    client.write(&frame(0, text.as_bytes())).await;
    assert_eq!(client.next().await["error"]["code"], -32602);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_sends_too_much_can_still_read_why_not() {
    let running = TestWorker::start_with(|options| options.max_frame_bytes = 1000).await;
    let mut client = Client::hello(&running.path).await;
    let fits = json!({ "text": "x".repeat(800) });
    assert_eq!(client.call(2, "echo", fits.clone()).await["result"], fits);
    let body = vec![b' '; 2_000_000];
    // Fails at some point: the worker has closed.
    let _ = client.stream.write_all(&frame(0, &body)).await;
    expect_malformed(&mut client, "too long", -32004, "FRAME_TOO_LARGE").await;
}
