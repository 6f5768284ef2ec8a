import type { JsonValue } from '../../types/Json.js';

/** The strings and numbers in a value, at any depth; of types only those that migration cannot spell in another way. */
export function leavesOf(value: JsonValue): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  if (value === null || typeof value === 'boolean') return [];
  const isRespelt = (key: string, member: JsonValue): boolean =>
    key === 'type' && typeof member === 'string' && /[^a-z[\]]/i.test(member);
  return Object.entries(value).flatMap(([key, member]) => (isRespelt(key, member) ? [] : leavesOf(member)));
}

/** The keys of all objects in a value. */
export function keysOf(value: JsonValue): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(keysOf);
  return Object.entries(value).flatMap(([key, member]) => [key, ...keysOf(member)]);
}
