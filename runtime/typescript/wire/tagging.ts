import type { AnyCodec } from './Codec.js';
import { getOwn, readObject, setOwn } from './objects.js';
import { child } from './Path.js';
import type { Path } from './Path.js';
import { decodeField, encodeField } from './field.js';
import type { Unit } from './unit.js';

type Members = Record<string, unknown>;
type Variant = AnyCodec | Unit;

/** How the members of a variant lie beside its tag; both directions return them without the tag. */
export interface Tagging {
  readonly decode: (variant: Variant, source: Members, at: Path | undefined) => Members;
  readonly encode: (variant: Variant, source: Members, at: Path | undefined) => Members;
}

/** The variant's own fields lie next to the tag. */
export function internal(tag: string): Tagging {
  // The codec must not see the tag: a strict record would refuse it.
  const fields = (source: Members): Members =>
    Object.fromEntries(Object.entries(source).filter(([key]) => key !== tag));
  return {
    decode: (variant, source, at) =>
      'unit' in variant ? {} : readObject(variant.decode(fields(source), at), at, 'an object'),
    encode: (variant, source, at) =>
      'unit' in variant ? {} : readObject(variant.encode(fields(source) as never, at), at, 'an object'),
  };
}

/** The variant's content lies under one key, or nowhere for a unit. */
export function adjacent(content: string): Tagging {
  const only = (value: unknown): Members => {
    const members: Members = {};
    setOwn(members, content, value);
    return members;
  };
  return {
    decode: (variant, source, at) =>
      'unit' in variant ? {} : only(decodeField(variant, getOwn(source, content), child(at, content))),
    encode: (variant, source, at) =>
      'unit' in variant ? {} : only(encodeField(variant, getOwn(source, content), child(at, content))),
  };
}
