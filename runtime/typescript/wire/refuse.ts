import { ValidationError } from '../errors/ValidationError.js';
import type { ValidationRule } from '../errors/ValidationRule.js';
import { formatPath } from './Path.js';
import type { Path } from './Path.js';

/** Throws the ValidationError for the value at this path. The message must not quote the value. */
export function refuse(at: Path | undefined, rule: ValidationRule, message: string): never {
  const field = formatPath(at);
  throw new ValidationError(field, rule, field === '' ? message : `${field}: ${message}`);
}

/** Throws `null` or `type`: another kind of value was found. `wanted` has its article: "a string". */
export function refuseKind(at: Path | undefined, wanted: string, found: unknown): never {
  refuse(at, found === null ? 'null' : 'type', `Expected ${wanted}, found ${kindOf(found)}.`);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
