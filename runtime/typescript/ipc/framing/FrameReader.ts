import { ProtocolError } from '../errors/ProtocolError.js';

/** Length (4 bytes) and kind. */
const HEAD = 5;

/**
 * Takes one whole frame: `bytes[start, end)` is its body. `owned` tells that nobody else holds these
 * bytes; if not, they are overwritten once this function returns.
 */
export type FrameSink = (kind: number, bytes: Buffer, start: number, end: number, owned: boolean) => void;

/**
 * Cuts a byte stream into frames. A frame that lies within one chunk is passed on where it lies; one
 * that spans chunks is copied once, into a buffer of its announced size, however small the chunks are.
 */
export class FrameReader {
  /** The longest frame that is taken; may change between chunks. */
  limitBytes: number;
  readonly #sink: FrameSink;
  readonly #head = Buffer.alloc(HEAD);
  #headLength = 0;
  #body: Buffer | undefined;
  #bodyLength = 0;

  constructor(limitBytes: number, sink: FrameSink) {
    this.limitBytes = limitBytes;
    this.#sink = sink;
  }

  /** Whether the stream stopped within a frame. */
  get incomplete(): boolean {
    return this.#headLength > 0 || this.#body !== undefined;
  }

  /**
   * Reads `chunk[0, length)`, which may be overwritten afterwards.
   * @throws ProtocolError for an empty frame or one over the limit; the reader is of no use after it.
   */
  push(chunk: Buffer, length: number): void {
    let at = this.incomplete ? this.#resume(chunk, length) : 0;
    while (length - at >= HEAD) {
      const end = at + HEAD + this.#bodySize(chunk, at);
      if (end > length) break;
      this.#sink(chunk.readUInt8(at + 4), chunk, at + HEAD, end, false);
      at = end;
    }
    if (at < length) this.#begin(chunk, at, length);
  }

  /** Continues the frame that earlier chunks began; gives where the next one starts. */
  #resume(chunk: Buffer, length: number): number {
    let at = 0;
    if (this.#body === undefined) {
      at = Math.min(HEAD - this.#headLength, length);
      chunk.copy(this.#head, this.#headLength, 0, at);
      this.#headLength += at;
      if (this.#headLength < HEAD) return at;
      this.#body = Buffer.allocUnsafe(this.#bodySize(this.#head, 0));
    }
    const body = this.#body;
    const taken = Math.min(body.length - this.#bodyLength, length - at);
    chunk.copy(body, this.#bodyLength, at, at + taken);
    this.#bodyLength += taken;
    if (this.#bodyLength === body.length) {
      this.#body = undefined;
      this.#bodyLength = 0;
      this.#headLength = 0;
      this.#sink(this.#head.readUInt8(4), body, 0, body.length, true);
    }
    return at + taken;
  }

  /** Keeps the part of a frame that a chunk ends with. */
  #begin(chunk: Buffer, at: number, length: number): void {
    const headLength = Math.min(HEAD, length - at);
    chunk.copy(this.#head, 0, at, at + headLength);
    this.#headLength = headLength;
    if (headLength < HEAD) return;
    const body = Buffer.allocUnsafe(this.#bodySize(this.#head, 0));
    this.#bodyLength = chunk.copy(body, 0, at + HEAD, length);
    this.#body = body;
  }

  #bodySize(bytes: Buffer, at: number): number {
    const size = bytes.readUInt32BE(at);
    if (size === 0) throw new ProtocolError('The worker sent an empty frame.');
    if (size > this.limitBytes) {
      throw new ProtocolError(
        `The worker announced a frame of ${size} bytes; the limit is ${this.limitBytes}.`,
      );
    }
    return size - 1;
  }
}
