import { basePath, encodeBase } from '../workspace/base/BaseStore.js';
import { removeBase } from '../workspace/base/removeBase.js';
import { formatLock } from '../workspace/lock/formatLock.js';
import { lockPath, type LockEntry } from '../workspace/lock/Lock.js';
import type { Change } from '../workspace/transaction/Change.js';
import { gitFiles } from '../workspace/transaction/gitFiles.js';
import { changesFiles } from './decision/FileDecision.js';
import type { NextLock, Reconciliation } from './Reconciliation.js';

/**
 * What a run changes of archc's own memory, in the order of the commit: pristine texts, what git has to know, and locks last,
 * so that a lock never speaks of a file that is not there yet. Nothing exactly if nothing has to be remembered, and no file
 * changes either. `loose` are the loose hashes of the texts that are written, by path. Asks for no text.
 */
export function memoryChanges(
  { tree, decisions, locks, bases }: Reconciliation,
  loose: ReadonlyMap<string, string>,
): Change[] {
  const changes = bases.add.map(({ hash, text }): Change => ({
    kind: 'write',
    path: basePath(hash),
    text: async () => encodeBase(await text()),
    expect: undefined,
  }));
  for (const hash of bases.remove) changes.push(...removeBase(tree, hash));
  const ofLocks = locks.flatMap((lock) => lockChange(lock, loose));
  const isIdle = changes.length + ofLocks.length === 0 && !decisions.some(changesFiles);
  return isIdle ? [] : [...changes, ...gitFiles(tree), ...ofLocks];
}

/** The lock of an owner, unless it stays as it is. A lock with nothing in it has no file. */
function lockChange({ before, spec, entries }: NextLock, loose: ReadonlyMap<string, string>): Change[] {
  const { owner, file } = before;
  const path = lockPath(owner);
  if (entries.size === 0) return file ? [{ kind: 'remove', path, expect: file.hash }] : [];
  const known = [...entries].map(([key, entry]): [string, LockEntry] => {
    const now = entry.loose ?? loose.get(entry.path) ?? '';
    return [key, { ...entry, loose: now }];
  });
  const text = formatLock({ ...(spec ? { spec } : {}), entries: new Map(known) });
  return text === file?.text ? [] : [{ kind: 'write', path, text: () => text, expect: file?.hash }];
}
