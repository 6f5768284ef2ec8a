import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../disk/fingerprint.js';
import type { Change, FileContent } from './Change.js';
import { StepFailure } from './StepFailure.js';
import type { Step, Transaction } from './Transaction.js';

const TEXTS_AT_ONCE = 64;

/**
 * Writes every new text into the folder of the transaction and returns the steps, one for each change, in their order.
 * Touches nothing outside that folder. Throws a `StepFailure` or a system error, what `text()` throws, and an error for
 * a text that is not what was announced.
 */
export async function stage(transaction: Transaction, changes: readonly Change[]): Promise<Step[]> {
  const steps: Step[] = [];
  for (const batch of batchesOf(changes)) {
    const texts = await Promise.all(
      batch.map(async (change) => (change.kind === 'write' ? change.text() : '')),
    );
    for (const [index, change] of batch.entries())
      steps.push(stepOf(transaction, steps.length, change, texts[index] ?? ''));
  }
  return steps;
}

/** Changes whose texts may be asked for at the same time. A late text waits for all that come before it. */
function batchesOf(changes: readonly Change[]): Change[][] {
  const batches: Change[][] = [];
  for (const [index, change] of changes.entries()) {
    const late = isLate(change);
    const last = batches.at(-1);
    const before = changes[index - 1];
    if (!last || last.length >= TEXTS_AT_ONCE || (late && before && !isLate(before))) batches.push([change]);
    else last.push(change);
  }
  return batches;
}

function isLate(change: Change): boolean {
  return change.kind === 'write' && change.late === true;
}

function stepOf(transaction: Transaction, index: number, change: Change, text: FileContent): Step {
  if (change.kind !== 'write') return change;
  const { path, expect, mode, trash = false } = change;
  const hash = sha256(text);
  if (change.hash !== undefined && hash !== change.hash) {
    // Written anyway, the file would look edited on the next run.
    throw new Error(`the text of ${path} does not have the hash that was announced`);
  }
  const staged = stageText(transaction, `${index}`, path, text, mode);
  return { kind: 'write', path, staged, hash, expect, trash };
}

/** Failures name the target: that is what the person knows. `wx` because the folder is new, so nothing is in it. */
function stageText(
  transaction: Transaction,
  name: string,
  path: string,
  text: FileContent,
  mode: number | undefined,
): string {
  const staged = `${transaction.folder}/new/${name}`;
  const absolute = join(transaction.root.real, staged);
  try {
    writeFileSync(absolute, text, { flag: 'wx', mode: 0o644 });
    if (mode !== undefined) chmodSync(absolute, mode);
  } catch (error) {
    throw StepFailure.of(path, error);
  }
  return staged;
}
