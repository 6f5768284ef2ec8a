import type { PathProblem } from '../tree/pathProblem.js';
import { confineArtifact, seeFile } from '../tree/seeFile.js';
import type { TreeFile } from '../tree/Tree.js';
import type { LockEntry } from '../workspace/lock/Lock.js';
import type { DesiredFile } from './DesiredFile.js';
import type { SeenFile } from './FileDecision.js';
import type { ReconcileContext } from './ReconcileContext.js';

/** Where a merged file is, and what the lock says about the file that is there. */
export interface LocatedFile {
  /** The entry that speaks of this file; undefined when the path is taken by a file that archc never saw. */
  before: LockEntry | undefined;
  /** Its former path, if it has to move. */
  from?: string;
  /** `not-needed`: the specs ask for what they asked for before, so it stays whatever it says. */
  seen: SeenFile | PathProblem | 'missing' | 'not-needed';
}

/** Looks for the file at its path and, if its artifact had another one before, there. Never throws. */
export function locateMerged(
  context: ReconcileContext,
  desired: DesiredFile,
  known: LockEntry | undefined,
): LocatedFile {
  const target = confineArtifact(context.tree, desired.path);
  if ('code' in target) return { before: known, seen: target };
  const old = known && !known.deleted ? formerPlace(context, desired, known) : undefined;
  if (target.stats) {
    // After a rename of nothing but letter case, both paths are one file on some disks.
    const taken = old !== undefined && old.stats?.ino !== target.stats.ino;
    return {
      before: taken ? undefined : known,
      seen: look(context, desired, target, taken ? undefined : known),
    };
  }
  if (known === undefined || old === undefined) return { before: known, seen: 'missing' };
  return { before: known, from: known.path, seen: seeFile(old) ?? 'missing' };
}

/** The file under its former path, unless another artifact has that path now. */
function formerPlace(
  { tree, desiredPaths }: ReconcileContext,
  { path }: DesiredFile,
  known: LockEntry,
): TreeFile | undefined {
  if (known.path === path || desiredPaths.has(known.path)) return undefined;
  const old = tree.look(known.path);
  return 'code' in old || !old.stats ? undefined : old;
}

function look(
  { options }: ReconcileContext,
  desired: DesiredFile,
  target: TreeFile,
  known: LockEntry | undefined,
): LocatedFile['seen'] {
  const settled =
    known?.base === desired.hash && known.path === desired.path && !known.conflict && !known.deleted;
  if (settled && !options.adopt.has(desired.path)) return 'not-needed';
  return seeFile(target) ?? 'missing';
}
