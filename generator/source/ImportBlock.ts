import type { ImportedName, ImportStatement } from '../../renderers/language/ImportStatement.js';
import type { Span } from './Span.js';

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
