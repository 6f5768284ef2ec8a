import { commitPlanned, textsFor } from '../../generator/app/plan/commitPlanned.js';
import { planned } from '../../generator/app/plan/planned.js';
import { plannedChanges } from '../../generator/app/plan/plannedChanges.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';
import type { Reconciliation } from '../../generator/reconcile/Reconciliation.js';
import type { Change } from '../../generator/workspace/transaction/Change.js';
import type { CommitResult } from '../../generator/workspace/transaction/commitChanges.js';

/** Carries out what was decided, as `archc generate` does: as a plan. */
export async function commit(reconciliation: Reconciliation): Promise<CommitResult> {
  if (reconciliation.blocked) return { done: false, diagnostics: [] };
  const { actions, texts } = await planned(reconciliation, builtinLanguages);
  return commitPlanned(reconciliation.tree.root, actions, texts);
}

/** The changes of which the transaction of that run consists. */
export async function changesOf(reconciliation: Reconciliation): Promise<Change[]> {
  const { actions, texts } = await planned(reconciliation, builtinLanguages);
  return plannedChanges(actions, textsFor(reconciliation.tree.root, texts));
}
