import type { SeenFile } from '../../tree/seeFile.js';
import type { Tree } from '../../tree/Tree.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';
import { conflictsIn } from '../merge/resolveConflicts.js';

/** A conflict of an earlier run: still open, or resolved by hand since. */
export interface PendingConflict {
  open: boolean;
  /** What is still to be resolved, for a person. */
  where: string;
}

/** Where the generated text lies that could not be merged into a file, with `--on-conflict=aside`. */
export function asidePath(path: string): string {
  return `${path}.archc-new`;
}

/** What became of the conflict that the lock remembers; undefined if it remembers none. */
export function pendingConflict(
  tree: Tree,
  before: LockEntry | undefined,
  seen: SeenFile | undefined,
): PendingConflict | undefined {
  if (before?.conflict === undefined || !seen) return undefined;
  const aside = tree.look(asidePath(before.path));
  if (!('code' in aside) && aside.stats) return { open: true, where: asidePath(before.path) };
  const markers = conflictsIn(Buffer.from(seen.bytes).toString('utf8'));
  if (markers === 'malformed') return { open: true, where: 'conflict markers, some of them damaged' };
  return { open: markers > 0, where: `${markers} marked ${markers === 1 ? 'conflict' : 'conflicts'}` };
}
