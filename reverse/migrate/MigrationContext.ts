import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import type { SpecSource } from '../../validators/source/SpecSource.js';

/** What a person decides before the migration. */
export interface MigrateOptions {
  /** Writes the suggested type where the old one is bare or misspelt, instead of leaving it for a person. */
  accept: boolean;
  /** The access levels that the project knows: the built-in ones and those of its config. */
  accessLevels: readonly string[];
}

/** A key of a field that version 2 has no place for. */
export interface FieldNote {
  list: string;
  field: string;
  /** Of the field in the old file: two fields may have the same name. */
  pointer: string;
  key: string;
  value: JsonValue;
}

/** One migration on its way. The parts add to its lists; everything else they return. */
export interface MigrationContext {
  readonly source: SpecSource;
  readonly options: MigrateOptions;
  readonly old: JsonObject;
  /** Names of the types that the new spec declares. */
  readonly declared: ReadonlySet<string>;
  /** Extension keys of the new spec, each starting with `x-`. */
  readonly aside: Map<string, JsonValue>;
  readonly fieldNotes: FieldNote[];
  readonly diagnostics: Diagnostic[];
}

/** Where a field stands: in the old file, in the new one, and in words. */
export interface FieldSite {
  list: 'params' | 'results' | 'types';
  name: string;
  from: string;
  to: string;
}

/** A member of an object by name, never one that it inherits. */
export function memberOf(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
