import type { Code } from '../../types/Code.js';
import type { JsonValue } from '../../types/Json.js';
import { code } from '../code.js';
import { jsonLiteral, stringLiteral } from './encode.js';

/** Names that every object has: TypeScript sees them in each literal, and an own field of that name clashes. */
export function isObjectMember(name: string): boolean {
  return name in Object.prototype;
}

/** Whether a value has such a key at any depth. */
export function mentionsObjectMember(value: JsonValue): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(mentionsObjectMember);
  return Object.entries(value).some(([key, entry]) => isObjectMember(key) || mentionsObjectMember(entry));
}

/**
 * A JSON value as an expression of any type that takes JSON. With a key that every object has, a literal does not
 * compile in some places (TypeScript merges the object types of an array), so it is parsed from text.
 */
export function jsonExpression(value: JsonValue, type: Code): Code {
  if (!mentionsObjectMember(value)) return jsonLiteral(value);
  return code`JSON.parse(${stringLiteral(JSON.stringify(value))}) as ${type}`;
}
