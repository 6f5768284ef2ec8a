import type { PrettierOptions } from './plainOptions.js';

/**
 * Whether a union stands line by line in code that oxfmt laid out, though it would fit into one line. Prettier puts it
 * there; oxfmt does not. Rows of a Markdown table look the same but for the bar at their end.
 */
export function hasShortUnion(code: string, { printWidth, tabWidth }: PrettierOptions): boolean {
  const unions = code.matchAll(/^(?<indent>[ \t]*)\| .*[^|\n](?:\n\k<indent>\| .*[^|\n])+$/gm);
  return [...unions].some(([union]) => {
    const [first = '', ...rest] = union.replaceAll('\t', ' '.repeat(tabWidth)).split('\n');
    const line = [first.replace('| ', ''), ...rest.map((variant) => variant.trimStart())].join(' ');
    return line.length <= printWidth;
  });
}
