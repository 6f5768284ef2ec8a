import type { Code } from '../../types/Code.js';
import { identifier } from './encode.js';

/**
 * What every name of a package starts with: two packages are linked into one program, and whatever both call alike is told
 * apart by it. A prefix has no underscore, so none is another one with more behind it.
 */
export interface CPrefix {
  /** `shop`, of `shop_string` and `shop_chat_send_Params`. */
  own: Code;
  /** `SHOP`, of `SHOP_OK` and of all macros. */
  macro: Code;
}

const pattern = /^[a-z][a-z0-9]*$/;

/** The prefix as it is written in code. Throws on what is none. */
export function cPrefix(text: string): CPrefix {
  if (!pattern.test(text)) throw new Error(`not a prefix of C names: ${JSON.stringify(text)}`);
  return { own: identifier(text), macro: identifier(text.toUpperCase()) };
}

/** What members are declared with: in C++ a member that is called like one hides it from those after it. */
export function memberTypes({ own }: CPrefix): string[] {
  return [`${own}_string`, `${own}_bytes`, `${own}_json`];
}
