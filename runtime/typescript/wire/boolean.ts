import type { Codec } from './Codec.js';
import type { Path } from './Path.js';
import { refuseKind } from './refuse.js';

/** True or false; nothing is coerced. */
export function boolean(): Codec<boolean> {
  const check = (value: unknown, at?: Path): boolean => {
    if (typeof value !== 'boolean') refuseKind(at, 'a boolean', value);
    return value;
  };
  return { decode: check, encode: check };
}
