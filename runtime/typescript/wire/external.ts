import type { AnyCodec, Codec } from './Codec.js';

/**
 * Views the values of a codec as a type declared elsewhere (a library's, another module's).
 * Caveat: nothing checks that `inner` really yields T and accepts I; the caller vouches for it.
 */
export function external<T, I = T>(inner: AnyCodec): Codec<T, I> {
  return inner as unknown as Codec<T, I>;
}
