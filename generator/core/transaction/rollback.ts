import { readFileSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { confinePath } from '../disk/confinePath.js';
import { errorReason } from '../disk/errorReason.js';
import { sha256 } from '../disk/fingerprint.js';
import type { Transaction, Undo } from './Transaction.js';

/** A file that a rollback had to leave as it is, and why. */
export interface LeftBehind {
  path: string;
  reason: string;
}

/**
 * Takes back every step of a transaction, the last one first, and removes the directories that it made if they are
 * empty. Never throws. A file that somebody edited since it was swapped is left alone; it is returned, with the place of
 * its former bytes, and the folder of the transaction must then stay. Copies in the trash stay in any case.
 */
export function rollback(transaction: Transaction): LeftBehind[] {
  const left: LeftBehind[] = [];
  for (const undo of transaction.undo.toReversed()) {
    const reason = takeBack(transaction, undo);
    if (reason === undefined) continue;
    const kept = 'old' in undo && undo.old !== undefined ? `; its former text is in ${undo.old}` : '';
    left.push({ path: undo.path, reason: `could not be restored: ${reason}${kept}` });
  }
  return left;
}

/** Removes the directories that a transaction made, as far as they are empty. */
export function removeMadeDirectories(transaction: Transaction): void {
  for (const directory of transaction.madeDirectories.toReversed()) {
    try {
      rmdirSync(join(transaction.root.real, directory));
    } catch {
      // Not empty, or gone already: either way it is not ours to remove.
    }
  }
}

/** The reason if the step cannot be taken back. */
function takeBack({ root }: Transaction, undo: Undo): string | undefined {
  const target = confinePath(root, undo.path);
  if ('code' in target)
    return target.code === 'ARC5007' ? target.reason : 'it is reached through a symlink now';
  try {
    switch (undo.kind) {
      case 'write':
        if (!target.stats || sha256(readFileSync(target.absolute)) !== undo.hash)
          return 'it changed meanwhile';
        if (undo.old === undefined) unlinkSync(target.absolute);
        else renameSync(join(root.real, undo.old), target.absolute);
        return undefined;
      case 'remove':
        if (target.stats) return 'it was created again meanwhile';
        renameSync(join(root.real, undo.old), target.absolute);
        return undefined;
      case 'move':
        if (confinedStats(root, undo.from) !== 'free') return `${undo.from} was created again meanwhile`;
        renameSync(target.absolute, join(root.real, undo.from));
        return undefined;
    }
  } catch (error) {
    return errorReason(error);
  }
}

function confinedStats(root: Transaction['root'], path: string): 'free' | 'taken' {
  const target = confinePath(root, path);
  return 'code' in target || target.stats ? 'taken' : 'free';
}
