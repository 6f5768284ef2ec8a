import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { pointerParts } from '../../validators/source/pointer.js';
import { SpecSource } from '../../validators/source/SpecSource.js';
import { type Migrated, migrateSpec } from '../../reverse/migrate/migrateSpec.js';

export const accessLevels = ['ai-safe', 'internal', 'system', 'owner-only', 'dangerous'];

/** A spec of which version 2 has nothing to say. */
export const quiet: JsonObject = {
  name: 'door/open',
  environment: 'server',
  accessLevel: 'internal',
  params: [],
  results: [],
};

/** Migrates a value; objects are laid over the quiet spec, so that a test shows only what it is about. */
export function migrate(over: JsonObject, accept = false): Migrated {
  return migrateText(JSON.stringify({ ...quiet, ...over }, null, 2), accept);
}

export function migrateText(text: string, accept = false): Migrated {
  return migrateSpec(new SpecSource('old.json', text), { accept, accessLevels });
}

/** Migrates one param and gives the new one, with the findings about it. */
export function migrateParam(
  param: JsonObject,
  accept = false,
  over: JsonObject = {},
): { param: JsonValue | undefined; diagnostics: Diagnostic[] } {
  const { spec, diagnostics } = migrate(
    { params: [{ name: 'a', type: 'string', ...param }], ...over },
    accept,
  );
  return { param: spec === undefined ? undefined : valueAt(spec, '/params/0'), diagnostics };
}

export const codes = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => code);

/** Code, pointer and parameters: what a test says about a finding. */
export const brief = (diagnostics: readonly Diagnostic[]): unknown[] =>
  diagnostics.map(({ code, place, params }) => [code, place.pointer, params]);

export function valueAt(value: JsonValue, at: string): JsonValue | undefined {
  let found: JsonValue | undefined = value;
  for (const part of pointerParts(at) ?? []) {
    found = typeof found === 'object' && found !== null ? (found as JsonObject)[part] : undefined;
  }
  return found;
}

/** Applies the fixes of the findings, all of which replace a value, to a copy of a spec. */
export function applyFixes(spec: JsonObject, diagnostics: readonly Diagnostic[]): JsonObject {
  const fixed = structuredClone(spec);
  for (const operation of diagnostics.flatMap(({ fix }) => fix?.patch ?? [])) {
    const cut = operation.path.lastIndexOf('/');
    const parent = valueAt(fixed, operation.path.slice(0, cut)) as JsonObject;
    const key = operation.path.slice(cut + 1);
    if (operation.op !== 'replace' || !Object.hasOwn(parent, key))
      throw new Error(`cannot apply ${JSON.stringify(operation)}`);
    parent[key] = operation.value;
  }
  return fixed;
}
