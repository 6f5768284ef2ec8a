import { AsyncQueue } from '../requests/AsyncQueue.js';
import type { EventContract, EventMessage } from './EventContract.js';
import { ListenerSubscriber } from './ListenerSubscriber.js';
import type { Subscriptions } from './Subscriptions.js';

/** What a consumer of events may add. */
export interface EventsOptions {
  /** Aborting makes the iterator reject with the signal's reason. */
  readonly signal?: AbortSignal;
  /** How many events wait for a slow consumer before the oldest is dropped. Default 1024. */
  readonly buffer?: number;
}

/** The events of one contract, from the moment it is made until it is left. */
export class EventStream<T> implements AsyncIterableIterator<EventMessage<T>, undefined> {
  readonly #subscriptions: Subscriptions;
  readonly #name: string;
  readonly #subscriber: ListenerSubscriber<T>;
  readonly #signal: AbortSignal | undefined;
  readonly #buffer: number;
  readonly #queue = new AsyncQueue<EventMessage<T>>();
  /** Events that were dropped since the last one that was taken. */
  #dropped = 0;

  constructor(subscriptions: Subscriptions, event: EventContract<T>, options: EventsOptions) {
    this.#subscriptions = subscriptions;
    this.#name = event.name;
    this.#signal = options.signal;
    this.#buffer = options.buffer ?? 1024;
    this.#subscriber = new ListenerSubscriber(
      event,
      (_payload, message) => {
        this.#take(message);
      },
      (error) => {
        this.#leave();
        if (error === undefined) this.#queue.end();
        else this.#queue.fail(error);
      },
    );
    if (this.#signal?.aborted === true) this.#queue.fail(this.#signal.reason);
    else {
      this.#signal?.addEventListener('abort', this);
      subscriptions.add(this.#name, this.#subscriber);
    }
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<EventMessage<T>, undefined>> {
    const next = await this.#queue.next();
    if (next.done === true || this.#dropped === 0) return next;
    const { payload, seq, missed } = next.value;
    const value = { payload, seq, missed: missed + this.#dropped };
    this.#dropped = 0;
    return { done: false, value };
  }

  return(): Promise<IteratorResult<EventMessage<T>, undefined>> {
    this.#leave();
    this.#queue.clear();
    this.#queue.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** The signal was aborted: a stream is its own listener. */
  handleEvent(): void {
    this.#leave();
    this.#queue.clear();
    this.#queue.fail(this.#signal?.reason);
  }

  #take(message: EventMessage<T>): void {
    this.#queue.push(message);
    if (this.#queue.size <= this.#buffer) return;
    const dropped = this.#queue.drop();
    if (dropped !== undefined) this.#dropped += dropped.missed + 1;
  }

  #leave(): void {
    this.#signal?.removeEventListener('abort', this);
    this.#subscriptions.remove(this.#name, this.#subscriber);
  }
}
