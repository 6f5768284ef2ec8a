import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { isHalfMerged } from '../reconcile/merge/resolveConflicts.js';
import { savedIndex } from '../workspace/git/savedIndex.js';
import { restoreIndex } from '../workspace/git/unmerged.js';
import type { LockOptions } from '../workspace/mutex/acquireRunLock.js';
import { type AbortedFile, type AbortHooks, abortRun } from '../workspace/transaction/abortRun.js';
import { exclusively } from '../workspace/transaction/exclusively.js';

export type AbortResult =
  /** Nothing was changed; the problems say why. */
  | { outcome: 'refused'; problems: Diagnostic[] }
  /** No run left conflicts, so there is none to take back. */
  | { outcome: 'nothing-to-abort' }
  /** `trash` is the folder of what was written since. */
  | { outcome: 'aborted'; files: AbortedFile[]; trash?: string; problems: Diagnostic[] };

/** Takes back the last run below an output root that left conflicts: its files, and what git's index said of them. */
export async function abort(root: string, lock: LockOptions): Promise<AbortResult> {
  const ran = await exclusively(root, lock, () => abortRun(root, { restoreNote: restoreGit, isHalfMerged }));
  if (!ran.done) return { outcome: 'refused', problems: ran.diagnostics };
  if (!ran.result) return { outcome: 'nothing-to-abort' };
  const { done, files, trash, diagnostics } = ran.result;
  const problems = [...ran.recovered, ...diagnostics];
  if (!done) return { outcome: 'refused', problems };
  return { outcome: 'aborted', files, problems, ...(trash === undefined ? {} : { trash }) };
}

/** Git may be gone, or busy: the files are what counts, so that is no failure. */
const restoreGit: AbortHooks['restoreNote'] = (root, note) => {
  restoreIndex(root, savedIndex(note));
  return [];
};
