import type { Doc } from './Doc.js';
import { flat } from './flatText.js';

/** How many columns a text without line breaks takes. */
export type Measure = (text: string) => number;

/** The widths of documents on one line, each found once. */
export class FlatWidths {
  readonly #measure: Measure;
  readonly #known = new Map<Doc, number>();

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  /** Infinite for what cannot be on one line: a line must end in it, or a group of it is over its limit. */
  of(doc: Doc): number {
    if (typeof doc === 'string') return doc.includes('\n') ? Infinity : this.#measure(doc);
    const known = this.#known.get(doc);
    if (known !== undefined) return known;
    // A document may be deeper than calls can be: what it is made of lies on the stack above it until that is known.
    const stack: Structure[] = [doc];
    let width = 0;
    for (let next = stack.at(-1); next !== undefined; next = stack.at(-1)) {
      const parts = stack.length;
      width = this.#find(next, stack);
      if (stack.length > parts) continue;
      this.#known.set(next, width);
      stack.pop();
    }
    return width;
  }

  /** The width of a document, which counts only if no part of it had to go on the stack, to be known first. */
  #find(doc: Structure, stack: Structure[]): number {
    if (!('kind' in doc)) {
      let sum = 0;
      for (const part of doc) sum += this.#part(part, stack);
      return sum;
    }
    if (doc.kind === 'line') return doc.flat?.length ?? Infinity;
    const width = this.#part(flat(doc), stack);
    const isOnLine = doc.kind !== 'group' || (doc.isBroken !== true && width <= (doc.limit ?? Infinity));
    return isOnLine ? width : Infinity;
  }

  #part(doc: Doc, stack: Structure[]): number {
    if (typeof doc === 'string') return this.of(doc);
    const known = this.#known.get(doc);
    if (known === undefined) stack.push(doc);
    return known ?? 0;
  }
}

/** A document that is no text. */
type Structure = Exclude<Doc, string>;
