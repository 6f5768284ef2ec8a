import { checkItems } from './array.js';
import type { AnyCodec, Codec, Decoded, Encodable } from './Codec.js';
import { readArray } from './objects.js';
import { child } from './Path.js';

/** The tuple that a list of codecs decodes to. */
export type DecodedTuple<C extends readonly AnyCodec[]> = { -readonly [K in keyof C]: Decoded<C[K]> };

/** The tuple that a list of codecs accepts. */
export type EncodableTuple<C extends readonly AnyCodec[]> = { readonly [K in keyof C]: Encodable<C[K]> };

/** An array of fixed length with one codec per position; other lengths are `minItems`, `maxItems`. */
export function tuple<const C extends readonly AnyCodec[]>(
  codecs: C,
): Codec<DecodedTuple<C>, EncodableTuple<C>> {
  const length = { minItems: codecs.length, maxItems: codecs.length };
  return {
    decode: (value, at) => {
      const items = readArray(value, at, 'an array');
      checkItems(items.length, at, length);
      // Position by position this is DecodedTuple; map cannot say so.
      return codecs.map((codec, index) => codec.decode(items[index], child(at, index))) as DecodedTuple<C>;
    },
    encode: (value, at) => {
      const items = readArray(value, at, 'an array');
      checkItems(items.length, at, length);
      return codecs.map((codec, index) => codec.encode(items[index] as never, child(at, index)));
    },
  };
}
