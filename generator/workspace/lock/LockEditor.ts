import { storedBases } from '../base/BaseStore.js';
import { removeBase } from '../base/removeBase.js';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { Tree } from '../../tree/Tree.js';
import type { Change } from '../transaction/Change.js';
import { formatLock } from './formatLock.js';
import { loadLocks, lockedOwners, type LoadedLock } from './loadLocks.js';
import { lockPath, type LockEntry } from './Lock.js';

/** An entry with the lock that it stands in. */
export interface LockedFile {
  owner: string;
  key: string;
  entry: LockEntry;
}

/** All locks of a project, to be changed by a command that does not compile. Reads; the changes are to be committed. */
export class LockEditor {
  readonly diagnostics: Diagnostic[];
  readonly #locks: ReadonlyMap<string, LoadedLock>;
  readonly #edited = new Map<string, Map<string, LockEntry>>();
  readonly #tree: Tree;

  constructor(tree: Tree) {
    this.#tree = tree;
    const { owners, diagnostics } = lockedOwners(tree);
    const loaded = loadLocks(tree, owners);
    this.#locks = loaded.locks;
    this.diagnostics = [...diagnostics, ...loaded.diagnostics];
  }

  /** The entries as they were read, sorted by path. */
  files(): LockedFile[] {
    const files = [...this.#locks.values()].flatMap(({ owner, entries }) =>
      [...entries].map(([key, entry]) => ({ owner, key, entry })),
    );
    return files.sort((a, b) => (a.entry.path < b.entry.path ? -1 : 1));
  }

  /** Replaces an entry, or drops it when there is none to put in its place. */
  replace({ owner, key }: LockedFile, entry: LockEntry | undefined): void {
    const entries = new Map(this.#entriesOf(owner));
    this.#edited.set(owner, entries);
    if (entry) entries.set(key, entry);
    else entries.delete(key);
  }

  #entriesOf(owner: string): ReadonlyMap<string, LockEntry> {
    return this.#edited.get(owner) ?? this.#locks.get(owner)?.entries ?? new Map<string, LockEntry>();
  }

  /** The removals of pristine texts that no entry names any more. Needs all locks to be sound. */
  unusedBases(): Change[] {
    const owners = [...this.#locks.keys()];
    const entries = owners.flatMap((owner) => [...this.#entriesOf(owner).values()]);
    const named = new Set(entries.flatMap(({ base, conflict }) => [base, conflict]));
    const unused = [...storedBases(this.#tree)].filter((hash) => !named.has(hash));
    return unused.flatMap((hash) => removeBase(this.#tree, hash));
  }

  /** The writes and removals of the locks that were edited. */
  changes(): Change[] {
    return [...this.#edited].map(([owner, entries]): Change => {
      const { spec, file } = this.#locks.get(owner) ?? {};
      const text = formatLock({ ...(spec ? { spec } : {}), entries });
      const path = lockPath(owner);
      if (text === '' && file) return { kind: 'remove', path, expect: file.hash };
      return { kind: 'write', path, text: () => text, expect: file?.hash };
    });
  }
}
