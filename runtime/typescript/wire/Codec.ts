import type { JsonValue } from './JsonValue.js';
import type { Path } from './Path.js';

/**
 * Both directions between a typed value and JSON. `T` is what decode gives; `I` is what encode
 * takes, which differs from `T` when fields have defaults.
 *
 * Both functions throw ValidationError for a value that breaks the contract, and both copy: what
 * they return shares no object with what they were given. `at` is where the value lies; callers
 * outside this runtime leave it out. Values nested deeper than 128 arrays and objects are refused.
 */
export interface Codec<T, I = T> {
  readonly decode: (value: unknown, at?: Path) => T;
  readonly encode: (value: I, at?: Path) => JsonValue;
}

/** Any codec, when its types do not matter. */
export type AnyCodec = Codec<unknown, never>;

/** What a codec decodes to. */
export type Decoded<C> = C extends Codec<infer T, never> ? T : never;

/** What a codec accepts for encoding. */
export type Encodable<C> = C extends Codec<unknown, infer I> ? I : never;
