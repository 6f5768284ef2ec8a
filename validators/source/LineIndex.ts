import type { Position } from '../../types/diagnostics/Diagnostic.js';

/** Turns offsets of a text into lines and columns. Lines end at `\n`, `\r\n` and `\r` only, as in editors. */
export class LineIndex {
  readonly #starts: number[];

  constructor(text: string) {
    // Editors hide the byte order mark, so the first column is after it.
    this.#starts = [text.startsWith('\ufeff') ? 1 : 0];
    for (const end of text.matchAll(/\r\n|\r|\n/g)) this.#starts.push(end.index + end[0].length);
  }

  /** @param offset In UTF-16 code units from the start of the text. */
  position(offset: number): Position {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? Infinity) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: Math.max(1, offset - (this.#starts[low] ?? 0) + 1), offset };
  }
}
