//! `u32 BE length | u8 kind | body`, or a line of the debug listener.

use bytes::{Buf, BytesMut};
use tokio_util::codec::{Decoder, LengthDelimitedCodec};

use super::ndjson;

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

/// Takes messages out of what was read.
#[derive(Debug)]
pub(super) enum FrameDecoder {
    Frames {
        codec: LengthDelimitedCodec,
        limit: usize,
        /// The codec took a length out of the buffer and waits for the body.
        inside: bool,
    },
    Lines {
        limit: usize,
    },
}

impl FrameDecoder {
    pub(super) fn new(framing: Framing, limit: usize) -> Self {
        match framing {
            Framing::Frames => Self::Frames {
                codec: LengthDelimitedCodec::builder()
                    .big_endian()
                    .length_field_type::<u32>()
                    .max_frame_length(limit)
                    .new_codec(),
                limit,
                inside: false,
            },
            Framing::Lines => Self::Lines { limit },
        }
    }

    /// The next message, or none until more was read. A frame over the limit is refused by its length alone: nothing
    /// is allocated for it.
    pub(super) fn decode(&mut self, read: &mut BytesMut) -> Result<Option<Incoming>, Malformed> {
        match self {
            Self::Lines { limit } => ndjson::decode(read, *limit),
            Self::Frames {
                codec,
                limit,
                inside,
            } => {
                let before = read.len();
                match codec.decode(read) {
                    Ok(Some(frame)) => {
                        *inside = false;
                        open(frame).map(Some)
                    }
                    Ok(None) => {
                        *inside |= read.len() < before;
                        Ok(None)
                    }
                    Err(_) => Err(Malformed::TooLarge { limit: *limit }),
                }
            }
        }
    }

    /// Whether the peer stopped in the middle of a message. `rest` is what `decode` left.
    pub(super) fn is_truncated(&self, rest: &BytesMut) -> bool {
        match self {
            Self::Lines { .. } => false,
            Self::Frames { inside, .. } => *inside || !rest.is_empty(),
        }
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
