import { PROJECT_OWNER } from '../../types/Artifact.js';
import type { DesiredFile } from '../format/DesiredFile.js';
import type { LoadedLock } from '../workspace/lock/loadLocks.js';
import { entryKey, type LockEntry } from '../workspace/lock/Lock.js';
import { type Stem, stemsOf } from './names/GivenName.js';
import { movedModules } from './names/movedModules.js';

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
  /** Owners and modules that have another name now. */
  stems: Stem[];
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
  const all = [...locks];
  const byId = new Map(desired.map((file) => [`${file.id.owner} ${entryKey(file.id)}`, file]));
  const paths = new Set(desired.map(({ path }) => path));
  const own = ownEntries(all, byId, renamed);
  const { moved, stems } = movedModules(all, desired, own);
  for (const { key, file } of moved) byId.set(`${PROJECT_OWNER} ${key}`, file);
  const result: MatchedEntries = {
    own: moved.length === 0 ? own : ownEntries(all, byId, renamed),
    displaced: new Map(),
    untouched: new Map(),
    stems: [...[...renamed].flatMap(([before, now]) => stemsOf(before, now)), ...stems],
  };
  for (const { owner, entries } of all) {
    const untouched = new Map<string, LockEntry>();
    result.untouched.set(owner, untouched);
    for (const [key, entry] of entries) {
      const file = byId.get(`${renamed.get(owner) ?? owner} ${key}`);
      if (file?.path === entry.path) continue;
      const claimed = entry.orphan === true && paths.has(entry.path);
      if (!file && !claimed && !inScope(owner) && !renamed.has(owner)) untouched.set(key, entry);
      else displace(result.displaced, { owner, key, entry, orphan: !file });
    }
  }
  return result;
}

function ownEntries(
  locks: readonly LoadedLock[],
  byId: ReadonlyMap<string, DesiredFile>,
  renamed: ReadonlyMap<string, string>,
): Map<DesiredFile, LockEntry> {
  return new Map(
    locks.flatMap(({ owner, entries }) =>
      [...entries].flatMap(([key, entry]): [DesiredFile, LockEntry][] => {
        const file = byId.get(`${renamed.get(owner) ?? owner} ${key}`);
        return file ? [[file, entry]] : [];
      }),
    ),
  );
}

function displace(displaced: Map<string, DisplacedEntry[]>, item: DisplacedEntry): void {
  const others = displaced.get(item.entry.path);
  if (others) others.push(item);
  else displaced.set(item.entry.path, [item]);
}
