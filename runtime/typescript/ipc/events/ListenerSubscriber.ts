import type { EventContract, EventMessage } from './EventContract.js';
import type { Subscriber } from './Subscriptions.js';

/** Hears the events of one contract. */
export type EventListener<T> = (payload: T, message: EventMessage<T>) => void;

/** Decodes events and calls a listener. */
export class ListenerSubscriber<T> implements Subscriber {
  readonly #event: EventContract<T>;
  readonly #listener: EventListener<T>;
  readonly #onEnd: (error: unknown) => void;
  #broken = 0;

  constructor(event: EventContract<T>, listener: EventListener<T>, onEnd: (error: unknown) => void) {
    this.#event = event;
    this.#listener = listener;
    this.#onEnd = onEnd;
  }

  event(wirePayload: unknown, seq: number, missed: number): void {
    let payload: T;
    try {
      payload = this.#event.payload.decode(wirePayload);
    } catch {
      this.#broken += missed + 1;
      return;
    }
    const message = { payload, seq, missed: missed + this.#broken };
    this.#broken = 0;
    try {
      this.#listener(payload, message);
    } catch (error) {
      // As with an EventTarget: not the connection's fault, but not silent either.
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  ended(error?: unknown): void {
    this.#onEnd(error);
  }
}
