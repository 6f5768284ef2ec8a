import { validateCommandSpec } from '../build/validateCommandSpec.js';
import type { CommandSpec } from '../types/CommandSpec.js';
import type { Diagnostic } from '../types/diagnostics/Diagnostic.js';
import type { JsonValue } from '../types/Json.js';
import { replaceFix } from './fixes/fixes.js';
import { pointer } from './source/pointer.js';
import type { SpecSource } from './source/SpecSource.js';
import { schemaDiagnostics } from './schema/schemaDiagnostics.js';

export interface Checked<T> {
  /** The value, typed, when it conforms. */
  value?: T;
  diagnostics: Diagnostic[];
}

/** Checks a parsed spec against the JSON Schema of CommandSpec v2. A v1 spec gets one diagnostic of its own. */
export function validateSpec(source: SpecSource, value: JsonValue): Checked<CommandSpec> {
  const version = versionOf(value);
  if (version !== undefined && version !== 2) {
    const place = source.place(pointer(['version']), { on: 'value' });
    const params = { version: JSON.stringify(version) };
    const fix = /^"2(?:\.0)*"$/.test(params.version) ? replaceFix('/version', 2, version) : {};
    return { diagnostics: [{ code: 'ARC2006', place, params, ...fix }] };
  }
  if (version === undefined && looksLikeVersion1(value)) {
    return { diagnostics: [{ code: 'ARC2006', place: source.place(''), params: { version: '1' } }] };
  }
  if (validateCommandSpec(value)) return { value: value as unknown as CommandSpec, diagnostics: [] };
  return { diagnostics: schemaDiagnostics(source, validateCommandSpec.errors ?? []) };
}

function versionOf(value: JsonValue): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, 'version') ? value.version : undefined;
}

function looksLikeVersion1(value: JsonValue): boolean {
  return (
    isObject(value) &&
    typeof value.name === 'string' &&
    (Array.isArray(value.params) || Array.isArray(value.results))
  );
}

function isObject(value: JsonValue): value is Record<string, JsonValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
