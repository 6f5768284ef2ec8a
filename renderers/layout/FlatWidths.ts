import type { Doc } from './Doc.js';

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
    const width = this.#find(doc);
    this.#known.set(doc, width);
    return width;
  }

  #find(doc: Exclude<Doc, string>): number {
    if (!('kind' in doc)) {
      let sum = 0;
      for (const part of doc) sum += this.of(part);
      return sum;
    }
    switch (doc.kind) {
      case 'line':
        return doc.flat?.length ?? Infinity;
      case 'group': {
        const width = this.of(doc.content);
        return doc.isBroken === true || width > (doc.limit ?? Infinity) ? Infinity : width;
      }
      case 'indent':
        return this.of(doc.content);
      case 'ifBroken':
        return this.of(doc.flat);
      case 'ifFits':
        return this.of(doc.then);
    }
  }
}
