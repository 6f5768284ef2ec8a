import type { JsonValue } from '../../types/Json.js';
import { validateSpec } from '../../validators/validateSpec.js';
import { SpecSource } from '../../validators/source/SpecSource.js';

const nowhere = new SpecSource('', '');

/** Whether a value may stand at a top-level key of a v2 spec. The schema itself decides, so that they cannot differ. */
export function fitsKey(key: string, value: JsonValue): boolean {
  return validateSpec(nowhere, { version: 2, name: 'a', [key]: value }).value !== undefined;
}

/** Whether a value may stand at a key of a field of a v2 spec. */
export function fitsFieldKey(key: string, value: JsonValue): boolean {
  return fitsKey('params', [{ name: 'a', type: 'string', [key]: value }]);
}
