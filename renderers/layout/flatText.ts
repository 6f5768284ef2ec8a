import type { Code } from '../../types/Code.js';
import type { Doc, Line } from './Doc.js';

/** A document on one line, however wide; one that cannot be on one keeps the line breaks that it must have. */
export function flatText(doc: Doc): string {
  const stack = [doc];
  let text = '';
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') {
      text += next;
    } else if (!('kind' in next)) {
      for (let at = next.length - 1; at >= 0; at--) stack.push(next[at] ?? []);
    } else if (next.kind === 'line') {
      text += next.flat ?? '\n';
    } else {
      stack.push(flat(next));
    }
  }
  return text;
}

/** A document with others in it that it says something of. */
export type Structured = Exclude<Doc, Code | readonly Doc[] | Line>;

/** What a document is on one line. */
export function flat(doc: Structured): Doc {
  switch (doc.kind) {
    case 'group':
    case 'indent':
    case 'marked':
      return doc.content;
    case 'ifBroken':
      return doc.flat;
    case 'ifFits':
      return doc.then;
    case 'firstWhole':
      return doc.layouts[0] ?? doc.otherwise;
  }
}
