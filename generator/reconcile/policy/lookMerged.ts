import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import { filePlace, pathDiagnostic } from '../../tree/pathDiagnostic.js';
import type { PathProblem } from '../../tree/pathProblem.js';
import { seeFile, type SeenFile } from '../../tree/seeFile.js';
import type { TreeFile } from '../../tree/Tree.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';
import type { Relation } from '../decision/decideMerged.js';
import { relationOf } from './classify.js';
import type { ReconcileContext, Subject } from './OwnershipPolicy.js';
import { pendingConflict } from './pendingConflict.js';

/** A file that is merged, where it is, and how it stands. */
export interface MergedStanding {
  desired: DesiredFile;
  /** The entry that speaks of this file; undefined when the path is taken by a file that archc never saw. */
  before: LockEntry | undefined;
  /** Its former path, if it has to move. */
  from?: string;
  found: MergedFinding;
}

export type MergedFinding =
  /** The specs ask for what they asked for before, so it stays whatever it says. */
  | { is: 'settled' }
  | { is: 'missing' }
  /** archc must not or cannot look at it, or a conflict of an earlier run is open in it. */
  | { is: 'refused'; problem: Diagnostic; seen?: SeenFile }
  /** `base` is the hash of the text that it was last merged with, if that is known. */
  | { is: 'present'; seen: SeenFile; relation: Relation; base?: string };

/** Looks for the file at its path and, if its artifact had another one before, there. */
export async function lookMerged(context: ReconcileContext, subject: Subject): Promise<MergedStanding> {
  const { desired } = subject;
  const { before, from, seen } = locate(context, subject);
  const file = { desired, before, ...(from === undefined ? {} : { from }) };
  if (seen === 'settled' || seen === 'missing') return { ...file, found: { is: seen } };
  if ('code' in seen) return { ...file, found: unreachable(desired, seen) };
  if (!isUtf8(seen.bytes))
    return { ...file, found: unreachable(desired, { code: 'ARC5007', reason: 'it is not UTF-8' }) };
  const pending = pendingConflict(context.tree, before, seen);
  if (pending?.open === true) {
    const { path } = desired;
    const params = { path, where: pending.where };
    return {
      ...file,
      found: { is: 'refused', problem: { code: 'ARC5010', params, place: filePlace(path) }, seen },
    };
  }
  // Without an open conflict, the person has merged by hand what the specs asked for then.
  const base = pending ? before?.conflict : before?.base;
  const relation = await relationOf(seen, desired, before, base, context.languages);
  return { ...file, found: { is: 'present', seen, relation, ...(base === undefined ? {} : { base }) } };
}

function unreachable({ path, place }: DesiredFile, problem: PathProblem): MergedFinding {
  return { is: 'refused', problem: pathDiagnostic(path, problem, place) };
}

interface Located {
  before: LockEntry | undefined;
  from?: string;
  seen: SeenFile | PathProblem | 'missing' | 'settled';
}

function locate(context: ReconcileContext, { desired, target, before: known }: Subject): Located {
  if ('code' in target) return { before: known, seen: target };
  const old = known && !known.deleted ? formerPlace(context, desired, known) : undefined;
  if (target.stats) {
    // After a rename of nothing but letter case, both paths are one file on some disks.
    const taken = old !== undefined && old.stats?.ino !== target.stats.ino;
    const before = taken ? undefined : known;
    return { before, seen: lookAt(context, desired, target, before) };
  }
  const seen = old ? seeFile(old) : undefined;
  return known && seen ? { before: known, from: known.path, seen } : { before: known, seen: 'missing' };
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

function lookAt(
  { options, names }: ReconcileContext,
  desired: DesiredFile,
  target: TreeFile,
  known: LockEntry | undefined,
): Located['seen'] {
  const given = names.get(desired.id.language);
  const isNamed = given !== undefined && given.names.length + given.moved.length > 0;
  const settled =
    !isNamed &&
    known?.base === desired.hash &&
    known.path === desired.path &&
    !known.conflict &&
    !known.deleted;
  if (settled && !options.adopt.has(desired.path)) return 'settled';
  return seeFile(target) ?? 'missing';
}
