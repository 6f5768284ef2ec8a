import { checkBounds } from './bounds.js';
import type { NumberOptions } from './bounds.js';
import type { Codec } from './Codec.js';
import { readFinite } from './float.js';
import type { Path } from './Path.js';
import { refuse } from './refuse.js';

/** The integer kinds that are JSON numbers, with their first and last value. */
export const integerRanges = {
  int8: [-128, 127],
  int16: [-32_768, 32_767],
  int32: [-2_147_483_648, 2_147_483_647],
  uint8: [0, 255],
  uint16: [0, 65_535],
  uint32: [0, 4_294_967_295],
  int53: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
} as const satisfies Record<string, readonly [number, number]>;

/** The name of an integer kind that is a JSON number. */
export type IntegerKind = keyof typeof integerRanges;

/** Refuses a whole number that the kind cannot hold. */
export function checkRange(value: number, at: Path | undefined, kind: IntegerKind): void {
  const [first, last] = integerRanges[kind];
  if (value < first || value > last) refuse(at, 'range', `Expected an integer of the type ${kind}.`);
}

function integer(kind: IntegerKind, options: NumberOptions = {}): Codec<number> {
  const check = (value: unknown, at?: Path): number => {
    const number = readFinite(value, at);
    if (!Number.isInteger(number)) refuse(at, 'integer', 'Expected an integer, found a fraction.');
    checkRange(number, at, kind);
    checkBounds(number, at, options);
    return number;
  };
  return { decode: check, encode: check };
}

/** A whole number from -128 to 127. */
export const int8 = (options?: NumberOptions): Codec<number> => integer('int8', options);
/** A whole number of 16 bits with sign. */
export const int16 = (options?: NumberOptions): Codec<number> => integer('int16', options);
/** A whole number of 32 bits with sign. */
export const int32 = (options?: NumberOptions): Codec<number> => integer('int32', options);
/** A whole number from 0 to 255. */
export const uint8 = (options?: NumberOptions): Codec<number> => integer('uint8', options);
/** A whole number of 16 bits without sign. */
export const uint16 = (options?: NumberOptions): Codec<number> => integer('uint16', options);
/** A whole number of 32 bits without sign. */
export const uint32 = (options?: NumberOptions): Codec<number> => integer('uint32', options);
/** A whole number that a double holds exactly: up to 2^53 - 1 on either side of zero. */
export const int53 = (options?: NumberOptions): Codec<number> => integer('int53', options);
