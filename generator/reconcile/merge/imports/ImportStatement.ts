import type { Span } from '../MergePart.js';

/** One name that a statement imports. */
export interface ImportedName {
  /** As it stands in the statement, with single spaces: `type Job`, `Job as Task`, `* as jobs`. */
  text: string;
  /** What the code below calls it; undefined for an import that has only an effect. */
  local: string | undefined;
}

/** An import statement, plain enough to be merged name by name. */
export interface ImportStatement {
  /** What two statements must share for a name to move from one to the other: the module, and whether only types. */
  head: string;
  names: readonly ImportedName[];
  /** Its lines as they stand. */
  lines: readonly string[];
  /** The same statement with other names, in the same style; `width` is how long a line may be. */
  print: (names: readonly ImportedName[], width: number) => string[];
}

/** The imports that a text starts with, below its heading comments. Blank lines may stand between them. */
export interface ImportBlock {
  /** From the first import to the end of the last. */
  span: Span;
  /** Undefined stands for a blank line. */
  items: readonly (ImportStatement | undefined)[];
}

/**
 * A name in one set with those of other texts: equal for the same name from the same module.
 * Two spaces cannot occur in either part.
 */
export function nameKey({ head }: ImportStatement, { text }: ImportedName): string {
  return `${head}  ${text}`;
}
