//! `u32 BE length | u8 kind | body`, or a line of the debug listener.

use bytes::{Buf, BytesMut};

use super::ndjson;

/// Bytes of the length.
const PREFIX: usize = 4;
const KIND_MESSAGE: u8 = 0;
const KIND_ATTACHMENT: u8 = 1;

/// How messages are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Framing {
    /// Length and kind before each.
    Frames,
    /// A line each.
    Lines,
}

/// A message as it came; whether its text is JSON is not known yet.
#[derive(Debug)]
pub(super) struct Incoming {
    pub(super) text: BytesMut,
    pub(super) attachment: Option<Vec<u8>>,
}

impl Incoming {
    pub(super) fn size(&self) -> usize {
        self.text.len() + self.attachment.as_ref().map_or(0, Vec::len)
    }
}

/// Why a connection cannot go on: where the next message begins is not known, or the peer speaks something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Malformed {
    Empty,
    UnknownKind,
    HeaderTooLong,
    Truncated,
    TooLarge { limit: usize },
    NotUtf8,
    NotJson,
    NotAnObject,
}

impl Framing {
    /// Takes the next message out of what was read, or none until more was. A frame over the limit is refused by its
    /// length alone. Nothing is ever allocated for a length that was only announced: the buffer grows with what comes.
    pub(super) fn decode(
        self,
        read: &mut BytesMut,
        limit: usize,
    ) -> Result<Option<Incoming>, Malformed> {
        if self == Self::Lines {
            return ndjson::decode(read, limit);
        }
        let Some(prefix) = read.first_chunk::<PREFIX>() else {
            return Ok(None);
        };
        let length = u32::from_be_bytes(*prefix) as usize;
        if length > limit {
            return Err(Malformed::TooLarge { limit });
        }
        if read.len() - PREFIX < length {
            return Ok(None);
        }
        read.advance(PREFIX);
        open(read.split_to(length)).map(Some)
    }

    /// Whether the peer stopped in the middle of a message. `rest` is what [`Self::decode`] left.
    pub(super) fn is_truncated(self, rest: &BytesMut) -> bool {
        self == Self::Frames && !rest.is_empty()
    }
}

fn open(mut frame: BytesMut) -> Result<Incoming, Malformed> {
    let Some(kind) = frame.first().copied() else {
        return Err(Malformed::Empty);
    };
    frame.advance(1);
    match kind {
        KIND_MESSAGE => Ok(Incoming {
            text: frame,
            attachment: None,
        }),
        KIND_ATTACHMENT => {
            let length = frame.try_get_u32().map_err(|_| Malformed::HeaderTooLong)? as usize;
            if length > frame.len() {
                return Err(Malformed::HeaderTooLong);
            }
            let text = frame.split_to(length);
            Ok(Incoming {
                text,
                attachment: Some(frame.to_vec()),
            })
        }
        _ => Err(Malformed::UnknownKind),
    }
}

/// Appends messages to a buffer, framed.
#[derive(Debug, Clone, Copy)]
pub(super) struct FrameEncoder {
    pub(super) framing: Framing,
    pub(super) limit: usize,
}

/// A message that does not fit; nothing of it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TooLarge;

impl FrameEncoder {
    /// Appends one message, whose JSON `write` appends. Lines have no place for an attachment: it is left out.
    pub(super) fn encode(
        &self,
        out: &mut Vec<u8>,
        attachment: Option<&[u8]>,
        write: impl FnOnce(&mut Vec<u8>),
    ) -> Result<(), TooLarge> {
        let start = out.len();
        if self.framing == Framing::Lines {
            write(out);
            // Within JSON a line break is only ever white space.
            for byte in out.iter_mut().skip(start) {
                if *byte == b'\n' {
                    *byte = b' ';
                }
            }
            out.push(b'\n');
            return Ok(());
        }
        out.extend_from_slice(&[0, 0, 0, 0, KIND_MESSAGE]);
        match attachment {
            None => write(out),
            Some(bytes) => {
                out[start + 4] = KIND_ATTACHMENT;
                let header = out.len();
                out.extend_from_slice(&[0; 4]);
                write(out);
                let length = u32::try_from(out.len() - header - 4).unwrap_or(u32::MAX);
                out[header..header + 4].copy_from_slice(&length.to_be_bytes());
                out.extend_from_slice(bytes);
            }
        }
        let length = out.len() - start - 4;
        match u32::try_from(length) {
            Ok(prefix) if length <= self.limit => {
                out[start..start + 4].copy_from_slice(&prefix.to_be_bytes());
                Ok(())
            }
            _ => {
                out.truncate(start);
                Err(TooLarge)
            }
        }
    }
}
