import type { JsonObject, JsonValue } from '../../types/Json.js';
import { printType } from '../../validators/typelang/printType.js';
import { childPointer } from '../../validators/source/pointer.js';
import { fitsFieldKey } from './fitsSchema.js';
import { keepFieldKey } from './keepAside.js';
import { listedValues } from './listedValues.js';
import { fieldKeys } from '../../types/fieldKeys.js';
import { migrateOptional } from './migrateOptional.js';
import { migrateType, replaceType } from './migrateType.js';
import { type FieldSite, memberOf, type MigrationContext } from './MigrationContext.js';
import { literalTypes } from './nameType.js';

/** Keys that mean the same in version 2, in the order of the new spec. */
const carried = fieldKeys.filter((key) => key !== 'type' && key !== 'optional');

const settled = new Set(['name', 'type', 'optional', 'required']);

/**
 * Migrates a field without its name. Defaults that only the description mentions stay there: prose is no contract.
 *
 * @param field Its `type` is a string that the v2 schema accepts.
 * @param samples Values of the field in the examples.
 */
export function migrateField(
  context: MigrationContext,
  site: FieldSite,
  field: JsonObject,
  samples: readonly JsonValue[],
): JsonObject {
  const written = memberOf(field, 'type');
  const said = memberOf(field, 'description');
  const description = typeof said === 'string' ? said : '';
  const type = migrateType(context, site, typeof written === 'string' ? written : '', {
    description,
    samples,
  });
  const optional = migrateOptional(context, site, field) || type.optional;
  if (type.text === 'string') suggestValues(context, site, description, samples);

  const body: JsonObject = { type: type.text, ...(optional ? { optional: true } : {}) };
  for (const key of carried) {
    const value = memberOf(field, key);
    if (value !== undefined && fitsFieldKey(key, value)) body[key] = value;
  }
  for (const [key, value] of Object.entries(field)) {
    // `name` of a type's field is not its name there: that is the key.
    if (Object.hasOwn(body, key) || (settled.has(key) && !(key === 'name' && site.list === 'types')))
      continue;
    keepFieldKey(context, site, key, value);
  }
  return body;
}

function suggestValues(
  { source, diagnostics }: MigrationContext,
  site: FieldSite,
  description: string,
  samples: readonly JsonValue[],
): void {
  const values = listedValues(description);
  if (values === undefined || !samples.every((sample) => values.some((value) => value === sample))) return;
  const replacement = printType(literalTypes(values));
  diagnostics.push({
    code: 'ARC8002',
    place: source.place(childPointer(site.from, 'description')),
    params: { field: `${site.list}.${site.name}`, values, replacement },
    fix: replaceType(site, replacement),
  });
}
