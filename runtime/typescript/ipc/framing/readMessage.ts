import { isUtf8 } from 'node:buffer';
import { ProtocolError } from '../errors/ProtocolError.js';
import { isDeeperThan } from './isDeeperThan.js';

/**
 * Deeper than any value may be. Parsing costs many times more for each level than for flat text, and the event loop waits for it; a
 * text that is shorter than so many bytes takes no time that matters.
 */
const DEEPEST = 1000;
const LONG = 1 << 16;

/** The members of a message that a client looks at. None has been checked. */
export interface Message {
  readonly id?: unknown;
  readonly method?: unknown;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

/** A message and the bytes attached to it, which belong to who asked. */
export interface ReceivedMessage {
  readonly message: Message;
  readonly attachment: Uint8Array | undefined;
}

/**
 * Reads the body of a frame, `bytes[start, end)`; see `FrameSink` for `owned`.
 * @throws ProtocolError for another kind, a header that is too long, what is no JSON object, and what is long and nested without end.
 */
export function readMessage(
  kind: number,
  bytes: Buffer,
  start: number,
  end: number,
  owned: boolean,
): ReceivedMessage {
  if (kind === 0) return { message: parse(bytes, start, end), attachment: undefined };
  if (kind !== 1) throw new ProtocolError(`The worker sent a frame of the unknown kind ${kind}.`);
  const textStart = start + 4;
  const textEnd = textStart <= end ? textStart + bytes.readUInt32BE(start) : Infinity;
  if (textEnd > end) throw new ProtocolError('The worker sent a header that is longer than its frame.');
  const attachment = bytes.subarray(textEnd, end);
  return {
    message: parse(bytes, textStart, textEnd),
    attachment: owned ? attachment : Uint8Array.prototype.slice.call(attachment),
  };
}

function parse(bytes: Buffer, start: number, end: number): Message {
  const text = bytes.toString('utf8', start, end);
  // Decoding replaces what is not UTF-8 by this character, so only texts that have it are checked.
  if (text.includes('\uFFFD') && !isUtf8(bytes.subarray(start, end))) {
    throw new ProtocolError('The worker sent text that is not UTF-8.');
  }
  if (text.length > LONG && isDeeperThan(DEEPEST, text)) {
    throw new ProtocolError(`The worker sent JSON that is nested deeper than ${DEEPEST} levels.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ProtocolError('The worker sent text that is not JSON.', { cause });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ProtocolError('The worker sent JSON that is not an object.');
  }
  return value;
}
