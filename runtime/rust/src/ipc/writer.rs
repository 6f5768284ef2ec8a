//! Empties the outbox of a connection.

use std::io;
use std::time::Duration;

use tokio::io::AsyncWriteExt;
use tokio::net::unix::OwnedWriteHalf;
use tokio::time::timeout;

use super::outbox::Outbox;

/// A buffer that grew beyond this for one large answer is given back.
pub(super) const KEEP_BYTES: usize = 1024 * 1024;

/// Writes until the outbox ends or the client is gone. Everything that is ready goes out in one write.
pub(super) async fn run(mut socket: OwnedWriteHalf, outbox: &Outbox, stall: Duration) {
    let mut chunk = Vec::new();
    while outbox.take(&mut chunk).await {
        if let Err(error) = write(&mut socket, outbox, &chunk, stall).await {
            tracing::debug!(%error, "the client is gone");
            break;
        }
        chunk.clear();
        if chunk.capacity() > KEEP_BYTES {
            chunk = Vec::new();
        }
    }
    outbox.close();
}

async fn write(
    socket: &mut OwnedWriteHalf,
    outbox: &Outbox,
    mut rest: &[u8],
    stall: Duration,
) -> io::Result<()> {
    while !rest.is_empty() {
        let count = match socket.try_write(rest) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                match timeout(stall, socket.write(rest)).await {
                    Ok(result) => result?,
                    Err(_) if outbox.is_full() => {
                        tracing::warn!("the client does not read: disconnected");
                        return Err(io::ErrorKind::TimedOut.into());
                    }
                    Err(_) => continue,
                }
            }
            result => result?,
        };
        if count == 0 {
            return Err(io::ErrorKind::WriteZero.into());
        }
        outbox.written(count);
        rest = rest.get(count..).unwrap_or_default();
    }
    Ok(())
}
