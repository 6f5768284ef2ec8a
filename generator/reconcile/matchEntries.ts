import { PROJECT_OWNER } from '../../types/Artifact.js';
import type { LockedSpec } from '../compile/lockedSpec.js';
import type { DesiredFile } from '../format/DesiredFile.js';
import type { LoadedLock } from '../workspace/lock/loadLocks.js';
import { entryKey, type LockEntry } from '../workspace/lock/Lock.js';

/** A lock entry whose path its artifact does not use any more. */
export interface DisplacedEntry {
  owner: string;
  /** In the lock of its owner. */
  key: string;
  entry: LockEntry;
  /** Nobody desires the artifact any more, as opposed to: it has another path now. */
  orphan: boolean;
}

/** The lock entries of a run, matched with what is desired. */
export interface MatchedEntries {
  /** Of each desired file, its own entry; without a value for a new artifact. */
  own: Map<DesiredFile, LockEntry>;
  /** By path. One path may have several: locks of two owners can disagree after a merge. */
  displaced: Map<string, DisplacedEntry[]>;
  /** Per owner, the entries outside the scope of this run, which stay as they are. */
  untouched: Map<string, Map<string, LockEntry>>;
}

/**
 * Matches entries with desired files by artifact, never by path: a file keeps its history when it is renamed.
 * `renamed` are former owners with their names now.
 */
export function matchEntries(
  locks: Iterable<LoadedLock>,
  desired: readonly DesiredFile[],
  inScope: (owner: string) => boolean,
  renamed: ReadonlyMap<string, string>,
): MatchedEntries {
  const byId = new Map(desired.map((file) => [`${file.id.owner} ${entryKey(file.id)}`, file]));
  const paths = new Set(desired.map(({ path }) => path));
  const result: MatchedEntries = { own: new Map(), displaced: new Map(), untouched: new Map() };
  for (const { owner, entries } of locks) {
    const untouched = new Map<string, LockEntry>();
    result.untouched.set(owner, untouched);
    for (const [key, entry] of entries) {
      const file = byId.get(`${renamed.get(owner) ?? owner} ${key}`);
      if (file) result.own.set(file, entry);
      if (file?.path === entry.path) continue;
      const claimed = entry.orphan === true && paths.has(entry.path);
      if (!file && !claimed && !inScope(owner) && !renamed.has(owner)) untouched.set(key, entry);
      else displace(result.displaced, { owner, key, entry, orphan: !file });
    }
  }
  return result;
}

function displace(displaced: Map<string, DisplacedEntry[]>, item: DisplacedEntry): void {
  const others = displaced.get(item.entry.path);
  if (others) others.push(item);
  else displaced.set(item.entry.path, [item]);
}

/**
 * Commands that got another name: former owner → owner. A lock that no spec answers for is the past of a command
 * without a lock if both come from the same file, or if the specs are equal but for the name. In doubt neither.
 */
export function findRenames(
  locks: Iterable<LoadedLock>,
  specs: ReadonlyMap<string, LockedSpec>,
): Map<string, string> {
  const all = [...locks].filter(({ owner }) => owner !== PROJECT_OWNER);
  const gone = all.filter(({ owner, entries, spec }) => spec && entries.size > 0 && !specs.has(owner));
  const fresh = all.filter(({ owner, file }) => file === undefined && specs.has(owner));
  const renamed = new Map<string, string>();
  for (const fact of ['file', 'shape'] as const) {
    const formerly = gone.filter(({ owner }) => !renamed.has(owner));
    const named = new Set(renamed.values());
    for (const { owner } of fresh.filter((lock) => !named.has(lock.owner))) {
      const wanted = specs.get(owner)?.[fact];
      const candidates = formerly.filter(({ spec }) => spec?.[fact] === wanted);
      const rivals = fresh.filter((lock) => specs.get(lock.owner)?.[fact] === wanted);
      const [only] = candidates;
      if (only && candidates.length === 1 && rivals.length === 1) renamed.set(only.owner, owner);
    }
  }
  return renamed;
}
