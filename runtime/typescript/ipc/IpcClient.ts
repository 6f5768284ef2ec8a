import type { CommandContract } from '../index.js';
import { Dispatcher } from './connection/Dispatcher.js';
import type { HelloInfo } from './connection/HelloInfo.js';
import { reconnectPolicy } from './connection/ReconnectOptions.js';
import type { EventContract, EventMessage } from './events/EventContract.js';
import { EventStream } from './events/EventStream.js';
import type { EventsOptions } from './events/EventStream.js';
import { ListenerSubscriber } from './events/ListenerSubscriber.js';
import type { EventListener } from './events/ListenerSubscriber.js';
import { Subscriptions } from './events/Subscriptions.js';
import type { IpcClientOptions } from './IpcClientOptions.js';
import type { Attached, CallOptions, StreamOptions } from './requests/CallOptions.js';
import { CallSink } from './requests/CallSink.js';
import { Exchange } from './requests/Exchange.js';
import type { RequestSpec } from './requests/Exchange.js';
import { ItemStream } from './requests/ItemStream.js';

const DEFAULT_CREDIT = 16;

/**
 * Calls the commands of a worker over its Unix socket, as `docs/ipc.md` says.
 *
 * It connects when it is first used, and again when the connection was lost. What calls reject with
 * besides the errors of their contract: ValidationError (parameters that break the contract; nothing
 * was sent), InvalidResultError, OverloadedError, NotReadyError, DeadlineExceededError,
 * FrameTooLargeError, NotImplementedError, UnknownCommandError, SpecMismatchError, ProtocolError,
 * CancelledError, CommandError with the code INTERNAL, and ConnectionLostError. When the connection
 * is lost, calls of idempotent commands are sent again; all others reject, and may have taken effect.
 */
export class IpcClient {
  readonly #dispatcher: Dispatcher;
  readonly #subscriptions: Subscriptions;

  constructor(options: IpcClientOptions) {
    const subscriptions = (this.#subscriptions = new Subscriptions(() => this.#dispatcher));
    this.#dispatcher = new Dispatcher(
      {
        path: options.path,
        specHash: options.specHash,
        commandHashes: options.commandHashes,
        client: options.client,
        maxFrameBytes: options.maxFrameBytes,
        connectTimeoutMs: options.connectTimeoutMs ?? 5000,
      },
      reconnectPolicy(options.reconnect),
      options.maxQueuedBytes ?? 64 << 20,
      {
        onConnected: (connection) => {
          subscriptions.connected(connection);
        },
        onEvent: (params) => {
          subscriptions.receive(params);
        },
        onDisconnected: () => {
          subscriptions.disconnected();
        },
      },
    );
  }

  /** Connects now, unless it is connected. Rejects as calls do; what an attempt failed with comes last. */
  connect(): Promise<HelloInfo> {
    return this.#dispatcher.open();
  }

  /**
   * Ends the connection at once and for good. Pending calls reject with ConnectionLostError, events
   * end, and nothing of this client keeps the process alive.
   */
  close(): void {
    this.#dispatcher.close();
    this.#subscriptions.end();
  }

  /** Calls a command. Rejects as the class says, or with the reason of the signal. */
  async call<P, R, I>(
    contract: CommandContract<P, R, I>,
    params: NoInfer<I>,
    options: CallOptions = {},
  ): Promise<R> {
    return (await this.callWithAttachment(contract, params, undefined, options)).result;
  }

  /**
   * Calls a command that takes or gives raw bytes besides its parameters and its result: they travel
   * as they are, without base64. Caveat: the bytes must not change until the answer is there.
   */
  callWithAttachment<P, R, I>(
    contract: CommandContract<P, R, I>,
    params: NoInfer<I>,
    attachment: Uint8Array | undefined,
    options: CallOptions = {},
  ): Promise<Attached<R>> {
    return new Promise((resolve, reject) => {
      const spec = requestSpec(contract, params, attachment, undefined);
      new Exchange(this.#dispatcher, spec, options, new CallSink(contract, resolve, reject)).start();
    });
  }

  /**
   * The items of a command that answers with a stream; the contract's result is the type of an item.
   * Nothing is sent before the first `next()`; leaving the loop early stops the worker. Never sent
   * again when the connection is lost.
   * @throws ValidationError for parameters that break the contract, RangeError for a bad credit.
   */
  stream<P, R, I>(
    contract: CommandContract<P, R, I>,
    params: NoInfer<I>,
    options: StreamOptions = {},
  ): AsyncIterableIterator<R, undefined> {
    const credit = options.credit ?? DEFAULT_CREDIT;
    if (!Number.isSafeInteger(credit) || credit < 1) throw new RangeError('credit is a whole number from 1.');
    const spec = requestSpec(contract, params, undefined, credit);
    return new ItemStream(contract, credit, (sink) => new Exchange(this.#dispatcher, spec, options, sink));
  }

  /**
   * Hears the events of a contract until the function that it gives is called; also after the
   * connection was lost and made again. What a listener throws is an uncaught exception.
   * Caveat: events that break their contract are skipped and counted as missed.
   */
  on<T>(event: EventContract<T>, listener: EventListener<T>): () => void {
    const subscriber = new ListenerSubscriber(event, listener, () => undefined);
    this.#subscriptions.add(event.name, subscriber);
    return () => {
      this.#subscriptions.remove(event.name, subscriber);
    };
  }

  /**
   * The events of a contract from now on. Ends when the client is closed; rejects with the reason of
   * the signal, or when no connection can be made any more. Caveat: leave it, with `break` or
   * `return()`, or it goes on collecting up to `buffer` events.
   */
  events<T>(
    event: EventContract<T>,
    options: EventsOptions = {},
  ): AsyncIterableIterator<EventMessage<T>, undefined> {
    return new EventStream(this.#subscriptions, event, options);
  }
}

function requestSpec<P, R, I>(
  contract: CommandContract<P, R, I>,
  params: I,
  attachment: Uint8Array | undefined,
  credit: number | undefined,
): RequestSpec {
  return {
    method: contract.name,
    errors: contract.errors,
    paramsText: JSON.stringify(contract.params.encode(params)),
    attachment,
    credit,
    repeatable: contract.idempotent && credit === undefined,
  };
}
