import { commitPlanned } from '../../generator/app/plan/commitPlanned.js';
import { planned } from '../../generator/app/plan/planned.js';
import type { Reconciliation } from '../../generator/reconcile/Reconciliation.js';
import type { CommitResult } from '../../generator/workspace/transaction/commitChanges.js';

/** Carries out what was decided, as `archc generate` does: as a plan. */
export async function commit(reconciliation: Reconciliation): Promise<CommitResult> {
  if (reconciliation.blocked) return { done: false, diagnostics: [] };
  const { actions, texts } = await planned(reconciliation);
  return commitPlanned(reconciliation.tree.root, actions, texts);
}
