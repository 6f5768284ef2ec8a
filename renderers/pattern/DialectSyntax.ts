/** What engines write differently. Everything else that {@link portablePattern} writes means the same in all of them. */
export interface DialectSyntax {
  /** What people call the engine. */
  name: string;
  /** The end of the text: `$` of ECMAScript, without its exception for a last line break elsewhere. */
  end: string;
  /** A code point outside of printable ASCII. */
  codePoint(value: number): string;
  /** Whether `\p{Lu}` means a general category. */
  hasCategories: boolean;
  /** Whether it looks ahead and behind at all. */
  looksAround: boolean;
  /** Whether a look behind finds a character that is two units of UTF-16; Java measures it as one. */
  looksBehindPairs: boolean;
  /** Whether `(a?)+?` ends. ICU 76 was seen to loop for ever. */
  repeatsNothing: boolean;
  /** The greatest count of a quantifier. */
  maxCount: number;
}

/** A code point as most engines write it: `\x{1F600}`. */
export function bracedCodePoint(value: number): string {
  return `\\x{${value.toString(16).toUpperCase()}}`;
}
