import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { diskTree } from '../tree/diskTree.js';
import type { Tree } from '../tree/Tree.js';
import { loadLocks, lockedOwners } from '../workspace/lock/loadLocks.js';
import { type LockRepair, repairLocks } from '../workspace/lock/repair/repairLocks.js';
import type { LockOptions } from '../workspace/mutex/acquireRunLock.js';
import { commitChanges } from '../workspace/transaction/commitChanges.js';
import { exclusively } from '../workspace/transaction/exclusively.js';

/** How many locks can be used, and what is wrong with each that cannot. */
export interface LocksExamined {
  sound: number;
  problems: Diagnostic[];
}

export type LocksRepaired =
  /** Nothing was done; the problems say why. */
  | { done: false; problems: Diagnostic[] }
  | {
      done: true;
      repairs: LockRepair[];
      /** What could not be repaired. */
      left: Diagnostic[];
      /** What else there is to say, as of a run that was interrupted. */
      problems: Diagnostic[];
      /** The folder in which the old texts are. */
      trash?: string;
    };

/** Looks at every lock of a tree. Reads only. */
export function examineLocks(tree: Tree): LocksExamined {
  const { owners, diagnostics } = lockedOwners(tree);
  const loaded = loadLocks(tree, owners);
  const problems = [...diagnostics, ...loaded.diagnostics];
  return { sound: owners.length - loaded.diagnostics.length, problems };
}

/** Makes of the locks below an output root what can be made of them, and never more than they say. */
export async function mendLocks(root: string, lock: LockOptions): Promise<LocksRepaired> {
  const ran = await exclusively(root, lock, async (): Promise<LocksRepaired> => {
    const tree = diskTree(root);
    const { repairs, changes, diagnostics: left } = repairLocks(tree, examineLocks(tree).problems);
    const { done, trash, diagnostics } = await commitChanges(root, changes);
    if (!done) return { done, problems: diagnostics };
    return { done, repairs, left, problems: [], ...(trash === undefined ? {} : { trash }) };
  });
  if (!ran.done) return { done: false, problems: ran.diagnostics };
  return { ...ran.result, problems: [...ran.recovered, ...ran.result.problems] };
}
