import { checkBounds } from './bounds.js';
import type { Bounds } from './bounds.js';
import type { Codec } from './Codec.js';
import type { Path } from './Path.js';
import { refuse, refuseKind } from './refuse.js';

/** Bounds of a 64-bit integer codec. */
export type BigIntegerOptions = Bounds<bigint>;

const CANONICAL = /^(?:0|-?[1-9]\d*)$/;
// Longer digits are out of range anyway; BigInt of a huge text takes quadratic time.
const LONGEST = 20;

/** Whether the text is an integer without plus sign, leading zeros or minus zero. */
export function isCanonicalInteger(text: string): boolean {
  return CANONICAL.test(text);
}

function bigInteger(
  kind: string,
  first: bigint,
  last: bigint,
  options: BigIntegerOptions = {},
): Codec<bigint> {
  const inRange = (value: bigint, at: Path | undefined): bigint => {
    if (value < first || value > last) refuse(at, 'range', `Expected an integer of the type ${kind}.`);
    checkBounds(value, at, options);
    return value;
  };
  return {
    decode: (value, at) => {
      if (typeof value !== 'string') refuseKind(at, 'a string of decimal digits', value);
      if (!isCanonicalInteger(value))
        refuse(at, 'format', 'Expected an integer in canonical decimal digits.');
      if (value.length > LONGEST) refuse(at, 'range', `Expected an integer of the type ${kind}.`);
      return inRange(BigInt(value), at);
    },
    encode: (value: unknown, at) => {
      if (typeof value !== 'bigint') refuseKind(at, 'a bigint', value);
      return inRange(value, at).toString();
    },
  };
}

/** A 64-bit integer with sign: bigint in the program, decimal string on the wire. */
export function int64(options?: BigIntegerOptions): Codec<bigint> {
  return bigInteger('int64', -(2n ** 63n), 2n ** 63n - 1n, options);
}

/** A 64-bit integer without sign: bigint in the program, decimal string on the wire. */
export function uint64(options?: BigIntegerOptions): Codec<bigint> {
  return bigInteger('uint64', 0n, 2n ** 64n - 1n, options);
}
