import type { TypeIssue } from './TypeIssue.js';

/**
 * - `word`: an identifier or keyword
 * - `module`: the explicit form `gpu/stats#Name`, as one token
 * - `string`: a string literal, decoded
 * - `number`: the start of a number literal
 * - `mark`: punctuation, `=>` and `...` as one token, all else one character
 * - `bad`: a token with an issue of its own
 * - `end`: the end of the text
 */
export type TypeTokenKind = 'word' | 'module' | 'string' | 'number' | 'mark' | 'bad' | 'end';

/** A token of a type text, with its span in UTF-16 code units. */
export interface TypeToken {
  kind: TypeTokenKind;
  /** As written; for a string its decoded value, for a module form the name after the `#`. */
  text: string;
  start: number;
  end: number;
  /** A line break stands between it and the token before: TypeScript ends a member there. */
  newLine: boolean;
  /** Of a module form. */
  module?: string;
  /** Of a bad token, or of a comment before the token; reported when the parser reaches it. */
  issue?: TypeIssue;
}
