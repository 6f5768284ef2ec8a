import type { JsonValue } from '../../../types/Json.js';
import type { SavedIndexEntry } from './unmerged.js';

/** The note of a run that left conflicts: what git's index said of the files before. */
export function noteOf(saved: readonly SavedIndexEntry[]): JsonValue {
  return { index: saved.map(({ path, mode, object }) => ({ path, mode, object })) };
}

/** Reads such a note. It comes from a file, so what is not an entry is left out. */
export function savedIndex(note: JsonValue): SavedIndexEntry[] {
  const index = isObject(note) ? note.index : undefined;
  return Array.isArray(index) ? index.flatMap((entry) => entryOf(entry)) : [];
}

function entryOf(value: JsonValue): SavedIndexEntry[] {
  if (!isObject(value)) return [];
  const { path, mode, object } = value;
  const sound =
    typeof path === 'string' &&
    (mode === '100644' || mode === '100755') &&
    typeof object === 'string' &&
    /^[0-9a-f]{40,64}$/.test(object);
  return sound ? [{ path, mode, object }] : [];
}

function isObject(value: JsonValue): value is Record<string, JsonValue> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
