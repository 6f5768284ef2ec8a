import type { JsonValue } from '../../types/Json.js';

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
