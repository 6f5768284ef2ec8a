import { copyFileSync, linkSync, mkdirSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { parentOf } from '../disk/confinePath.js';
import { ensureDirectory, requireConfined } from './ensureDirectory.js';
import { sha256 } from '../disk/fingerprint.js';
import { changedMeanwhile, StepFailure } from './StepFailure.js';
import type { Step, Transaction } from './Transaction.js';

/**
 * Carries the steps out, each with a last look at its target, and notes how to take each back.
 * Throws a {@link StepFailure} at the first step that cannot be done; the steps before it are then in `undo`.
 */
export function swap(transaction: Transaction, steps: readonly Step[]): void {
  for (const [index, step] of steps.entries()) {
    try {
      carryOut(transaction, step, `${transaction.folder}/old/${index}`);
    } catch (error) {
      throw StepFailure.of(step.path, error);
    }
  }
}

function carryOut(transaction: Transaction, step: Step, old: string): void {
  switch (step.kind) {
    case 'write':
      write(transaction, step, old);
      return;
    case 'remove':
      remove(transaction, step, old);
      return;
    case 'move':
      move(transaction, step);
      return;
  }
}

function write(transaction: Transaction, step: Step & { kind: 'write' }, old: string): void {
  const { path, staged, hash, expect, trash } = step;
  const { real } = transaction.root;
  const target = requireConfined(transaction, path);
  if ((target.stats === undefined) !== (expect === undefined)) throw changedMeanwhile(path);
  if (expect === undefined) {
    ensureDirectory(transaction, parentOf(path));
  } else {
    keep(target.absolute, join(real, old));
    if (hashOf(join(real, old)) !== expect) throw changedMeanwhile(path);
    if (trash) copyToTrash(transaction, path, join(real, old));
  }
  renameSync(join(real, staged), target.absolute);
  transaction.undo.push({ kind: 'write', path, hash, old: expect === undefined ? undefined : old });
}

/** The file is taken out of the way first and looked at then: nobody can edit it in between. */
function remove(transaction: Transaction, step: Step & { kind: 'remove' }, old: string): void {
  const { path, expect, trash } = step;
  const target = requireConfined(transaction, path);
  if (!target.stats) throw changedMeanwhile(path);
  const kept = join(transaction.root.real, old);
  renameSync(target.absolute, kept);
  transaction.undo.push({ kind: 'remove', path, old });
  if (hashOf(kept) !== expect) throw changedMeanwhile(path);
  if (trash) copyToTrash(transaction, path, kept);
}

function move(transaction: Transaction, { path, from }: Step & { kind: 'move' }): void {
  const source = requireConfined(transaction, from);
  const target = requireConfined(transaction, path);
  if (!source.stats || target.stats) throw changedMeanwhile(source.stats ? path : from);
  ensureDirectory(transaction, parentOf(path));
  renameSync(source.absolute, target.absolute);
  transaction.undo.push({ kind: 'move', path, from });
}

/** A second name keeps the bytes, the mode and the time of a file; where there are no hard links a copy must do. */
function keep(absolute: string, old: string): void {
  try {
    linkSync(absolute, old);
  } catch {
    copyFileSync(absolute, old);
  }
}

function copyToTrash(transaction: Transaction, path: string, from: string): void {
  const { real } = transaction.root;
  if (transaction.trash === undefined) {
    ensureDirectory(transaction, '.generator/trash');
    const numbers = readdirSync(join(real, '.generator/trash')).filter((name) => /^\d{1,9}$/.test(name));
    const folder = `.generator/trash/${Math.max(0, ...numbers.map(Number)) + 1}`;
    // Not ensureDirectory: if another run takes the number first, this must fail instead of mixing the two.
    mkdirSync(join(real, folder));
    transaction.trash = folder;
  }
  const copy = `${transaction.trash}/${path}`;
  ensureDirectory(transaction, parentOf(copy));
  copyFileSync(from, join(real, copy));
}

function hashOf(absolute: string): string {
  return sha256(readFileSync(absolute));
}
