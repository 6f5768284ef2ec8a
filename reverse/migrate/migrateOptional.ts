import type { JsonObject, JsonValue } from '../../types/Json.js';
import { keepFieldKey } from './keepAside.js';
import { type FieldSite, memberOf, type MigrationContext } from './MigrationContext.js';

/**
 * Whether a field is optional, from its old `optional` and `required`. Where they disagree it is: that breaks
 * no caller. A value that is no boolean is kept as a note.
 */
export function migrateOptional(context: MigrationContext, site: FieldSite, field: JsonObject): boolean {
  const optional = flag(context, site, 'optional', memberOf(field, 'optional'));
  const required = flag(context, site, 'required', memberOf(field, 'required'));
  if (optional !== undefined && optional === required) {
    const place = context.source.place(site.from);
    context.diagnostics.push({ code: 'ARC8006', place, params: { field: `${site.list}.${site.name}` } });
    return true;
  }
  return optional === true || required === false;
}

function flag(
  context: MigrationContext,
  site: FieldSite,
  key: string,
  value: JsonValue | undefined,
): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  keepFieldKey(context, site, key, value);
  return undefined;
}
