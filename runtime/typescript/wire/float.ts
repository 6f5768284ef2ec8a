import { checkBounds } from './bounds.js';
import type { NumberOptions } from './bounds.js';
import type { Codec } from './Codec.js';
import type { Path } from './Path.js';
import { refuse, refuseKind } from './refuse.js';

/** The value as a finite number. Minus zero becomes zero: canonical JSON has only one. */
export function readFinite(value: unknown, at: Path | undefined): number {
  if (typeof value !== 'number') refuseKind(at, 'a number', value);
  if (!Number.isFinite(value)) refuse(at, 'finite', 'Expected a finite number.');
  return value + 0;
}

/** A double; NaN and the infinities are refused in both directions. */
export function float64(options: NumberOptions = {}): Codec<number> {
  const check = (value: unknown, at?: Path): number => {
    const number = readFinite(value, at);
    checkBounds(number, at, options);
    return number;
  };
  return { decode: check, encode: check };
}

/**
 * A float of 32 bits: values are rounded to the nearest one in both directions, then checked
 * against the bounds. What rounds to infinity is refused (`range`).
 */
export function float32({ min, max }: NumberOptions = {}): Codec<number> {
  // The bounds are rounded as the values are, so that a bound is itself allowed.
  const options = {
    ...(min === undefined ? {} : { min: Math.fround(min) }),
    ...(max === undefined ? {} : { max: Math.fround(max) }),
  };
  const check = (value: unknown, at?: Path): number => {
    const number = Math.fround(readFinite(value, at)) + 0;
    if (!Number.isFinite(number)) refuse(at, 'range', 'Expected a number of the type float32.');
    checkBounds(number, at, options);
    return number;
  };
  return { decode: check, encode: check };
}
