import type { Doc } from './Doc.js';

/** A document on one line, however wide; one that cannot be on one keeps the line breaks that it must have. */
export function flatText(doc: Doc): string {
  if (typeof doc === 'string') return doc;
  if (!('kind' in doc)) {
    let text = '';
    for (const part of doc) text += flatText(part);
    return text;
  }
  switch (doc.kind) {
    case 'line':
      return doc.flat ?? '\n';
    case 'group':
    case 'indent':
      return flatText(doc.content);
    case 'ifBroken':
      return flatText(doc.flat);
    case 'ifFits':
      return flatText(doc.then);
  }
}
