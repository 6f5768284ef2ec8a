import { InvalidResultError } from '../../index.js';
import { ProtocolError } from '../errors/ProtocolError.js';
import { AsyncQueue } from './AsyncQueue.js';
import type { ResultContract } from './CallSink.js';
import type { Exchange } from './Exchange.js';
import type { Sink } from './Sink.js';

/**
 * The items of a stream. The request is sent with the first `next()`; the worker is granted more
 * items as these are taken, so a slow consumer slows it down. Leaving early stops the worker.
 */
export class ItemStream<R> implements AsyncIterableIterator<R, undefined>, Sink {
  readonly #contract: ResultContract<R>;
  readonly #begin: (sink: Sink) => Exchange;
  readonly #queue = new AsyncQueue<R>();
  readonly #batch: number;
  #exchange: Exchange | undefined;
  #ended = false;
  #expected = 0;
  /** How many items the worker may still send. */
  #credit: number;
  #taken = 0;

  constructor(contract: ResultContract<R>, credit: number, begin: (sink: Sink) => Exchange) {
    this.#contract = contract;
    this.#credit = credit;
    this.#batch = Math.ceil(credit / 2);
    this.#begin = begin;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<R, undefined>> {
    if (this.#exchange === undefined && !this.#ended) {
      this.#exchange = this.#begin(this);
      this.#exchange.start();
    }
    if (this.#queue.size > 0) this.#replenish();
    return this.#queue.next();
  }

  /** Ends the stream. What was not consumed is dropped. */
  return(): Promise<IteratorResult<R, undefined>> {
    this.#ended = true;
    this.#queue.clear();
    this.#queue.end();
    this.#exchange?.giveUp(undefined);
    return Promise.resolve({ done: true, value: undefined });
  }

  item(seq: unknown, value: unknown): void {
    if (seq !== this.#expected) throw new ProtocolError('The worker sent an item of a stream out of order.');
    if (this.#credit === 0) throw new ProtocolError('The worker sent more items of a stream than it may.');
    this.#expected += 1;
    this.#credit -= 1;
    let item: R;
    try {
      item = this.#contract.result.decode(value);
    } catch (cause) {
      this.#exchange?.giveUp(new InvalidResultError(this.#contract.name, { cause }));
      return;
    }
    if (this.#queue.push(item)) this.#replenish();
  }

  result(): void {
    this.#queue.end();
  }

  fail(error: unknown): void {
    this.#queue.fail(error);
  }

  /** One more item was consumed. Grants go out in batches, half a window each. */
  #replenish(): void {
    this.#taken += 1;
    if (this.#taken < this.#batch) return;
    this.#credit += this.#taken;
    this.#exchange?.grant(this.#taken);
    this.#taken = 0;
  }
}
