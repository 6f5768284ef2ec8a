import type { LockedSpec } from '../../../compile/lockedSpec.js';
import type { LockEntry } from '../Lock.js';
import { type Fields, isEntryKey, isFields, parseEntry, parseSpec } from '../parseLock.js';

/** What is sound in a lock. Unlike a lock it may have one path twice. */
export interface SalvagedLock {
  spec?: LockedSpec;
  entries: ReadonlyMap<string, LockEntry>;
}

/** The sound entries of a lock that cannot be used as a whole; undefined if it is no lock of this version at all. */
export function salvageLock(text: string): SalvagedLock | undefined {
  const value = readJson(text);
  if (value?.version !== 1 || !isFields(value.artifacts)) return undefined;
  const entries = new Map<string, LockEntry>();
  for (const [key, fields] of Object.entries(value.artifacts)) {
    const entry = isEntryKey(key) ? parseEntry(fields) : 'a key that is none';
    if (typeof entry !== 'string') entries.set(key, entry);
  }
  const spec = parseSpec(value.spec);
  return { ...(spec ? { spec } : {}), entries };
}

/** Whether a text is a lock of a later version, which is not to be touched. */
export function isOfLaterVersion(text: string): boolean {
  const version = readJson(text)?.version;
  return typeof version === 'number' && version > 1;
}

function readJson(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
