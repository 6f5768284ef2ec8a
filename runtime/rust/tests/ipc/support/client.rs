use std::path::Path;

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;

use super::soon;

/// Writes bytes and reads messages; never hides anything.
pub struct Client {
    pub stream: UnixStream,
}

/// A frame around a body.
pub fn frame(kind: u8, body: &[u8]) -> Vec<u8> {
    let mut frame = u32::try_from(body.len() + 1)
        .expect("small")
        .to_be_bytes()
        .to_vec();
    frame.push(kind);
    frame.extend_from_slice(body);
    frame
}

impl Client {
    /// Connects and says nothing.
    pub async fn connect(path: &Path) -> Self {
        let stream = soon(UnixStream::connect(path)).await.expect("connects");
        Self { stream }
    }

    /// Connects and says hello, with the id 1.
    pub async fn hello(path: &Path) -> Self {
        let mut client = Self::connect(path).await;
        let answer = client
            .call(1, "$/hello", json!({ "protocol": 1, "specHash": "test" }))
            .await;
        assert_eq!(answer["result"]["worker"], "tested", "{answer}");
        client
    }

    pub async fn write(&mut self, bytes: &[u8]) {
        soon(self.stream.write_all(bytes)).await.expect("written");
    }

    /// Whether the worker had not closed yet.
    pub async fn try_send(&mut self, message: &Value) -> bool {
        let bytes = frame(0, message.to_string().as_bytes());
        soon(self.stream.write_all(&bytes)).await.is_ok()
    }

    pub async fn send(&mut self, message: &Value) {
        self.write(&frame(0, message.to_string().as_bytes())).await;
    }

    pub async fn request(&mut self, id: u64, method: &str, params: Value) {
        self.request_with(id, method, params, json!({})).await;
    }

    pub async fn request_with(&mut self, id: u64, method: &str, params: Value, meta: Value) {
        let message =
            json!({ "jsonrpc": "2.0", "id": id, "method": method, "params": params, "meta": meta });
        self.send(&message).await;
    }

    pub async fn notify(&mut self, method: &str, params: Value) {
        self.send(&json!({ "jsonrpc": "2.0", "method": method, "params": params }))
            .await;
    }

    /// Sends a request; the next message must be its answer.
    pub async fn call(&mut self, id: u64, method: &str, params: Value) -> Value {
        self.request(id, method, params).await;
        let answer = self.next().await;
        assert_eq!(answer["id"], id, "{answer}");
        answer
    }

    /// The next message, which has no attachment.
    pub async fn next(&mut self) -> Value {
        let (message, attachment) = self.read().await.expect("a message, not the end");
        assert_eq!(attachment, None);
        message
    }

    /// The next message and its attachment; none at the end of the connection.
    pub async fn read(&mut self) -> Option<(Value, Option<Vec<u8>>)> {
        soon(async {
            let length = self.stream.read_u32().await.ok()? as usize;
            let mut frame = vec![0; length];
            self.stream.read_exact(&mut frame).await.ok()?;
            let (text, attachment) = match frame[0] {
                0 => (&frame[1..], None),
                1 => {
                    let header = u32::from_be_bytes(frame[1..5].try_into().expect("4")) as usize;
                    let (text, bytes) = frame[5..].split_at(header);
                    (text, Some(bytes.to_vec()))
                }
                kind => panic!("a frame of kind {kind}"),
            };
            let message: Value = serde_json::from_slice(text).expect("JSON");
            assert_eq!(message["jsonrpc"], "2.0");
            Some((message, attachment))
        })
        .await
    }

    /// Fails unless the worker closes now, without another word.
    pub async fn expect_end(&mut self) {
        assert_eq!(self.read().await, None);
    }
}
