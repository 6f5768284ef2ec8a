import { closeSync, fchmodSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../tree/fingerprint.js';
import type { Change, FileContent } from './Change.js';
import { StepFailure } from '../folders/StepFailure.js';
import { syncAndClose } from './syncFiles.js';
import { stagedPath, type Step, type Transaction } from './Transaction.js';

const TEXTS_AT_ONCE = 64;

/** A change that is a step of the transaction now. */
export interface StagedChange {
  change: Change;
  step: Step;
}

/**
 * Writes every new text into the folder of the transaction, through to the disk, and returns the steps in the order of
 * the changes. A text that is on disk already makes no step. Touches nothing outside that folder. Throws a
 * `StepFailure` or a system error, what `text()` throws, and an error for a text that is not what was announced.
 */
export async function stage(transaction: Transaction, changes: readonly Change[]): Promise<StagedChange[]> {
  const staged: StagedChange[] = [];
  for (let start = 0; start < changes.length; start += TEXTS_AT_ONCE) {
    const batch = changes.slice(start, start + TEXTS_AT_ONCE);
    const texts = await Promise.all(
      batch.map(async (change) => (change.kind === 'write' ? change.text() : '')),
    );
    const steps = batch.flatMap((change, index) => {
      const text = texts[index] ?? '';
      const step = stepOf(change, text);
      return step.kind === 'write' && step.hash === step.expect ? [] : [{ change, step, text }];
    });
    const first = staged.length;
    const writes = await Promise.allSettled(
      steps.map(async ({ change, text }, index) => {
        if (change.kind === 'write') await writeStaged(transaction, first + index, change, text);
      }),
    );
    // All have ended before the first failure is reported: the folder is about to be deleted.
    for (const write of writes) if (write.status === 'rejected') throw write.reason;
    staged.push(...steps.map(({ change, step }) => ({ change, step })));
  }
  return staged;
}

function stepOf(change: Change, text: FileContent): Step {
  const { kind, path } = change;
  if (kind === 'move') return { kind, path, from: change.from };
  if (kind === 'remove') return { kind, path, expect: change.expect };
  const hash = sha256(text);
  if (change.hash !== undefined && hash !== change.hash) {
    // Written anyway, the file would look edited on the next run.
    throw new Error(`the text of ${path} does not have the hash that was announced`);
  }
  return { kind, path, hash, ...(change.expect === undefined ? {} : { expect: change.expect }) };
}

/** Failures name the target: that is what the person knows. `wx` because the folder is new, so nothing is in it. */
async function writeStaged(
  transaction: Transaction,
  index: number,
  { path, mode }: Change & { kind: 'write' },
  text: FileContent,
): Promise<void> {
  try {
    const file = openSync(join(transaction.root.real, stagedPath(transaction, index)), 'wx', 0o644);
    try {
      writeFileSync(file, text);
      if (mode !== undefined) fchmodSync(file, mode);
    } catch (error) {
      closeSync(file);
      throw error;
    }
    await syncAndClose(file);
  } catch (error) {
    throw StepFailure.of(path, error);
  }
}
