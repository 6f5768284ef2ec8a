import type { Socket } from 'node:net';
import { FrameTooLargeError } from '../errors/FrameTooLargeError.js';

/** How many bytes one turn of the event loop may gather before requests have to wait. */
const HIGH_WATER = 1 << 20;

interface QueuedFrame {
  readonly text: string;
  readonly textBytes: number;
  readonly attachment: Uint8Array | undefined;
}

/**
 * Writes messages as frames. All messages of one turn go out in one write; attachments are not
 * copied. Never drops and never reorders: who sends asks `full` first and waits for `onRoom`.
 */
export class FrameWriter {
  /** The longest frame that is sent; may change between messages. */
  limitBytes: number;
  readonly #socket: Socket;
  readonly #onRoom: () => void;
  readonly #flush = (): void => {
    this.#scheduled = false;
    this.#write();
  };
  #queue: QueuedFrame[] = [];
  #queuedBytes = 0;
  #scheduled = false;
  #blocked = false;
  #waitedFor = false;

  constructor(socket: Socket, limitBytes: number, onRoom: () => void) {
    this.#socket = socket;
    this.limitBytes = limitBytes;
    this.#onRoom = onRoom;
    socket.on('drain', () => {
      this.#blocked = false;
      this.#write();
    });
  }

  /** Whether what is not urgent should wait. Asking has the effect that `onRoom` is called later. */
  get full(): boolean {
    const full = this.#blocked || this.#queuedBytes >= HIGH_WATER;
    if (full) this.#waitedFor = true;
    return full;
  }

  /**
   * Queues one message, given as JSON text. Caveat: an attachment must not change until it is sent.
   * @throws FrameTooLargeError when it does not fit in a frame; nothing is sent then.
   */
  send(text: string, attachment?: Uint8Array): void {
    const textBytes = Buffer.byteLength(text);
    const size = attachment === undefined ? textBytes + 1 : textBytes + 5 + attachment.byteLength;
    if (size > this.limitBytes) throw new FrameTooLargeError({ limitBytes: this.limitBytes });
    this.#queue.push({ text, textBytes, attachment });
    this.#queuedBytes += size;
    if (this.#scheduled || this.#blocked) return;
    this.#scheduled = true;
    queueMicrotask(this.#flush);
  }

  #write(): void {
    // The socket said that it is full: its drain event continues here.
    if (this.#blocked || this.#socket.destroyed) return;
    const queue = this.#queue;
    if (queue.length > 0) {
      this.#queue = [];
      this.#queuedBytes = 0;
      this.#socket.cork();
      for (let start = 0; start < queue.length;) start = this.#writeRun(queue, start);
      this.#socket.uncork();
      this.#blocked = this.#socket.writableNeedDrain;
    }
    if (this.#waitedFor && !this.#blocked) {
      this.#waitedFor = false;
      this.#onRoom();
    }
  }

  /** Writes messages up to and with the next attachment; gives the index after them. */
  #writeRun(queue: readonly QueuedFrame[], start: number): number {
    let size = 0;
    let end = start;
    for (let attached = false; end < queue.length && !attached; end += 1) {
      const frame = queue[end];
      if (frame === undefined) break;
      attached = frame.attachment !== undefined;
      size += frame.textBytes + (attached ? 9 : 5);
    }
    const bytes = Buffer.allocUnsafe(size);
    let at = 0;
    let attachment: Uint8Array | undefined;
    for (let index = start; index < end; index += 1) {
      const frame = queue[index];
      if (frame === undefined) break;
      attachment = frame.attachment;
      at = writeFrame(bytes, at, frame);
    }
    this.#socket.write(bytes);
    if (attachment !== undefined && attachment.byteLength > 0) this.#socket.write(attachment);
    return end;
  }
}

/** Writes a frame up to its attachment; gives where it ends. */
function writeFrame(bytes: Buffer, at: number, { text, textBytes, attachment }: QueuedFrame): number {
  let start: number;
  if (attachment === undefined) {
    bytes.writeUInt32BE(textBytes + 1, at);
    start = bytes.writeUInt8(0, at + 4);
  } else {
    bytes.writeUInt32BE(textBytes + 5 + attachment.byteLength, at);
    bytes.writeUInt8(1, at + 4);
    start = bytes.writeUInt32BE(textBytes, at + 5);
  }
  // ASCII needs no conversion.
  bytes.write(text, start, textBytes === text.length ? 'latin1' : 'utf8');
  return start + textBytes;
}
