import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { validateSpec } from '../../validators/validateSpec.js';
import type { SpecSource } from '../../validators/source/SpecSource.js';
import { isObject, memberOf } from './MigrationContext.js';
import { isRevision } from './migrateVersion.js';

const versions1: readonly JsonValue[] = [1, '1', '1.0'];

/**
 * What keeps a JSON value from being a v1 spec: another version, no name, no fields, or names and types that
 * version 2 cannot hold. Anything else about a v1 spec can be migrated.
 */
export function checkVersion1(source: SpecSource, value: JsonValue): Diagnostic[] {
  const found = problemsOf(source, value);
  // The schema can refuse one value by several rules that say the same.
  return [...new Map(found.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

function problemsOf(source: SpecSource, value: JsonValue): Diagnostic[] {
  if (!isObject(value)) return validateSpec(source, value).diagnostics;
  const version = memberOf(value, 'version');
  if (version !== undefined && !versions1.includes(version) && !isRevision(version)) {
    const shown = typeof version === 'string' ? version : JSON.stringify(version);
    return [{ code: 'ARC8008', place: source.place('/version'), params: { version: shown } }];
  }
  const { diagnostics } = validateSpec(source, skeletonOf(value));
  // A name alone would make a spec of every package.json.
  if (memberOf(value, 'params') !== undefined || memberOf(value, 'results') !== undefined) return diagnostics;
  return [...diagnostics, { code: 'ARC2002', place: source.place(''), params: { key: 'params', where: '' } }];
}

/** The parts that must be right, at the pointers that they have in the old file: the v2 schema checks them there. */
function skeletonOf(old: JsonObject): JsonObject {
  const skeleton: JsonObject = { version: 2, ...pick(old, ['name']) };
  for (const list of ['params', 'results']) {
    const fields = memberOf(old, list);
    if (fields === undefined) continue;
    const parts = (field: JsonValue): JsonValue => (isObject(field) ? pick(field, ['name', 'type']) : field);
    skeleton[list] = Array.isArray(fields) ? fields.map(parts) : fields;
  }
  return skeleton;
}

function pick(object: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.flatMap((key) => (Object.hasOwn(object, key) ? [[key, object[key] ?? null]] : [])),
  );
}
