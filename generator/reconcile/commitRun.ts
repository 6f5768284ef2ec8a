import { noteOf } from '../workspace/git/savedIndex.js';
import { markUnmerged, restoreIndex, type UnmergedFile } from '../workspace/git/unmerged.js';
import { commit } from './commit.js';
import type { CommitResult } from '../workspace/transaction/commitChanges.js';
import type { DecisionTo, FileDecision } from './decision/FileDecision.js';
import type { Reconciliation } from './Reconciliation.js';

/**
 * Commits a run. One that leaves conflicts is kept, so that `archc abort` can take it back, and git's index is told of
 * the conflicts; see {@link commit}.
 */
export async function commitRun(reconciliation: Reconciliation): Promise<CommitResult> {
  const conflicts = reconciliation.decisions.filter(isConflict);
  if (reconciliation.blocked || conflicts.length === 0) return commit(reconciliation);
  const saved = markUnmerged(reconciliation.tree.root, conflicts.flatMap(markedFile));
  const result = await commit(reconciliation, { keep: noteOf(saved) });
  if (!result.done) restoreIndex(reconciliation.tree.root, saved);
  return result;
}

/** Whether a run leaves something that a person has to resolve. */
export function isConflict(decision: FileDecision): decision is DecisionTo<'conflict' | 'aside'> {
  return decision.action === 'conflict' || decision.action === 'aside';
}

function markedFile(decision: FileDecision): UnmergedFile[] {
  return decision.action === 'conflict' ? [{ path: decision.path, ...decision.sides }] : [];
}
