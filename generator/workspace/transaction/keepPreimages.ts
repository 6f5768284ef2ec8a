import { copyFileSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { requireConfined } from '../folders/ensureDirectory.js';
import { hashOf } from './hashOf.js';
import type { StagedChange } from './stage.js';
import { changedMeanwhile, StepFailure } from '../folders/StepFailure.js';
import { keptPath, type Transaction } from './Transaction.js';
import { copyToTrash } from './trash.js';

/**
 * Keeps the bytes that writes will replace, and copies to the trash what is to go there. Returns the files made,
 * absolute. Throws a `StepFailure` if a file is not what its change expects. A file to remove is kept by its removal.
 */
export function keepPreimages(transaction: Transaction, staged: readonly StagedChange[]): string[] {
  return staged.flatMap(({ change }, index) => {
    try {
      return keepOne(transaction, change, index);
    } catch (error) {
      throw StepFailure.of(change.path, error);
    }
  });
}

function keepOne(transaction: Transaction, change: StagedChange['change'], index: number): string[] {
  const { kind, path } = change;
  if (kind === 'move' || change.expect === undefined) return [];
  const { real } = transaction.root;
  const target = requireConfined(transaction, path);
  if (!target.stats) throw changedMeanwhile(path);
  const kept = join(real, keptPath(transaction, index));
  if (kind === 'write') {
    keep(target.absolute, kept);
    if (hashOf(kept) !== change.expect) throw changedMeanwhile(path);
  }
  if (change.trash !== true) return kind === 'write' ? [kept] : [];
  const copy = join(real, copyToTrash(transaction, path, target.absolute));
  if (hashOf(copy) !== change.expect) throw changedMeanwhile(path);
  return kind === 'write' ? [kept, copy] : [copy];
}

/** A second name keeps the bytes, the mode and the time of a file; where there are no hard links a copy must do. */
function keep(absolute: string, old: string): void {
  try {
    linkSync(absolute, old);
  } catch {
    copyFileSync(absolute, old);
  }
}
