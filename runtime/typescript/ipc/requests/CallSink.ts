import { InvalidResultError } from '../../index.js';
import type { wire } from '../../index.js';
import { ProtocolError } from '../errors/ProtocolError.js';
import type { Attached } from './CallOptions.js';
import type { Sink } from './Sink.js';

/** What a call needs to know of its contract to read the result. */
export interface ResultContract<R> {
  readonly name: string;
  readonly result: wire.Codec<R>;
}

/** Settles the promise of a call. */
export class CallSink<R> implements Sink {
  readonly #contract: ResultContract<R>;
  readonly #resolve: (answer: Attached<R>) => void;
  readonly #reject: (error: unknown) => void;

  constructor(
    contract: ResultContract<R>,
    resolve: (answer: Attached<R>) => void,
    reject: (error: unknown) => void,
  ) {
    this.#contract = contract;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  result(value: unknown, attachment: Uint8Array | undefined): void {
    let result: R;
    try {
      result = this.#contract.result.decode(value);
    } catch (cause) {
      this.#reject(new InvalidResultError(this.#contract.name, { cause }));
      return;
    }
    this.#resolve({ result, attachment });
  }

  fail(error: unknown): void {
    this.#reject(error);
  }

  item(): never {
    throw new ProtocolError('The worker sent an item of a stream that nobody asked for.');
  }
}
