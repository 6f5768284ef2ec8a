import type { JsonObject, JsonValue } from '../../types/Json.js';
import { isObject } from './MigrationContext.js';

/** A field of the new spec, as far as an example of it must know. */
export interface ExampleField {
  name: string;
  required: boolean;
}

/** What examples must know of a list of fields of the new spec. */
export function exampleFields(fields: readonly JsonObject[]): ExampleField[] {
  return fields.flatMap(({ name, optional, default: value }) => {
    return typeof name === 'string' ? [{ name, required: optional !== true && value === undefined }] : [];
  });
}

/**
 * Why the values at a key of an example cannot be a test case, in words; undefined when they have every required
 * field and no others. Whether the values fit the types is for the compiler to say.
 */
export function exampleMisfit(
  key: string,
  values: JsonValue,
  fields: readonly ExampleField[],
): string | undefined {
  if (!isObject(values)) return `its ${key} is no object`;
  const names = new Set(fields.map(({ name }) => name));
  const extra = Object.keys(values).filter((name) => !names.has(name));
  if (extra.length > 0) return `its ${key} has ${quote(extra)}, which the spec does not declare`;
  const missing = fields.filter(({ name, required }) => required && !Object.hasOwn(values, name));
  return missing.length === 0 ? undefined : `its ${key} lacks ${quote(missing.map(({ name }) => name))}`;
}

function quote(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}
