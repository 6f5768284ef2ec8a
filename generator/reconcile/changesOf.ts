import { basePath, encodeBase } from '../workspace/base/BaseStore.js';
import { removeBase } from '../workspace/base/removeBase.js';
import { openRoot } from '../tree/confinePath.js';
import { looseHash, normaliseText } from '../tree/fingerprint.js';
import { gitFiles } from '../workspace/gitFiles.js';
import { formatLock } from '../workspace/lock/formatLock.js';
import { lockPath, type LockEntry } from '../workspace/lock/Lock.js';
import type { Change } from '../workspace/transaction/Change.js';
import type { FileAction } from './decide.js';
import type { FileDecision } from './FileDecision.js';
import { asidePath } from './pendingConflict.js';
import type { NextLock, Reconciliation } from './Reconciliation.js';

/**
 * What a reconciliation does to the tree, in the order of the commit: files, moves, removals, pristine texts, and locks
 * last, so that a lock never speaks of a file that is not there yet. Empty exactly if nothing has to be done. Asks for
 * no text.
 */
export function changesOf({ root, decisions, locks, bases }: Reconciliation): Change[] {
  const loose = new Map<string, string>();
  const changes = decisions.flatMap((decision) => writeOf(decision, loose));
  changes.push(...decisions.flatMap(moveOf), ...decisions.flatMap(removalOf));
  for (const { hash, text } of bases.add)
    changes.push({
      kind: 'write',
      path: basePath(hash),
      text: async () => encodeBase(await text()),
      expect: undefined,
    });
  for (const hash of bases.remove) changes.push(...removeBase(openRoot(root), hash));
  const lockChanges = locks.flatMap((lock) => lockChange(lock, loose));
  if (changes.length + lockChanges.length > 0) changes.push(...gitFiles(root));
  return [...changes, ...lockChanges];
}

const writing: readonly FileAction[] = ['create', 'update', 'merge', 'conflict'];

/** The write of a file. Its loose hash is noted in `loose` as soon as its text is there. */
function writeOf(decision: FileDecision, loose: Map<string, string>): Change[] {
  const { action, path, from, desired, merged, seen, trash } = decision;
  if (!desired) return [];
  if (action === 'aside')
    return [
      { kind: 'write', path: asidePath(path), text: desired.text, hash: desired.hash, expect: undefined },
    ];
  if (!writing.includes(action)) return [];
  return [
    {
      kind: 'write',
      path,
      text: async () => {
        const text = merged?.text ?? (await desired.text());
        loose.set(path, looseHash(normaliseText(text)));
        return text;
      },
      hash: merged?.hash ?? desired.hash,
      expect: from === undefined ? seen?.hash : undefined,
      ...(seen ? { mode: seen.mode } : {}),
      ...(trash ? { trash } : {}),
    },
  ];
}

/** A file that keeps its text moves as it is, whatever it says. */
function moveOf({ action, path, from }: FileDecision): Change[] {
  const moves = from !== undefined && (action === 'move' || action === 'aside');
  return moves ? [{ kind: 'move', path, from }] : [];
}

/** What nothing asks for any more, and the former place of a file that was written anew. */
function removalOf({ action, path, from, seen }: FileDecision): Change[] {
  if (!seen) return [];
  if (action === 'remove') return [{ kind: 'remove', path, expect: seen.hash }];
  const wrote = from !== undefined && writing.includes(action);
  return wrote ? [{ kind: 'remove', path: from, expect: seen.hash }] : [];
}

/** The lock of an owner, unless it stays as it is. A lock with nothing in it has no file. */
function lockChange(lock: NextLock, loose: ReadonlyMap<string, string>): Change[] {
  const { owner, file } = lock.before;
  const path = lockPath(owner);
  const entries = withKnownHashes(lock);
  const text = (): string => lockText({ ...lock, entries }, loose);
  if (entries.size === 0) return file ? [{ kind: 'remove', path, expect: file.hash }] : [];
  // An entry whose loose hash is still to come has another text than before, so the lock changes in any case.
  const settled = [...entries.values()].every((entry) => entry.loose !== undefined);
  if (settled && text() === file?.text) return [];
  return [{ kind: 'write', path, text, late: true, expect: file?.hash }];
}

/** Equal texts have equal loose hashes: what is written again as it was before has its hash from the lock. */
function withKnownHashes({ before, entries }: NextLock): NextLock['entries'] {
  return new Map(
    [...entries].map(([key, entry]) => {
      const same = before.entries.get(key);
      const loose = same?.written === entry.written ? same.loose : undefined;
      return [key, { ...entry, loose: entry.loose ?? loose }];
    }),
  );
}

function lockText({ spec, entries }: NextLock, loose: ReadonlyMap<string, string>): string {
  const known = [...entries].map(([key, entry]): [string, LockEntry] => [
    key,
    { ...entry, loose: entry.loose ?? loose.get(entry.path) ?? '' },
  ]);
  return formatLock({ ...(spec ? { spec } : {}), entries: new Map(known) });
}
