import type { Secret } from '../formats/Secret.js';
import type { JsonObject } from './JsonValue.js';

/** The tag of a variant this version does not know. A symbol, so no string tag can equal it. */
export const unknownVariant: unique symbol = Symbol('unknownVariant');

/**
 * What an open union decodes an unknown tag to: the untouched object under `raw`. It encodes back
 * to `raw`. Caveat: the tag of an open union cannot itself be named `raw`.
 */
export type Unknown<K extends string> = Readonly<Record<K, typeof unknownVariant>> & {
  readonly raw: JsonObject;
};

/** The same of a union in which a variant holds a secret: what this version does not know may hold one too. */
export type SecretUnknown<K extends string> = Readonly<Record<K, typeof unknownVariant>> & {
  readonly raw: Secret<JsonObject>;
};
