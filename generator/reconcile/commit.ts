import { changesOf } from './changesOf.js';
import type { Reconciliation } from './Reconciliation.js';
import {
  commitChanges,
  type CommitOptions,
  type CommitResult,
} from '../workspace/transaction/commitChanges.js';

/**
 * Carries out a reconciliation as one transaction; see {@link commitChanges}. Files that need no change are not
 * touched. A blocked reconciliation is not even tried: nothing is done, and its own diagnostics say why.
 */
export async function commit(
  reconciliation: Reconciliation,
  options: CommitOptions = {},
): Promise<CommitResult> {
  if (reconciliation.blocked) return { done: false, diagnostics: [] };
  return commitChanges(reconciliation.tree.root, changesOf(reconciliation), options);
}
