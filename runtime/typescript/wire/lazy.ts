import type { Codec } from './Codec.js';

/** A codec looked up at first use: the edge that closes a cycle of recursive types. */
export function lazy<T, I>(get: () => Codec<T, I>): Codec<T, I> {
  let resolved: Codec<T, I> | undefined;
  const codec = (): Codec<T, I> => (resolved ??= get());
  return {
    decode: (value, at) => codec().decode(value, at),
    encode: (value, at) => codec().encode(value, at),
  };
}
