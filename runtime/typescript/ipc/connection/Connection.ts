import { connect } from 'node:net';
import type { Socket } from 'node:net';
import type { CommandError } from '../../index.js';
import { ConnectionLostError } from '../errors/ConnectionLostError.js';
import { NotReadyError } from '../errors/NotReadyError.js';
import { OverloadedError } from '../errors/OverloadedError.js';
import { ProtocolError } from '../errors/ProtocolError.js';
import { restoreError } from '../errors/restoreError.js';
import { FrameReader } from '../framing/FrameReader.js';
import { FrameWriter } from '../framing/FrameWriter.js';
import { readMessage } from '../framing/readMessage.js';
import type { Message } from '../framing/readMessage.js';
import type { ConnectionEvents } from './ConnectionEvents.js';
import type { ConnectionRequest } from './ConnectionRequest.js';
import { lostConnection, noConnection } from './lostConnection.js';

const READ_BYTES = 1 << 16;

/** What waits for its answer. Without a request its caller has gone: the answer frees the place and goes nowhere. */
interface Pending {
  request: ConnectionRequest | undefined;
  readonly bytes: number;
}

/**
 * One socket, from its first byte to its end, and the requests that were sent on it. It is never
 * reused: who wants to go on makes another one.
 */
export class Connection {
  readonly #path: string;
  readonly #socket: Socket;
  readonly #writer: FrameWriter;
  readonly #reader: FrameReader;
  readonly #pending = new Map<number, Pending>();
  /** About how many bytes the worker holds for them. */
  #pendingBytes = 0;
  readonly #events: ConnectionEvents;
  #maxInFlight = Infinity;
  #maxInFlightBytes = Infinity;
  #lastId = 0;
  #socketError: Error | undefined;
  #connected = false;
  #leaving = false;
  #ended = false;
  #starved = false;

  /** Begins to connect. Caveat: only a hello may be sent before `admit`. */
  constructor(path: string, limitBytes: number, events: ConnectionEvents) {
    this.#path = path;
    this.#events = events;
    this.#reader = new FrameReader(limitBytes, (kind, bytes, start, end, owned) => {
      // A frame before this one may have ended the connection.
      if (this.#ended) return;
      const { message, attachment } = readMessage(kind, bytes, start, end, owned);
      this.#receive(message, attachment);
    });
    const onread = {
      buffer: Buffer.allocUnsafeSlow(READ_BYTES),
      callback: (length: number, bytes: Uint8Array): boolean => this.#read(length, bytes as Buffer),
    };
    this.#socket = connect({ path, onread });
    this.#writer = new FrameWriter(this.#socket, limitBytes, () => {
      this.#events.onRoom();
    });
    this.#socket.on('connect', () => (this.#connected = true));
    this.#socket.on('error', (error) => (this.#socketError = error));
    this.#socket.on('close', () => {
      this.end(this.#endOfSocket());
    });
  }

  /** Takes the limits that the worker announced. */
  admit(limits: {
    maxFrameBytes: number;
    receiveBytes: number;
    maxInFlight: number;
    maxInFlightBytes: number;
  }): void {
    this.#writer.limitBytes = limits.maxFrameBytes;
    this.#reader.limitBytes = limits.receiveBytes;
    this.#maxInFlight = limits.maxInFlight;
    this.#maxInFlightBytes = limits.maxInFlightBytes;
  }

  /** Whether new requests may be made at all: it has neither ended nor said goodbye. */
  get usable(): boolean {
    return !this.#ended && !this.#leaving;
  }

  /** Whether a request of so many bytes may be sent now. After a false, `onRoom` tells when to ask again. */
  hasRoomFor(bytes: number): boolean {
    const tooMuch = this.#pending.size > 0 && this.#pendingBytes + bytes > this.#maxInFlightBytes;
    if (tooMuch || this.#pending.size >= this.#maxInFlight) {
      this.#starved = true;
      return false;
    }
    return !this.#writer.full;
  }

  /**
   * Sends a request, which takes about so many bytes that the worker counts, and gives its id.
   * @throws FrameTooLargeError when it does not fit in a frame; the request is told nothing then.
   */
  request(request: ConnectionRequest, bytes = 0): number {
    const id = (this.#lastId += 1);
    const meta = request.metaText();
    const text = `{"jsonrpc":"2.0","id":${id},"method":${JSON.stringify(request.method)},"params":${request.paramsText}${meta === undefined ? '}' : `,"meta":${meta}}`}`;
    this.#writer.send(text, request.attachment);
    this.#pending.set(id, { request, bytes });
    this.#pendingBytes += bytes;
    return id;
  }

  /** Asks the worker to stop a request, and forgets who made it. Its answer may still come. */
  abandon(id: number): void {
    const pending = this.#pending.get(id);
    if (this.#ended || pending === undefined) return;
    pending.request = undefined;
    this.#writer.send(`{"jsonrpc":"2.0","method":"$/cancel","params":{"id":${id}}}`);
  }

  /** Lets the worker send `n` more items of a stream. */
  grant(id: number, n: number): void {
    if (this.#ended) return;
    this.#writer.send(`{"jsonrpc":"2.0","method":"$/credit","params":{"id":${id},"n":${n}}}`);
  }

  /** Closes the socket and tells everybody, at once. Later calls do nothing. */
  end(error: CommandError): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#socket.destroy();
    const requests = [...this.#pending.values()];
    this.#pending.clear();
    this.#events.onEnd(error);
    for (const { request } of requests) request?.lost(error);
  }

  #read(length: number, bytes: Buffer): boolean {
    try {
      this.#reader.push(bytes, length);
    } catch (error) {
      this.end(
        error instanceof ProtocolError ? error : new ProtocolError('Reading failed.', { cause: error }),
      );
    }
    return true;
  }

  #receive(message: Message, attachment: Uint8Array | undefined): void {
    if (message.method !== undefined) this.#notified(message);
    else if (message.id === null) this.#turnedAway(message.error);
    else this.#answered(message, attachment);
  }

  /** An error that answers no request: the worker has no place for this client, or did not understand it. */
  #turnedAway(error: unknown): void {
    const refusal = restoreError({ name: '$/hello', errors: [], known: 0 }, error);
    if (!(refusal instanceof OverloadedError || refusal instanceof NotReadyError))
      throw new ProtocolError(`The worker refused a frame: ${textOf(error)}`);
    this.end(refusal);
  }

  #answered(message: Message, attachment: Uint8Array | undefined): void {
    const id = this.#issued(message.id);
    const pending = this.#pending.get(id);
    // An answer that comes twice, or after the one that a cancel called for, is of no use to anybody.
    if (pending === undefined) return;
    if (message.error === undefined && !('result' in message)) {
      throw new ProtocolError('The worker sent an answer with neither result nor error.');
    }
    this.#pending.delete(id);
    this.#pendingBytes -= pending.bytes;
    if (message.error !== undefined) pending.request?.refused(message.error);
    else pending.request?.succeeded(message.result, attachment);
    if (this.#leaving && this.#pending.size === 0) this.#shutDown();
    else if (this.#starved && !this.#ended) {
      this.#starved = false;
      this.#events.onRoom();
    }
  }

  #notified({ method, params }: Message): void {
    if (method === '$/item') {
      const { id, seq, item } = membersOf(params);
      this.#pending.get(this.#issued(id))?.request?.item(seq, item);
    } else if (method === '$/event') {
      this.#events.onEvent(params);
    } else if (method === '$/goodbye' && !this.#leaving) {
      this.#leaving = true;
      this.#events.onGoodbye();
      if (this.#pending.size === 0) this.#shutDown();
    }
  }

  #issued(id: unknown): number {
    if (typeof id === 'number' && Number.isInteger(id) && id > 0 && id <= this.#lastId) return id;
    throw new ProtocolError('The worker answered a request that this client did not send.');
  }

  #shutDown(): void {
    this.end(new ConnectionLostError(`The worker at ${this.#path} shut down.`));
  }

  #endOfSocket(): CommandError {
    if (this.#socketError === undefined && this.#reader.incomplete) {
      return new ConnectionLostError(`The connection to the worker at ${this.#path} ended within a frame.`);
    }
    const why = this.#socketError;
    return why === undefined || this.#connected
      ? lostConnection(this.#path, why)
      : noConnection(this.#path, why);
  }
}

function membersOf(params: unknown): Readonly<Record<string, unknown>> {
  if (typeof params === 'object' && params !== null) return params as Record<string, unknown>;
  throw new ProtocolError('The worker sent a notification without parameters.');
}

function textOf(error: unknown): string {
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
  return typeof message === 'string' ? message : 'without a message.';
}
