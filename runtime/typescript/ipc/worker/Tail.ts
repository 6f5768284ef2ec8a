import { stripVTControlCharacters } from 'node:util';

/** The last bytes of a stream, as text that is safe to show. */
export class Tail {
  readonly #limit: number;
  #bytes = Buffer.alloc(0);
  #cut = false;

  /** Keeps `limit` bytes. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  push(chunk: Buffer): void {
    this.#cut ||= this.#bytes.length + chunk.length > this.#limit;
    const kept = chunk.subarray(-this.#limit);
    this.#bytes = Buffer.concat([this.#bytes.subarray(-(this.#limit - kept.length) || this.#limit), kept]);
  }

  /** Without escape sequences and other control characters, and without the line whose beginning is lost. */
  toString(): string {
    const text = stripVTControlCharacters(this.#bytes.toString('utf8')).replace(/(?![\n\t])\p{Cc}/gu, '');
    return (this.#cut ? text.replace(/^[^\n]*\n/, '') : text).trim();
  }
}
