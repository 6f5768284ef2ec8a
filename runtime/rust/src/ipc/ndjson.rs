//! The framing of the debug listener: one JSON-RPC message a line. It needs no hello, so that a line typed into `socat`
//! is answered; attachments do not travel on it.

use bytes::BytesMut;

use super::frame::{Incoming, Malformed};

/// The next line that is not blank, or none until more was read.
pub(super) fn decode(read: &mut BytesMut, limit: usize) -> Result<Option<Incoming>, Malformed> {
    loop {
        let Some(end) = read.iter().position(|byte| *byte == b'\n') else {
            return match read.len() > limit {
                true => Err(Malformed::TooLarge { limit }),
                false => Ok(None),
            };
        };
        if end > limit {
            return Err(Malformed::TooLarge { limit });
        }
        let text = read.split_to(end + 1);
        if !text.trim_ascii().is_empty() {
            return Ok(Some(Incoming {
                text,
                attachment: None,
            }));
        }
    }
}
