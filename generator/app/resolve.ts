import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { type Resolution, resolveConflict } from '../reconcile/resolveConflict.js';
import { diskTree } from '../tree/diskTree.js';
import { markResolved } from '../workspace/git/unmerged.js';
import { LockEditor, type LockedFile } from '../workspace/lock/LockEditor.js';
import type { LockOptions } from '../workspace/mutex/acquireRunLock.js';
import type { Change } from '../workspace/transaction/Change.js';
import { commitChanges } from '../workspace/transaction/commitChanges.js';
import { exclusively } from '../workspace/transaction/exclusively.js';
import { keptRun } from '../workspace/transaction/keptRun.js';

/** Which conflicts to settle, and how. */
export interface ResolveRequest {
  /** The folder of the output. */
  root: string;
  /** A side for every conflict of the files, or the files as they were merged by hand; without, they are only listed. */
  resolution?: Resolution;
  /** Files in conflict, each by all paths that its name may mean, relative to the root. */
  files?: readonly (readonly string[])[];
  /** Every file in conflict. */
  all?: boolean;
}

export type ResolveResult =
  /** Nothing was written; the problems say why. */
  | { outcome: 'refused'; problems: Diagnostic[] }
  /** A file, by its number, has no conflict. */
  | { outcome: 'stranger'; file: number }
  /** No file was named. */
  | { outcome: 'nothing-named' }
  /** What is in conflict, and whether the run that left it can be taken back. */
  | { outcome: 'listed'; pending: string[]; isAbortable: boolean; problems: Diagnostic[] }
  | {
      outcome: 'resolved';
      resolved: string[];
      /** How many conflicts are still there. */
      left: number;
      problems: Diagnostic[];
    };

/** Settles conflicts that an earlier run left, all that are asked for or none; the text before goes to the trash. */
export async function resolve(request: ResolveRequest, lock: LockOptions): Promise<ResolveResult> {
  const ran = await exclusively(request.root, lock, () => resolveIn(request));
  if (!ran.done) return { outcome: 'refused', problems: ran.diagnostics };
  const { result, recovered } = ran;
  return 'problems' in result ? { ...result, problems: [...recovered, ...result.problems] } : result;
}

async function resolveIn({
  root,
  resolution,
  files = [],
  all = false,
}: ResolveRequest): Promise<ResolveResult> {
  const locks = new LockEditor(diskTree(root));
  if (locks.diagnostics.length > 0) return { outcome: 'refused', problems: locks.diagnostics };
  const pending = locks.files().filter(({ entry }) => entry.conflict !== undefined);
  if (resolution === undefined) {
    const paths = pending.map(({ entry }) => entry.path);
    return { outcome: 'listed', pending: paths, isAbortable: keptRun(root) !== undefined, problems: [] };
  }
  const isNamed = (names: readonly string[], { entry }: LockedFile): boolean => names.includes(entry.path);
  const stranger = files.findIndex((names) => !pending.some((file) => isNamed(names, file)));
  if (stranger >= 0) return { outcome: 'stranger', file: stranger };
  const wanted = all ? pending : pending.filter((file) => files.some((names) => isNamed(names, file)));
  if (wanted.length === 0) return { outcome: 'nothing-named' };
  return settle(root, locks, wanted, { resolution, left: pending.length - wanted.length });
}

async function settle(
  root: string,
  locks: LockEditor,
  wanted: readonly LockedFile[],
  { resolution, left }: { resolution: Resolution; left: number },
): Promise<ResolveResult> {
  const changes: Change[] = [];
  const problems: Diagnostic[] = [];
  for (const file of wanted) {
    const resolved = await resolveConflict(diskTree(root), file, resolution);
    if ('code' in resolved) {
      problems.push(resolved);
      continue;
    }
    changes.push(...resolved.changes);
    locks.replace(file, resolved.entry);
  }
  if (problems.length > 0) return { outcome: 'refused', problems };
  // As long as a conflict is left, the run that left it can be aborted, and needs what the locks named before it.
  if (left === 0) changes.push(...locks.unusedBases());
  const written = await commitChanges(root, [...changes, ...locks.changes()], { keepPrevious: left > 0 });
  if (!written.done) return { outcome: 'refused', problems: written.diagnostics };
  const resolved = wanted.map(({ entry }) => entry.path);
  markResolved(root, resolved);
  return { outcome: 'resolved', resolved, left, problems: [] };
}
