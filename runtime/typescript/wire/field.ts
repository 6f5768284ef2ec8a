import type { AnyCodec, Codec } from './Codec.js';
import type { JsonValue } from './JsonValue.js';
import type { Path } from './Path.js';
import { refuse } from './refuse.js';

/** A field that may be absent; made by `optional`. */
export interface OptionalField<T, I = T> {
  readonly presence: 'optional';
  readonly codec: Codec<T, I>;
}

/** A field that callers may leave out and handlers always see; made by `withDefault`. */
export interface DefaultField<T, I = T> {
  readonly presence: 'default';
  readonly codec: Codec<T, I>;
  /** The default in wire form, encoded anew so that nobody can change it for others. */
  readonly encodeDefault: (at: Path) => JsonValue;
}

/** A field of any presence, when its types do not matter. A bare codec is a required field. */
export type AnyField = AnyCodec | OptionalField<unknown, never> | DefaultField<unknown, never>;

/** The field may be absent, and is then left out. Null is refused unless the codec is nullable. */
export function optional<T, I>(codec: Codec<T, I>): OptionalField<T, I> {
  return { presence: 'optional', codec };
}

/**
 * The field has a default: decode fills in a fresh copy of it, encode writes it when it is absent.
 * Caveat: a default that breaks its codec is noticed when it is used, not here.
 */
export function withDefault<T, I>(codec: Codec<T, I>, value: NoInfer<I>): DefaultField<T, I> {
  return { presence: 'default', codec, encodeDefault: (at) => codec.encode(value, at) };
}

/** Decodes a member; undefined in and out means absent. A missing required one is refused. */
export function decodeField(field: AnyField, value: unknown, at: Path): unknown {
  if (!('presence' in field)) return field.decode(value === undefined ? missing(at) : value, at);
  if (value !== undefined) return field.codec.decode(value, at);
  // The path goes along so that a default that contains itself ends at the depth limit.
  return field.presence === 'default' ? field.codec.decode(field.encodeDefault(at), at) : undefined;
}

/** Encodes a member; undefined in and out means absent. A missing required one is refused. */
export function encodeField(field: AnyField, value: unknown, at: Path): JsonValue | undefined {
  // Record's field types guarantee that the value fits; the codec checks it again.
  const member = value as never;
  if (!('presence' in field)) return field.encode(value === undefined ? missing(at) : member, at);
  if (value !== undefined) return field.codec.encode(member, at);
  return field.presence === 'default' ? field.encodeDefault(at) : undefined;
}

function missing(at: Path): never {
  return refuse(at, 'required', 'Expected a value, found none.');
}
