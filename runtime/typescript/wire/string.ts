import type { Codec } from './Codec.js';
import { checkLength } from './length.js';
import type { LengthOptions } from './length.js';
import type { Path } from './Path.js';
import { refuse } from './refuse.js';
import { countCodePoints, readText } from './text.js';

/** `pattern` is a regular expression (flag `u`) that must match somewhere; anchor it for the whole. */
export interface StringOptions extends LengthOptions {
  readonly pattern?: string;
}

/**
 * Text. Lengths count Unicode code points; lone surrogates are refused.
 * @throws SyntaxError, when the codec is made, for a pattern that is no regular expression.
 */
export function string(options: StringOptions = {}): Codec<string> {
  const pattern = options.pattern === undefined ? undefined : new RegExp(options.pattern, 'u');
  const check = (value: unknown, at?: Path): string => {
    const text = readText(value, at);
    checkLength(countCodePoints(text), 'characters', at, options);
    if (pattern?.test(text) === false)
      refuse(at, 'pattern', `Expected text that matches ${String(pattern)}.`);
    return text;
  };
  return { decode: check, encode: check };
}
