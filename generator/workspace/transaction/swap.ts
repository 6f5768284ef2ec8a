import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { parentOf } from '../../tree/confinePath.js';
import { ensureDirectory, requireConfined } from '../folders/ensureDirectory.js';
import { hashOf } from './hashOf.js';
import { changedMeanwhile, StepFailure } from '../folders/StepFailure.js';
import { stepState } from './stepState.js';
import { keptPath, stagedPath, type Step, type Transaction } from './Transaction.js';

/**
 * Carries out the steps, each with a last look at its target. `resumed`: another process began, so what is done already
 * is passed over; otherwise it means that somebody else did it. Throws a {@link StepFailure} at the first step that
 * cannot be done.
 */
export function swap(transaction: Transaction, resumed = false): void {
  for (const [index, step] of transaction.steps.entries()) {
    try {
      const state = stepState(transaction, step, index);
      if (state === 'new' && resumed) continue;
      if (state !== 'old') throw changedMeanwhile(culprit(transaction, step));
      transaction.begun = index + 1;
      carryOut(transaction, step, index);
    } catch (error) {
      throw StepFailure.of(step.path, error);
    }
  }
  checkPreimages(transaction);
}

/**
 * An editor that writes into a file rather than a new one in its place may have done so after the last look. Where the
 * preimage is a second name of the file, what it wrote is there.
 */
function checkPreimages(transaction: Transaction): void {
  for (const [index, step] of transaction.steps.entries()) {
    if (step.kind !== 'write' || step.expect === undefined) continue;
    const kept = requireConfined(transaction, keptPath(transaction, index));
    if (kept.stats && hashOf(kept.absolute) !== step.expect) throw changedMeanwhile(step.path);
  }
}

function carryOut(transaction: Transaction, step: Step, index: number): void {
  const { real } = transaction.root;
  const target = join(real, step.path);
  switch (step.kind) {
    case 'write':
      ensureDirectory(transaction, parentOf(step.path));
      renameSync(join(real, stagedPath(transaction, index)), target);
      return;
    case 'remove': {
      // Taken out of the way first and looked at then: nobody can edit it in between.
      const kept = join(real, keptPath(transaction, index));
      renameSync(target, kept);
      if (hashOf(kept) !== step.expect) throw changedMeanwhile(step.path);
      return;
    }
    case 'move':
      ensureDirectory(transaction, parentOf(step.path));
      renameSync(join(real, step.from), target);
      return;
  }
}

/** Which file of a step is not as expected. */
function culprit(transaction: Transaction, step: Step): string {
  if (step.kind !== 'move') return step.path;
  return requireConfined(transaction, step.from).stats ? step.path : step.from;
}
