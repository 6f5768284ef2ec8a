import type { Connection } from '../connection/Connection.js';
import { isFinal } from '../connection/Dispatcher.js';
import type { Dispatcher } from '../connection/Dispatcher.js';
import { ProtocolError } from '../errors/ProtocolError.js';
import { restoreError } from '../errors/restoreError.js';

/** Who wants events of one name. */
export interface Subscriber {
  /** One came. The payload is unchecked. */
  event(payload: unknown, seq: number, missed: number): void;
  /** None will come any more; without an error because the client was closed. */
  ended(error?: unknown): void;
}

/** Which events are wanted, told to every worker this client connects to. */
export class Subscriptions {
  readonly #dispatcher: () => Dispatcher;
  readonly #subscribers = new Map<string, Set<Subscriber>>();
  #stale = false;
  #reconnecting = false;

  constructor(dispatcher: () => Dispatcher) {
    this.#dispatcher = dispatcher;
  }

  /** Adds a subscriber, and connects if need be. Adding one again does nothing. */
  add(name: string, subscriber: Subscriber): void {
    let group = this.#subscribers.get(name);
    if (group === undefined) {
      this.#subscribers.set(name, (group = new Set()));
      this.#announce();
    }
    group.add(subscriber);
  }

  /** Removes a subscriber. Removing one that is not there does nothing. */
  remove(name: string, subscriber: Subscriber): void {
    const group = this.#subscribers.get(name);
    if (group?.delete(subscriber) !== true || group.size > 0) return;
    this.#subscribers.delete(name);
    this.#announce();
  }

  /** Takes the parameters of an `$/event`. @throws ProtocolError when they are not that. */
  receive(params: unknown): void {
    if (typeof params !== 'object' || params === null)
      throw new ProtocolError('The worker sent an empty event.');
    const { event, seq, missed, payload } = params as Readonly<Record<string, unknown>>;
    if (typeof event !== 'string' || typeof seq !== 'number' || typeof missed !== 'number') {
      throw new ProtocolError('The worker sent an event without name or numbers.');
    }
    // A copy, because listeners may come and go while they are called.
    for (const subscriber of [...(this.#subscribers.get(event) ?? [])])
      subscriber.event(payload, seq, missed);
  }

  /** A connection is there: tells the worker what is wanted. */
  connected(connection: Connection): void {
    if (this.#subscribers.size > 0) this.#send(connection);
  }

  /** The connection is gone: makes another one as long as somebody wants events. */
  disconnected(): void {
    if (this.#subscribers.size > 0) void this.#reconnect();
  }

  /** Ends every subscription. */
  end(error?: unknown): void {
    const groups = [...this.#subscribers.values()];
    this.#subscribers.clear();
    for (const group of groups) for (const subscriber of group) subscriber.ended(error);
  }

  /** Tells the worker about a change; changes of one turn go together. */
  #announce(): void {
    if (this.#stale) return;
    this.#stale = true;
    queueMicrotask(() => {
      this.#stale = false;
      const { connection, closed } = this.#dispatcher();
      if (closed) this.end();
      else if (connection !== undefined) this.#send(connection);
      else this.disconnected();
    });
  }

  #send(connection: Connection): void {
    connection.request({
      method: '$/subscribe',
      paramsText: JSON.stringify({ events: [...this.#subscribers.keys()] }),
      attachment: undefined,
      metaText: () => undefined,
      succeeded: () => undefined,
      item: () => undefined,
      lost: () => undefined,
      refused: (error) => {
        this.end(restoreError({ name: '$/subscribe', errors: [], known: 0 }, error));
      },
    });
  }

  /** Goes on until it is connected, nobody wants events, or another attempt makes no sense. */
  async #reconnect(): Promise<void> {
    if (this.#reconnecting) return;
    this.#reconnecting = true;
    while (this.#subscribers.size > 0 && !this.#dispatcher().closed) {
      if (await this.#attempt()) break;
    }
    this.#reconnecting = false;
  }

  async #attempt(): Promise<boolean> {
    const dispatcher = this.#dispatcher();
    const { maxDelayMs, random, attempts } = dispatcher.policy;
    try {
      await dispatcher.open();
      return true;
    } catch (error) {
      if (dispatcher.closed) return true;
      if (isFinal(error) || attempts <= 1) this.end(error);
      else await dispatcher.pause.for(maxDelayMs * random());
      return false;
    }
  }
}
