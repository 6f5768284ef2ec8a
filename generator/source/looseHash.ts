import type { Language } from '../../renderers/language/Language.js';
import { sha256 } from '../tree/fingerprint.js';

/** What formatters add, take away or move: white space, quotes, brackets, and what separates and marks. */
const mutable = /[\s;,()[\]{}<>'"`|&*/\\]+/g;
/** The same of prose, in which lists and tables have marks of their own. */
const mutableInProse = /[\s;,()[\]{}<>'"`|&*/\\+-]+/g;

/**
 * sha256 of what no formatter changes in a text: its words and most signs, without imports. Cheap, for it is made of every text
 * that is written, and so coarse that an edit of little else than brackets and quotes does not show in it: what it finds alike may
 * be replaced only with a copy. {@link codeHash} tells exactly, where both texts are at hand.
 */
export function looseHash(text: string, { lexis }: Language): string {
  if (lexis === undefined) return sha256(text.replace(mutableInProse, ''));
  const rest = lexis.imports ? text.replace(lexis.imports, '') : text;
  return sha256(rest.replace(mutable, ''));
}
