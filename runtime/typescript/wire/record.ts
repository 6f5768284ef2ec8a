import type { Codec } from './Codec.js';
import type { AnyField } from './field.js';
import { decodeField, encodeField } from './field.js';
import type { Fields } from './Fields.js';
import type { JsonObject } from './JsonValue.js';
import { getOwn, readObject, setOwn } from './objects.js';
import { child, entry } from './Path.js';
import type { Path } from './Path.js';
import { refuse } from './refuse.js';

/** `strict` makes decode refuse keys that are not declared; encode always leaves them out. */
export interface RecordOptions {
  readonly strict?: boolean;
}

/**
 * An object with declared fields, written in the order of declaration. Only own properties are
 * read; a property that is undefined counts as absent. `name` appears in messages.
 *
 * Caveat: write a field named `__proto__` as `['__proto__']: codec`, else the literal has none.
 */
export function record<T, I = T>(
  name: string,
  fields: Fields<T, I>,
  options: RecordOptions = {},
): Codec<T, I> {
  const members = Object.entries<AnyField>(fields as Readonly<Record<string, AnyField>>);
  const known = new Set(members.map(([key]) => key));
  const wanted = `an object of the type ${name}`;
  return {
    decode: (value, at) => {
      const source = readObject(value, at, wanted);
      if (options.strict === true) refuseUnknownKeys(source, at, known);
      const result: Record<string, unknown> = {};
      for (const [key, field] of members) {
        const member = decodeField(field, getOwn(source, key), child(at, key));
        if (member !== undefined) setOwn(result, key, member);
      }
      // Every key of T was decoded by the codec that Fields demands for it.
      return result as T;
    },
    encode: (value, at) => {
      const source = readObject(value, at, wanted);
      const result: JsonObject = {};
      for (const [key, field] of members) {
        const member = encodeField(field, getOwn(source, key), child(at, key));
        if (member !== undefined) setOwn(result, key, member);
      }
      return result;
    },
  };
}

function refuseUnknownKeys(source: object, at: Path | undefined, known: ReadonlySet<string>): void {
  for (const key of Object.keys(source)) {
    if (!known.has(key)) refuse(entry(at, key), 'unknownKey', 'This key is not declared.');
  }
}
