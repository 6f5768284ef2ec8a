import type { Doc } from './Doc.js';
import type { Structured } from './flatText.js';
import { FlatWidths } from './FlatWidths.js';
import type { Page } from './Page.js';
import { isList, type Placed, pushParts } from './Placed.js';

/** Answers whether documents have room on the lines of a page. */
export class Room {
  readonly #page: Page;
  readonly #widths: FlatWidths;

  constructor(page: Page) {
    this.#page = page;
    this.#widths = new FlatWidths(page.measure);
  }

  /**
   * Whether a document fits on a line that is filled up to `column`, with `room` columns to spare, or without `room` with
   * what follows it: `rest`, the next one last.
   */
  onLine(doc: Doc, column: number, room: number | undefined, rest: readonly Placed[]): boolean {
    const left = this.#page.width - column - this.#widths.of(doc);
    return room === undefined ? left >= 0 && this.#forRest(rest, left) : left >= room;
  }

  /** Whether each line of a probe that begins at `column` leaves `room` columns, with its groups flat. */
  forProbe(probe: Placed, column: number, room: number): boolean {
    const end = this.#page.width - room;
    const stack = [probe];
    let at = column;
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      const { doc, indent } = next;
      const flat = this.#widths.of(doc);
      if (flat !== Infinity) at += flat;
      else if (isList(doc)) pushParts(stack, doc, next);
      else if (typeof doc === 'object' && doc.kind === 'line') at = indent.length;
      else if (typeof doc === 'object' && doc.kind === 'indent')
        stack.push({ ...next, doc: doc.content, indent: indent + this.#page.step });
      else return false;
      if (at > end) return false;
    }
    return true;
  }

  /** Whether what follows fits in `columns`, up to the first place where a line may end. */
  #forRest(rest: readonly Placed[], columns: number): boolean {
    const stack: Placed[] = [];
    let left = columns;
    let index = rest.length;
    while (left >= 0) {
      const next = stack.pop() ?? rest[--index];
      if (next === undefined) return true;
      const { doc } = next;
      if (typeof doc === 'string') {
        const [first = '', ...more] = doc.split('\n');
        left -= this.#page.measure(first);
        if (more.length > 0) return left >= 0;
      } else if (isList(doc)) {
        pushParts(stack, doc, next);
      } else if (doc.kind === 'line') {
        return true;
      } else {
        stack.push({ ...next, doc: broken(doc) });
      }
    }
    return false;
  }
}

/** What a document is with as many line breaks as it may have. */
function broken(doc: Structured): Doc {
  switch (doc.kind) {
    case 'group':
    case 'indent':
    case 'marked':
      return doc.content;
    case 'ifBroken':
      return doc.broken;
    case 'ifFits':
    case 'firstWhole':
      return doc.otherwise;
  }
}
