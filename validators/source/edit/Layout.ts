import type { Positions } from '../Positions.js';

/** How a JSON text is laid out, as far as new values must know. */
export interface Layout {
  newline: string;
  /** One step of indentation. */
  unit: string;
  /** Between a key and its value, such as `: `. */
  colon: string;
  /** Between two values on one line: `, ` or, in a text without spaces, `,`. */
  comma: string;
}

/**
 * Finds the layout by the first line break, the first indented line and the first member of the root; two spaces and
 * `: ` where a text does not show it. `bare` is the text without its comments.
 */
export function layoutOf(bare: string, positions: Positions): Layout {
  const [first] = positions.children('') ?? [];
  const colon = first?.key === undefined ? ': ' : bare.slice(first.key.end, first.value.start);
  const onLine = /[\r\n]/.test(colon) ? ': ' : colon;
  return {
    newline: /\r\n|\n|\r/.exec(bare)?.[0] ?? '\n',
    unit: /[\r\n]([ \t]+)[^\s]/.exec(bare)?.[1] ?? '  ',
    colon: onLine,
    comma: onLine.endsWith(':') ? ',' : ', ',
  };
}
