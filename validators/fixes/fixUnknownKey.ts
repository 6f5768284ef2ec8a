import type { JsonValue } from '../../types/Json.js';
import { childPointer } from '../source/pointer.js';
import { type MaybeFix, renameFix } from './fixes.js';

/**
 * The repair of a key that is not known in an object: the key that was meant, or what other formats say with it.
 * `suggestion` is the closest known key.
 */
export function fixUnknownKey(
  pointer: string,
  object: object,
  key: string,
  known: readonly string[],
  suggestion: string | undefined,
): MaybeFix {
  if (known.includes('optional') && !known.includes(key)) {
    if (key === 'required') return fixRequired(pointer, object);
    if (key === 'nullable') return fixNullable(pointer, object);
  }
  return renameFix(pointer, object, key, suggestion);
}

/** A field is required unless it says `optional`. */
function fixRequired(pointer: string, object: object): MaybeFix {
  const { required, optional } = object as Record<string, JsonValue | undefined>;
  const remove = { op: 'remove' as const, path: childPointer(pointer, 'required') };
  if (required === true && optional !== true) return { fix: { title: "Remove 'required'", patch: [remove] } };
  if (required !== false || optional === false) return {};
  if (optional === true) return { fix: { title: "Remove 'required'", patch: [remove] } };
  const add = { op: 'add' as const, path: childPointer(pointer, 'optional'), value: true };
  return { fix: { title: 'Write "optional": true', patch: [remove, add] } };
}

/** Whether a field may be null is a part of its type. */
function fixNullable(pointer: string, object: object): MaybeFix {
  const { nullable, type } = object as Record<string, JsonValue | undefined>;
  const remove = { op: 'remove' as const, path: childPointer(pointer, 'nullable') };
  if (nullable === false) return { fix: { title: "Remove 'nullable'", patch: [remove] } };
  if (nullable !== true || typeof type !== 'string' || type === '') return {};
  const value = /\|\s*null\s*$/.test(type) ? type : `${type} | null`;
  const replace = { op: 'replace' as const, path: childPointer(pointer, 'type'), value };
  return { fix: { title: `Write ${JSON.stringify(value)}`, patch: [remove, replace] } };
}
