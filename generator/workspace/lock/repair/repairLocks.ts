import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../../../../types/diagnostics/Diagnostic.js';
import type { Tree } from '../../../tree/Tree.js';
import { normaliseText } from '../../../tree/fingerprint.js';
import { pathDiagnostic } from '../../../tree/pathDiagnostic.js';
import { seeFile, type SeenFile } from '../../../tree/seeFile.js';
import type { Change } from '../../transaction/Change.js';
import { formatLock } from '../formatLock.js';
import { isOwner, LOCK_FOLDER } from '../Lock.js';
import { MAX_LOCK_BYTES, parseLock } from '../parseLock.js';
import { conflictSides } from './conflictSides.js';
import { type MergedLock, mergeLocks } from './mergeLocks.js';
import { rankEntry } from './rankEntry.js';
import { isOfLaterVersion, salvageLock } from './salvageLock.js';

/** What becomes of one lock. Its old text goes to the trash in any case. */
export interface LockRepair {
  path: string;
  /** `merged` from the sides of a conflict, `salvaged`: the sound entries stay, `set aside`: nothing of it can be used. */
  outcome: 'merged' | 'salvaged' | 'set aside';
  /** Entries after the repair, and how many of them lost their hashes. */
  entries: number;
  doubtful: number;
}

export interface RepairPlan {
  repairs: LockRepair[];
  changes: Change[];
  /** What cannot be repaired without a person. */
  diagnostics: Diagnostic[];
}

/** Says how to repair the locks that these diagnostics are about. Writes nothing, never throws. */
export function repairLocks(tree: Tree, problems: readonly Diagnostic[]): RepairPlan {
  const plan: RepairPlan = { repairs: [], changes: [], diagnostics: [] };
  for (const problem of problems) {
    if (problem.code === 'ARC5006') repairOne(tree, problem.params.path, problem, plan);
    else plan.diagnostics.push(problem);
  }
  return plan;
}

function repairOne(tree: Tree, path: string, problem: Diagnostic, plan: RepairPlan): void {
  const target = tree.look(path);
  const seen = 'code' in target ? target : seeFile(target);
  if (!seen || 'code' in seen) {
    plan.diagnostics.push(seen ? pathDiagnostic(path, seen) : problem);
    return;
  }
  const text = textOf(seen);
  if (text !== undefined && isOfLaterVersion(text)) {
    plan.diagnostics.push(problem);
    return;
  }
  const owner = path.slice(LOCK_FOLDER.length + 1, -'.json'.length);
  const usable = isOwner(owner) && text !== undefined;
  const { outcome, lock } = usable ? repairText(tree, owner, text) : setAside;
  const next = formatLock(lock);
  const { entries, doubtful } = lock;
  plan.repairs.push({ path, outcome, entries: entries.size, doubtful });
  plan.changes.push(
    next === ''
      ? { kind: 'remove', path, expect: seen.hash, trash: true }
      : { kind: 'write', path, text: () => next, expect: seen.hash, trash: true },
  );
}

/** What can be read as a lock: text that is neither huge nor of another encoding, in which paths would be guessed. */
function textOf({ bytes }: SeenFile): string | undefined {
  if (bytes.length > MAX_LOCK_BYTES || !isUtf8(bytes)) return undefined;
  return normaliseText(Buffer.from(bytes).toString('utf8'));
}

const setAside: RepairedText = { outcome: 'set aside', lock: { entries: new Map(), doubtful: 0 } };

interface RepairedText {
  outcome: LockRepair['outcome'];
  lock: MergedLock;
}

/** The best lock of an owner that can be made of a text; an empty one if nothing in it is sound. */
export function repairText(tree: Tree, owner: string, text: string): RepairedText {
  const sides = conflictSides(text);
  const locks = (sides ? [sides.ours, sides.theirs] : [text]).flatMap((side) => salvageLock(side) ?? []);
  const base = sides?.base === undefined ? undefined : salvageLock(sides.base);
  const lock = mergeLocks(locks, base, (key, entry) => rankEntry(tree, owner, key, entry));
  const isSound = lock.entries.size > 0 && !('reason' in parseLock(formatLock(lock)));
  return isSound ? { outcome: sides ? 'merged' : 'salvaged', lock } : setAside;
}
