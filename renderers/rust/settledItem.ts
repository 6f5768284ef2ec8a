import { code } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { hardline, marked } from '../layout/documents.js';

const skip = code`#[rustfmt::skip]`;

/**
 * The item, or the head of an impl, with a mark before it where its layout cannot be known, or a line of it is too wide: rustfmt
 * leaves it alone then.
 */
export function settledItem(item: Doc, isForeseeable = true): Doc {
  return isForeseeable ? marked(skip, item) : [skip, hardline, item];
}
