import { Secret } from '../formats/Secret.js';
import type { Codec } from './Codec.js';
import { secretly } from './Path.js';
import { refuse } from './refuse.js';

/**
 * A value that travels like every other, and is a {@link Secret} in this program. Errors below it name no
 * key that the value chose itself.
 */
export function secret<T, I>(inner: Codec<T, I>): Codec<Secret<T>, Secret<I>> {
  return {
    decode: (value, at) => new Secret(inner.decode(value, secretly(at))),
    encode: (value, at) => {
      // Callers without a type checker may pass anything.
      const given: unknown = value;
      if (!(given instanceof Secret)) refuse(at, 'type', 'Expected a Secret.');
      return inner.encode(value.reveal(), secretly(at));
    },
  };
}
