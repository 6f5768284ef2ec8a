import type { ImportStatement } from '../../../../renderers/language/ImportStatement.js';

/** Lines are at least this long before a statement is broken into several. */
const MIN_WIDTH = 80;

/** How long a line of imports may be where these stand. */
export function widthOf(placed: readonly { statement: ImportStatement }[]): number {
  return Math.max(
    MIN_WIDTH,
    ...placed.flatMap(({ statement }) => statement.lines.map(({ length }) => length)),
  );
}
