import { requireConfined } from '../folders/ensureDirectory.js';
import { hashOf } from './hashOf.js';
import { keptPath, stagedPath, type Step, type Transaction } from './Transaction.js';

/**
 * What the tree says about a step: it was not carried out, it was, or somebody else changed what it is about. It is read
 * off the tree alone, because a process may die between doing a thing and noting it.
 */
export type StepState = 'old' | 'new' | 'foreign';

/** Looks at the target of a step. Throws a `StepFailure` if it cannot be reached, or what reading it throws. */
export function stepState(transaction: Transaction, step: Step, index: number): StepState {
  const target = requireConfined(transaction, step.path);
  switch (step.kind) {
    case 'write': {
      if (!target.stats) return step.expect === undefined ? 'old' : 'foreign';
      const hash = hashOf(target.absolute);
      if (hash === step.hash) return 'new';
      return hash === step.expect ? 'old' : 'foreign';
    }
    case 'remove': {
      if (target.stats) return hashOf(target.absolute) === step.expect ? 'old' : 'foreign';
      const kept = requireConfined(transaction, keptPath(transaction, index));
      return !kept.stats || hashOf(kept.absolute) === step.expect ? 'new' : 'foreign';
    }
    case 'move': {
      const source = requireConfined(transaction, step.from);
      if (source.stats && !target.stats) return 'old';
      return target.stats && !source.stats ? 'new' : 'foreign';
    }
  }
}

/** Whether every step of a transaction that died was carried out or still can be. Throws what {@link stepState} throws. */
export function canGoOn(transaction: Transaction): boolean {
  return transaction.steps.every((step, index) => {
    const state = stepState(transaction, step, index);
    if (state !== 'old' || step.kind !== 'write') return state !== 'foreign';
    const staged = requireConfined(transaction, stagedPath(transaction, index));
    return staged.stats !== undefined && hashOf(staged.absolute) === step.hash;
  });
}
