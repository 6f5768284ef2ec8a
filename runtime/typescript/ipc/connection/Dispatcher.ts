import { ConnectionLostError } from '../errors/ConnectionLostError.js';
import { OverloadedError } from '../errors/OverloadedError.js';
import { ProtocolError } from '../errors/ProtocolError.js';
import { SpecMismatchError } from '../errors/SpecMismatchError.js';
import type { Connection } from './Connection.js';
import type { ConnectionRequest } from './ConnectionRequest.js';
import type { HelloInfo } from './HelloInfo.js';
import { afterAttempts } from './lostConnection.js';
import { openConnection } from './openConnection.js';
import type { ConnectionSettings } from './openConnection.js';
import { Pause } from './Pause.js';
import { backoffMs } from './ReconnectOptions.js';
import type { ReconnectPolicy } from './ReconnectOptions.js';
import { socketPathProblem } from './socketPath.js';

/** What an OverloadedError of this side proposes. */
const RETRY_AFTER_MS = 25;
const CLOSED = 'This client was closed.';

/** A request that may wait for a connection, or for its turn on one. */
export interface DispatchedRequest extends ConnectionRequest {
  /** About how many bytes it holds while it waits and is in flight, rather too many than too few. */
  readonly size: number;
  /** It was sent under this id. */
  sent(connection: Connection, id: number): void;
  /** It will not be sent. Nothing follows. */
  rejected(error: unknown): void;
}

/** Who follows connections come and go, besides requests. */
export interface DispatcherEvents {
  /** A connection is ready; what is sent now goes before any waiting request. */
  onConnected(connection: Connection): void;
  onEvent(params: unknown): void;
  /** There is no usable connection any more; another one is made on demand. */
  onDisconnected(): void;
}

/** Whether another attempt to connect could not end differently. */
export function isFinal(error: unknown): boolean {
  return (
    error instanceof SpecMismatchError ||
    error instanceof ProtocolError ||
    (error instanceof ConnectionLostError && error.permanent)
  );
}

/**
 * Keeps at most one usable connection, makes it when it is needed, and holds back, in order, the
 * requests that cannot be sent yet.
 */
export class Dispatcher {
  readonly policy: ReconnectPolicy;
  readonly pause = new Pause();
  readonly #settings: ConnectionSettings;
  readonly #maxQueuedBytes: number;
  readonly #events: DispatcherEvents;
  /** Every connection that has not ended: the usable one, one that is opened, those that drain. */
  readonly #alive = new Set<Connection>();
  readonly #waiting = new Set<DispatchedRequest>();
  #waitingBytes = 0;
  #connection: Connection | undefined;
  #info: HelloInfo | undefined;
  #opening: Promise<HelloInfo> | undefined;
  #closed: ConnectionLostError | undefined;

  constructor(
    settings: ConnectionSettings,
    policy: ReconnectPolicy,
    maxQueuedBytes: number,
    events: DispatcherEvents,
  ) {
    this.#settings = settings;
    this.policy = policy;
    this.#maxQueuedBytes = maxQueuedBytes;
    this.#events = events;
  }

  get closed(): boolean {
    return this.#closed !== undefined;
  }

  /** The usable connection, if there is one now. */
  get connection(): Connection | undefined {
    return this.#connection;
  }

  /** How many commands the worker said it has; 0 before the first hello. */
  get knownCommands(): number {
    return this.#info?.commands.length ?? 0;
  }

  /** Connects unless that is done; see `openConnection` for what it rejects with after all attempts. */
  open(): Promise<HelloInfo> {
    if (this.#closed !== undefined) return Promise.reject(this.#closed);
    if (this.#connection !== undefined && this.#info !== undefined) return Promise.resolve(this.#info);
    return (this.#opening ??= this.#open());
  }

  /** Sends a request as soon as possible, or tells it why that will not happen. */
  submit(request: DispatchedRequest): void {
    if (this.#closed !== undefined) request.rejected(this.#closed);
    else if (this.#waiting.size === 0 && this.#connection?.hasRoomFor(request.size) === true)
      this.#send(this.#connection, request);
    else if (this.#waiting.size > 0 && this.#waitingBytes + request.size > this.#maxQueuedBytes) {
      request.rejected(new OverloadedError({ retryAfterMs: RETRY_AFTER_MS }));
    } else {
      this.#waiting.add(request);
      this.#waitingBytes += request.size;
      // Requests that wait are told about a failure; nobody else listens to this promise.
      if (this.#connection === undefined) this.open().catch(() => undefined);
    }
  }

  /** Forgets a request that was not sent yet. */
  withdraw(request: DispatchedRequest): void {
    if (this.#waiting.delete(request)) this.#waitingBytes -= request.size;
  }

  /** Ends everything, for good. */
  close(): void {
    if (this.#closed !== undefined) return;
    const error = (this.#closed = new ConnectionLostError(CLOSED));
    this.pause.end();
    for (const connection of this.#alive) connection.end(error);
    this.#rejectWaiting(error);
  }

  async #open(): Promise<HelloInfo> {
    try {
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await this.#attempt();
        if (!(outcome instanceof Error)) return outcome;
        if (isFinal(outcome) || attempt >= this.policy.attempts) throw afterAttempts(outcome, attempt);
        // Ends at once when the client was closed, and so does the attempt after it.
        if (!this.closed) await this.pause.for(backoffMs(this.policy, attempt));
        if (this.closed) throw new ConnectionLostError(CLOSED);
      }
    } catch (error) {
      this.#opening = undefined;
      this.#rejectWaiting(error);
      throw error;
    }
  }

  /** One attempt; gives the error that it failed with. */
  async #attempt(): Promise<HelloInfo | Error> {
    const problem = socketPathProblem(this.#settings.path);
    if (problem !== undefined) return new ConnectionLostError(problem, { permanent: true });
    const { opened, connection } = openConnection(this.#settings, {
      onRoom: () => {
        this.#drain();
      },
      onEvent: (params) => {
        this.#events.onEvent(params);
      },
      onGoodbye: () => {
        this.#leave(connection);
      },
      onEnd: () => {
        this.#alive.delete(connection);
        this.#leave(connection);
      },
    });
    this.#alive.add(connection);
    const outcome = await opened;
    if (outcome instanceof Error) return outcome;
    if (!connection.usable)
      return new ConnectionLostError(`The worker at ${this.#settings.path} ended the connection at once.`);
    this.#info = outcome;
    this.#connection = connection;
    this.#opening = undefined;
    this.#events.onConnected(connection);
    this.#drain();
    return outcome;
  }

  /** Waiting requests need another connection from now on. */
  #leave(connection: Connection): void {
    if (this.#connection !== connection) return;
    this.#connection = undefined;
    this.#events.onDisconnected();
    if (this.#waiting.size > 0) this.open().catch(() => undefined);
  }

  #drain(): void {
    const connection = this.#connection;
    if (connection === undefined) return;
    for (const request of this.#waiting) {
      if (!connection.hasRoomFor(request.size)) return;
      this.withdraw(request);
      this.#send(connection, request);
    }
  }

  #send(connection: Connection, request: DispatchedRequest): void {
    let id: number;
    try {
      id = connection.request(request, request.size);
    } catch (error) {
      request.rejected(error);
      return;
    }
    request.sent(connection, id);
  }

  #rejectWaiting(error: unknown): void {
    const requests = [...this.#waiting];
    this.#waiting.clear();
    this.#waitingBytes = 0;
    for (const request of requests) request.rejected(error);
  }
}
