import { seeFile } from '../../tree/seeFile.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';
import { absentImplementation } from './absent.js';
import { lockState, type OwnershipPolicy, type ReconcileContext, type Subject } from './OwnershipPolicy.js';
import { decideStanding, nextStanding, type Standing, unreachable, decisionAbout } from './Standing.js';

interface ScaffoldStanding extends Standing {
  /** Its former path, from which it has to move. */
  from?: string;
}

/** Files that archc writes once, and that are a person's from then on. They move with their artifact, as they are. */
export const scaffold: OwnershipPolicy<ScaffoldStanding> = {
  look(context, subject) {
    return Promise.resolve(look(context, subject));
  },
  decide(context, standing) {
    const { desired, from } = standing;
    const { disk, before } = standing;
    const absent = disk === 'missing' && from === undefined;
    const found = absent ? absentImplementation(context, desired, before) : undefined;
    if (found) return Promise.resolve(found);
    if (from === undefined) return decideStanding(context, 'scaffold', standing);
    const decision = { ...decisionAbout(desired), action: 'move' as const, from };
    return Promise.resolve({ decision, diagnostics: [] });
  },
  next: nextStanding,
};

function look(context: ReconcileContext, { desired, target, own, before }: Subject): ScaffoldStanding {
  // What was a generated file until now is no scaffold that a person knows.
  const history = before && isPersons(before) ? before : undefined;
  const file = { desired, before, lock: lockState(history) };
  if ('code' in target) return unreachable(file, target);
  // A known scaffold stays whatever it says, so it need not be read.
  if (target.stats && history) return { ...file, disk: 'edited' };
  const seen = seeFile(target);
  if (seen && 'code' in seen) return unreachable(file, seen);
  if (seen) return { ...file, seen, disk: seen.hash === desired.hash ? 'current' : 'edited' };
  const moved = findMoved(context, desired.path, own);
  if (moved === 'taken') return { ...file, lock: 'absent', disk: 'missing' };
  return { ...file, disk: 'missing', ...(moved ? { from: moved.path } : {}) };
}

function isPersons({ class: ownership }: LockEntry): boolean {
  return ownership === 'scaffold' || ownership === 'merged';
}

/** Where a scaffold is that got another path: its entry, or `taken` if another artifact has the old path now. */
function findMoved({ tree, desiredPaths }: ReconcileContext, path: string, own: LockEntry | undefined) {
  if (!own || own.path === path || !isPersons(own) || own.deleted) return undefined;
  if (desiredPaths.has(own.path)) return 'taken';
  const old = tree.look(own.path);
  return 'code' in old || !old.stats ? undefined : own;
}
