import type { Codec } from './Codec.js';
import type { DefaultField, OptionalField } from './field.js';

/**
 * What `record<T, I>` needs for every key of T, so that the compiler refuses a missing or extra
 * field, a wrong type and a wrong presence:
 *
 * - optional in T: `optional(codec)`;
 * - required in T, optional in I: `withDefault(codec, value)`;
 * - required in both: the codec itself.
 *
 * It resolves key by key, so T may contain type parameters that are still open.
 */
export type Fields<T, I = T> = {
  readonly [K in keyof T]-?: IsOptional<T, K> extends true
    ? OptionalField<T[K], Given<I, K>>
    : IsOptional<I, K> extends true
      ? DefaultField<T[K], Given<I, K>>
      : Codec<T[K], Given<I, K>>;
};

// Not `object extends Pick<T, K>`: every object has a toString, so an optional one would look required.
type IsOptional<T, K> = K extends keyof T ? (Pick<T, K> extends Required<Pick<T, K>> ? false : true) : false;

// Required strips only what `?` added. On the decoding side T[K] keeps its undefined instead:
// without exactOptionalPropertyTypes, stripping an open type parameter would never resolve.
type Given<I, K> = K extends keyof I ? Required<I>[K] : never;
