//! The least an echo over a Unix socket costs: the benchmark holds the worker against it.
//!
//! `raw_echo SOCKET BYTES` sends back frames of a fixed size; it prints `ready` when it listens, and ends with its
//! standard input.

use std::error::Error;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let usage = "usage: raw_echo SOCKET BYTES";
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or(usage)?;
    let size = arguments.next().ok_or(usage)?.parse::<usize>()?;
    let listener = UnixListener::bind(path)?;
    println!("ready");
    tokio::spawn(async move {
        let mut rest = Vec::new();
        let _ = tokio::io::stdin().read_to_end(&mut rest).await;
        std::process::exit(0);
    });
    loop {
        let (mut stream, _) = listener.accept().await?;
        tokio::spawn(async move {
            let mut frame = vec![0; size];
            while stream.read_exact(&mut frame).await.is_ok() {
                if stream.write_all(&frame).await.is_err() {
                    return;
                }
            }
        });
    }
}
