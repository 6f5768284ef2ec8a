import type { Span } from './JsonIssue.js';

/** Cells per node: start, end, start of the key, end of the key, index of the node after its last descendant. */
const CELLS = 5;
const NO_KEY = -1;

/**
 * The spans of all values of a JSON text in reading order, in one array of small integers, so that a text of
 * millions of values costs no object per value. A node is its index; the root is node 0.
 */
export class SpanTree {
  readonly #text: string;
  readonly #cells: number[] = [];

  /** @param text The text that the spans are of. */
  constructor(text: string) {
    this.#text = text;
  }

  /** Adds a value that starts at `start`. It must be closed after its last child, before its next sibling. */
  open(start: number, key: Span | undefined): number {
    return this.#cells.push(start, start, key?.start ?? NO_KEY, key?.end ?? NO_KEY, 0) - CELLS;
  }

  close(node: number, end: number): void {
    this.#cells[node + 1] = end;
    this.#cells[node + 4] = this.#cells.length;
  }

  get empty(): boolean {
    return this.#cells.length === 0;
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
    const after = this.#cell(node + 4) || this.#cells.length;
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
