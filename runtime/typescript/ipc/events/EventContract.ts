import type { wire } from '../../index.js';

/** What both sides agree on about an event. */
export interface EventContract<T> {
  readonly name: string;
  readonly payload: wire.Codec<T>;
}

/** One event that came. */
export interface EventMessage<T> {
  readonly payload: T;
  /** The number the worker gave it. Caveat: starts again with the worker. */
  readonly seq: number;
  /**
   * How many events of this name are missing right before this one: the worker dropped them because
   * this client read too slowly, or this client dropped them because its consumer did or because they
   * broke their contract. Caveat: what happened while there was no connection is not counted.
   */
  readonly missed: number;
}

/** A contract for the events of this name, with the type of its codec. */
export function defineEvent<T>(name: string, payload: wire.Codec<T>): EventContract<T> {
  return Object.freeze({ name, payload });
}
