/** Looks for one line in a stream of bytes. Of a line that is longer nothing is kept. */
export class LineWatch {
  readonly #wanted: Buffer;
  readonly #found: () => void;
  #line: Buffer[] = [];
  #length = 0;
  #done = false;

  /** Calls `found` once, when a whole line is `wanted`. */
  constructor(wanted: string, found: () => void) {
    this.#wanted = Buffer.from(wanted);
    this.#found = found;
  }

  push(chunk: Buffer): void {
    let rest = chunk;
    while (!this.#done && rest.length > 0) {
      const end = rest.indexOf(0x0a);
      this.#collect(end < 0 ? rest : rest.subarray(0, end));
      if (end < 0) return;
      this.#endLine();
      rest = rest.subarray(end + 1);
    }
  }

  #collect(part: Buffer): void {
    this.#length += part.length;
    if (this.#length <= this.#wanted.length) this.#line.push(part);
    else this.#line = [];
  }

  #endLine(): void {
    const same = this.#length === this.#wanted.length && Buffer.concat(this.#line).equals(this.#wanted);
    this.#line = [];
    this.#length = 0;
    if (!same) return;
    this.#done = true;
    this.#found();
  }
}
