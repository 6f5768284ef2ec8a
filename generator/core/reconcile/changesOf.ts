import { confinePath, openRoot } from '../disk/confinePath.js';
import { looseHash } from '../disk/fingerprint.js';
import { formatLock } from '../lock/formatLock.js';
import { lockPath, type LockEntry } from '../lock/Lock.js';
import type { Change } from '../transaction/Change.js';
import type { FileDecision } from './FileDecision.js';
import type { NextLock, Reconciliation } from './Reconciliation.js';

const IGNORE_FILE = '.generator/.gitignore';
const IGNORED = 'cache/\ntxn/\ntrash/\n';

/**
 * What a reconciliation does to the tree, in the order of the commit: files, moves, removals, and locks last, so that a
 * lock never speaks of a file that is not there yet. Empty exactly if nothing has to be done. Asks for no text.
 */
export function changesOf({ root, decisions, locks }: Reconciliation): Change[] {
  const loose = new Map<string, string>();
  const changes = decisions.flatMap((decision) => writeOf(decision, loose));
  for (const { action, path, from, seen } of decisions) {
    if (action === 'move' && from !== undefined) changes.push({ kind: 'move', path, from });
    if (action === 'remove' && seen) changes.push({ kind: 'remove', path, expect: seen.hash });
  }
  const lockChanges = locks.flatMap((lock) => lockChange(lock, loose));
  if (changes.length + lockChanges.length > 0) changes.push(...ignoreFile(root));
  return [...changes, ...lockChanges];
}

/** The write of a file. Its loose hash is noted in `loose` as soon as its text is there. */
function writeOf({ action, path, desired, seen, trash }: FileDecision, loose: Map<string, string>): Change[] {
  if ((action !== 'create' && action !== 'update') || !desired) return [];
  return [
    {
      kind: 'write',
      path,
      text: async () => {
        const text = await desired.text();
        loose.set(path, looseHash(text));
        return text;
      },
      hash: desired.hash,
      expect: seen?.hash,
      ...(seen ? { mode: seen.mode } : {}),
      ...(trash ? { trash } : {}),
    },
  ];
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

/** Keeps archc's own folders out of git. A person may have changed the file, so what is there stays. */
function ignoreFile(directory: string): Change[] {
  const target = confinePath(openRoot(directory), IGNORE_FILE);
  if ('code' in target || target.stats) return [];
  return [{ kind: 'write', path: IGNORE_FILE, text: () => IGNORED, expect: undefined }];
}
