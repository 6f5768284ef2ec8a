import type { PrettierOptions } from './config/PrettierOptions.js';

/** Whether prettier may lay out the code in another way than oxfmt, which laid it out: two things are known. */
export function mayDiffer(code: string, options: PrettierOptions): boolean {
  return hasBrokenChain(code) || hasShortUnion(code, options);
}

/**
 * Whether a chain such as `wire.nullable(x).decode({ … })` is broken before each call. Prettier would break it inside of the
 * braces if it came upon the result: it looks at the line breaks of an object that it put there itself.
 */
export function hasBrokenChain(code: string): boolean {
  return /\bwire\w*\n[ \t]*\./.test(code);
}

/**
 * Whether a union stands line by line though it would fit into one line. Prettier puts it there; oxfmt does not. Rows of
 * a Markdown table look the same but for the bar at their end.
 */
function hasShortUnion(code: string, { printWidth, tabWidth }: PrettierOptions): boolean {
  const unions = code.matchAll(/^(?<indent>[ \t]*)\| .*[^|\n](?:\n\k<indent>\| .*[^|\n])+$/gm);
  return [...unions].some(([union]) => {
    const [first = '', ...rest] = union.replaceAll('\t', ' '.repeat(tabWidth)).split('\n');
    const line = [first.replace('| ', ''), ...rest.map((variant) => variant.trimStart())].join(' ');
    return line.length <= printWidth;
  });
}
