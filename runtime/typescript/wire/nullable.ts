import type { Codec } from './Codec.js';

/** The value or null, which is written as null. Not the same as absent: see `optional`. */
export function nullable<T, I>(codec: Codec<T, I>): Codec<T | null, I | null> {
  return {
    decode: (value, at) => (value === null ? null : codec.decode(value, at)),
    encode: (value, at) => (value === null ? null : codec.encode(value, at)),
  };
}
