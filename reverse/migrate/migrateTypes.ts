import type { JsonObject, JsonValue } from '../../types/Json.js';
import { pointer } from '../../validators/source/pointer.js';
import { fitsKey } from './fitsSchema.js';
import { keepAside } from './keepAside.js';
import { migrateField } from './migrateField.js';
import { isObject, memberOf, type MigrationContext } from './MigrationContext.js';

const sources = ['customTypes', 'types'] as const;

/** The types that an old spec declares, and what there is of them that is no type of version 2. */
export interface OldTypes {
  types: Map<string, { key: string; value: JsonObject; form: 'fields' | 'version-2' }>;
  rest: Map<string, JsonValue>;
}

/** Reads `customTypes`, `{ Name: { field: { type, description } } }`, and `types` in the same form or version 2's. */
export function oldTypes(old: JsonObject): OldTypes {
  const found: OldTypes = { types: new Map(), rest: new Map() };
  for (const key of sources) {
    const declared = memberOf(old, key);
    if (declared === undefined) continue;
    const rest: [string, JsonValue][] = [];
    for (const [name, value] of isObject(declared) ? Object.entries(declared) : []) {
      const form = isObject(value) && !found.types.has(name) ? formOf(name, value) : undefined;
      if (isObject(value) && form !== undefined) found.types.set(name, { key, value, form });
      else rest.push([name, value]);
    }
    if (!isObject(declared)) found.rest.set(key, declared);
    else if (rest.length > 0) found.rest.set(key, Object.fromEntries(rest));
  }
  return found;
}

function formOf(name: string, value: JsonObject): 'fields' | 'version-2' | undefined {
  const types = Object.entries(value).map(([field, body]): [string, JsonValue] => {
    return [field, isObject(body) ? { type: memberOf(body, 'type') ?? null } : null];
  });
  if (fitsKey('types', Object.fromEntries([[name, { fields: Object.fromEntries(types) }]]))) return 'fields';
  return fitsKey('types', Object.fromEntries([[name, value]])) ? 'version-2' : undefined;
}

/** The `types` of the new spec; undefined when the old one declares none that version 2 can hold. */
export function migrateTypes(context: MigrationContext, { types, rest }: OldTypes): JsonObject | undefined {
  for (const [key, value] of rest) {
    keepAside(context, key, {
      value,
      note: 'A type needs a name in PascalCase, and an object of fields with a type each.',
      severity: 'warning',
    });
  }
  const isEmpty = sources.some((key) => {
    const declared = memberOf(context.old, key);
    return isObject(declared) && Object.keys(declared).length === 0;
  });
  if (types.size === 0 && !isEmpty) return undefined;
  return Object.fromEntries(
    [...types].map(([name, { key, value, form }]) => {
      if (form === 'version-2') return [name, value];
      const fields = Object.entries(value).map(([field, body]) => {
        const site = {
          list: 'types' as const,
          name: `${name}.${field}`,
          from: pointer([key, name, field]),
          to: pointer(['types', name, 'fields', field]),
        };
        return [field, migrateField(context, site, isObject(body) ? body : {}, [])] as const;
      });
      return [name, { fields: Object.fromEntries(fields) }];
    }),
  );
}
