import { setMaxListeners } from 'node:events';
import { checkContext, DeadlineExceededError } from '../../index.js';
import type { CommandError, ErrorType } from '../../index.js';
import type { Connection } from '../connection/Connection.js';
import type { DispatchedRequest, Dispatcher } from '../connection/Dispatcher.js';
import { ConnectionLostError } from '../errors/ConnectionLostError.js';
import { restoreError } from '../errors/restoreError.js';
import type { CallOptions } from './CallOptions.js';
import { callerMeta } from './callerMeta.js';
import type { CallerMeta } from './callerMeta.js';
import type { Sink } from './Sink.js';

/** How much longer than the worker this side waits, so that the answer of the worker wins. */
const GRACE_MS = 50;
/** What a message needs besides its method, its params and what it says about the caller. */
const ENVELOPE_BYTES = 256;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What a request is about. */
export interface RequestSpec {
  readonly method: string;
  readonly errors: readonly ErrorType[];
  /** The parameters as JSON text. */
  readonly paramsText: string;
  readonly attachment: Uint8Array | undefined;
  /** How many items the worker may send at first; undefined for a request that is no stream. */
  readonly credit: number | undefined;
  /** Whether it may be sent again when its connection was lost. */
  readonly repeatable: boolean;
}

/** One request from its start to its end: where it waits, its deadline, its signal, its repetitions. */
export class Exchange implements DispatchedRequest {
  readonly #spec: RequestSpec;
  readonly #options: CallOptions;
  readonly #sink: Sink;
  readonly #dispatcher: Dispatcher;
  readonly #signal: AbortSignal | undefined;
  #caller: CallerMeta | undefined;
  #size = 0;
  #expiresAt: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #connection: Connection | undefined;
  #id = 0;
  #retries: number;
  #settled = false;

  constructor(dispatcher: Dispatcher, spec: RequestSpec, options: CallOptions, sink: Sink) {
    this.#dispatcher = dispatcher;
    this.#spec = spec;
    this.#options = options;
    this.#sink = sink;
    this.#signal = options.signal ?? options.context?.signal;
    this.#retries = spec.repeatable ? dispatcher.policy.retries : 0;
  }

  get method(): string {
    return this.#spec.method;
  }

  get paramsText(): string {
    return this.#spec.paramsText;
  }

  get attachment(): Uint8Array | undefined {
    return this.#spec.attachment;
  }

  get size(): number {
    return this.#size;
  }

  /** Begins; the sink may hear of the end before this returns. */
  start(): void {
    if (this.#signal?.aborted === true) {
      this.#fail(this.#signal.reason);
      return;
    }
    try {
      this.#caller = this.#options.context && callerMeta(checkContext(this.#options.context));
    } catch (error) {
      this.#fail(error);
      return;
    }
    this.#size = sizeOf(this.#spec, this.#caller);
    const deadlineMs = budgetMs(this.#options);
    if (deadlineMs !== Infinity) {
      // Also for NaN: a budget that cannot be read is spent.
      if (!(deadlineMs > 0)) {
        this.#fail(new DeadlineExceededError());
        return;
      }
      this.#expiresAt = performance.now() + deadlineMs;
      this.#timer = setTimeout(expire, Math.min(deadlineMs + GRACE_MS, LONGEST_TIMER_MS), this);
    }
    if (this.#signal !== undefined) {
      // Many calls may share a signal; each removes its listener at its end, so this is no leak.
      setMaxListeners(0, this.#signal);
      this.#signal.addEventListener('abort', this);
    }
    this.#dispatcher.submit(this);
  }

  /** The signal was aborted: an exchange is its own listener. */
  handleEvent(): void {
    this.giveUp(this.#signal?.reason);
  }

  /** Stops the request wherever it is, and fails with this reason. */
  giveUp(reason: unknown): void {
    if (this.#settled) return;
    if (this.#connection === undefined) this.#dispatcher.withdraw(this);
    else this.#connection.abandon(this.#id);
    this.#fail(reason);
  }

  /** Lets the worker send `n` more items. */
  grant(n: number): void {
    if (!this.#settled) this.#connection?.grant(this.#id, n);
  }

  metaText(): string | undefined {
    const { credit } = this.#spec;
    if (this.#expiresAt === undefined && this.#caller === undefined && credit === undefined) return undefined;
    return JSON.stringify({
      deadlineMs:
        this.#expiresAt === undefined
          ? undefined
          : Math.max(1, Math.ceil(this.#expiresAt - performance.now())),
      ...this.#caller,
      stream: credit === undefined ? undefined : true,
      credit,
    });
  }

  sent(connection: Connection, id: number): void {
    this.#connection = connection;
    this.#id = id;
  }

  succeeded(result: unknown, attachment: Uint8Array | undefined): void {
    if (this.#settle()) this.#sink.result(result, attachment);
  }

  refused(error: unknown): void {
    const { method: name, errors } = this.#spec;
    this.#fail(restoreError({ name, errors, known: this.#dispatcher.knownCommands }, error));
  }

  item(seq: unknown, item: unknown): void {
    if (!this.#settled) this.#sink.item(seq, item);
  }

  lost(error: CommandError): void {
    this.#connection = undefined;
    if (this.#settled) return;
    if (this.#retries > 0 && error instanceof ConnectionLostError) {
      this.#retries -= 1;
      this.#dispatcher.submit(this);
    } else this.#fail(error);
  }

  rejected(error: unknown): void {
    this.#fail(error);
  }

  #fail(error: unknown): void {
    if (this.#settle()) this.#sink.fail(error);
  }

  #settle(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    clearTimeout(this.#timer);
    this.#signal?.removeEventListener('abort', this);
    return true;
  }
}

/** How many bytes a request has on the wire, or a few more. */
function sizeOf({ method, paramsText, attachment }: RequestSpec, caller: CallerMeta | undefined): number {
  const callerBytes = caller === undefined ? 0 : Buffer.byteLength(JSON.stringify(caller));
  return (
    ENVELOPE_BYTES +
    Buffer.byteLength(method) +
    Buffer.byteLength(paramsText) +
    callerBytes +
    (attachment?.byteLength ?? 0)
  );
}

/** How long this call may take; Infinity for as long as it likes. */
function budgetMs({ deadlineMs = Infinity, context }: CallOptions): number {
  const { deadline } = context ?? {};
  return deadline === undefined ? deadlineMs : Math.min(deadlineMs, deadline.getTime() - Date.now());
}

function expire(exchange: Exchange): void {
  exchange.giveUp(new DeadlineExceededError());
}
