import type { Token } from './Token.js';

/** A kind of string: where it ends, and what in it is not text. */
export interface StringKind {
  end: string;
  /** The next character after this is text, whatever it is. */
  escape?: string;
  /** Whether a line end may be in it. */
  multiline?: true;
  /** Opens code inside the string, up to `close`. */
  hole?: { open: string; close: ')' | '}' };
}

/** As much of the lexical rules of a language as tells code from strings and comments. */
export interface Lexis {
  /** What is neither code nor a block comment nor a string with rules of its own, at a position (sticky). */
  skip: RegExp;
  blockComment?: 'flat' | 'nested';
  /** The openings of strings (sticky). */
  quote: RegExp;
  /** The kind of string that an opening begins. */
  kind: (opening: string) => StringKind;
  /** Whole import statements, wherever they are (global, multiline): formatters sort and split them. */
  imports?: RegExp;
  /** Line breaks and indentation are code, outside of brackets. */
  lines?: true;
  /**
   * The same for all texts of the language that a formatter may make of each other, but for white space, comments, imports
   * and the comma behind the last of a list: given the tokens without those.
   */
  alike?: (tokens: readonly Token[]) => readonly Token[];
}

/** A string that ends with what it began with, and in which a backslash escapes. */
export function quoted(opening: string): StringKind {
  return { end: opening, escape: '\\' };
}
