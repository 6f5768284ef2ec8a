import type { Span } from './JsonIssue.js';

/** Cells per node: start, end, start of the key, end of the key, index of the node after its last descendant. */
const CELLS = 5;
const NO_KEY = -1;

/**
 * The spans of all values of a JSON text in reading order, in one array of integers, so that a text of
 * millions of values costs no object per value. A node is its index; the root is node 0.
 */
export class SpanTree {
  readonly #text: string;
  #cells = new Int32Array(32 * CELLS);
  #used = 0;

  /** @param text The text that the spans are of. */
  constructor(text: string) {
    this.#text = text;
  }

  /** Adds a value that starts at `start`. It must be closed after its last child, before its next sibling. */
  open(start: number, key: Span | undefined): number {
    const node = this.#used;
    this.#used += CELLS;
    if (this.#used > this.#cells.length) {
      const grown = new Int32Array(this.#cells.length * 2);
      grown.set(this.#cells);
      this.#cells = grown;
    }
    this.#cells[node] = start;
    this.#cells[node + 2] = key?.start ?? NO_KEY;
    this.#cells[node + 3] = key?.end ?? NO_KEY;
    return node;
  }

  close(node: number, end: number): void {
    this.#cells[node + 1] = end;
    this.#cells[node + 4] = this.#used;
  }

  get empty(): boolean {
    return this.#used === 0;
  }

  value(node: number): Span {
    return { start: this.#cell(node), end: this.#cell(node + 1) };
  }

  /** Of the key including its quotes; `undefined` for the root and for array elements. */
  key(node: number): Span | undefined {
    const start = this.#cell(node + 2);
    return start === NO_KEY ? undefined : { start, end: this.#cell(node + 3) };
  }

  /** The children of a container by decoded key or index, duplicate keys included; it may still be open. */
  *children(node: number): Generator<[name: string, child: number]> {
    const after = this.#cell(node + 4) || this.#used;
    let index = 0;
    for (let child = node + CELLS; child < after; child = this.#cell(child + 4)) {
      const key = this.key(child);
      const name = key && (JSON.parse(this.#text.slice(key.start, key.end)) as string);
      yield [name ?? String(index), child];
      index++;
    }
  }

  #cell(index: number): number {
    return this.#cells[index] ?? 0;
  }
}
