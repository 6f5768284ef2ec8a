import { basePath, encodeBase } from '../workspace/base/BaseStore.js';
import { removeBase } from '../workspace/base/removeBase.js';
import { looseHash, normaliseText } from '../tree/fingerprint.js';
import { formatLock } from '../workspace/lock/formatLock.js';
import { lockPath, type LockEntry } from '../workspace/lock/Lock.js';
import type { Change } from '../workspace/transaction/Change.js';
import { gitFiles } from '../workspace/transaction/gitFiles.js';
import type { NewText } from '../format/DesiredFile.js';
import type { FileDecision } from './decision/FileDecision.js';
import { asidePath } from './policy/pendingConflict.js';
import type { NextLock, Reconciliation } from './Reconciliation.js';

const order: readonly Change['kind'][] = ['write', 'move', 'remove'];

/**
 * What a reconciliation does to the tree, in the order of the commit: files, moves, removals, pristine texts, and locks
 * last, so that a lock never speaks of a file that is not there yet. Empty exactly if nothing has to be done. Asks for
 * no text.
 */
export function changesOf({ tree, decisions, locks, bases }: Reconciliation): Change[] {
  const loose = new Map<string, string>();
  const ofFiles = decisions.flatMap((decision) => changesOfFile(decision, loose));
  const changes = order.flatMap((kind) => ofFiles.filter((change) => change.kind === kind));
  for (const { hash, text } of bases.add)
    changes.push({
      kind: 'write',
      path: basePath(hash),
      text: async () => encodeBase(await text()),
      expect: undefined,
    });
  for (const hash of bases.remove) changes.push(...removeBase(tree, hash));
  const lockChanges = locks.flatMap((lock) => lockChange(lock, loose));
  if (changes.length + lockChanges.length > 0) changes.push(...gitFiles(tree));
  return [...changes, ...lockChanges];
}

/**
 * What a decision does to the files. The loose hash of a text is noted in `loose` as soon as the text is there. A file that
 * keeps its text moves as it is, whatever it says.
 */
function changesOfFile(decision: FileDecision, loose: Map<string, string>): Change[] {
  const { path } = decision;
  switch (decision.action) {
    case 'create':
      return [{ ...written(path, decision.text, loose), expect: undefined }];
    case 'update':
    case 'merge':
    case 'conflict': {
      const { from, seen, text } = decision;
      const write: Change = { ...written(path, text, loose), expect: seen.hash, mode: seen.mode };
      if (from !== undefined)
        return [
          { ...write, expect: undefined },
          { kind: 'remove', path: from, expect: seen.hash },
        ];
      return [decision.action === 'update' && decision.trash ? { ...write, trash: true } : write];
    }
    case 'aside': {
      const { beside, from } = decision;
      const { hash, text } = beside;
      const write: Change = { kind: 'write', path: asidePath(path), text, hash, expect: undefined };
      return from === undefined ? [write] : [write, { kind: 'move', path, from }];
    }
    case 'move':
      return [{ kind: 'move', path, from: decision.from }];
    case 'remove':
      return [{ kind: 'remove', path, expect: decision.seen.hash }];
    case 'unchanged':
    case 'keep':
    case 'refuse':
    case 'leave':
    case 'forget':
    case 'accept-deletion':
      return [];
  }
}

function written(path: string, { hash, text }: NewText, loose: Map<string, string>) {
  const noted = async (): Promise<string> => {
    const made = await text();
    loose.set(path, looseHash(normaliseText(made)));
    return made;
  };
  return { kind: 'write' as const, path, text: noted, hash };
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
