import type { LockEntry } from '../lock/Lock.js';
import type { DiskState, FileAction } from './decide.js';
import type { DesiredFile } from './DesiredFile.js';
import type { FileDecision, MergedText, SeenFile } from './FileDecision.js';
import { nextMerged } from './nextMerged.js';
import type { NextEntry } from './Reconciliation.js';

/** One file of the class `merged` in a run. */
export interface MergedFile {
  desired: DesiredFile;
  before: LockEntry | undefined;
  /** Its former path, if it has to move. */
  from: string | undefined;
}

/** What was found out about it. */
export interface MergedFinding {
  action: FileAction;
  disk: DiskState;
  seen?: SeenFile | undefined;
  merged?: MergedText | undefined;
}

/** The decision about a merged file, and what the lock remembers once it is carried out. */
export function mergedDecision(
  { desired, before, from }: MergedFile,
  { action, disk, seen, merged }: MergedFinding,
): { decision: FileDecision; entry: NextEntry } {
  const stays = action === 'keep' || action === 'unchanged';
  const decision: FileDecision = {
    path: desired.path,
    ownership: 'merged',
    id: desired.id,
    action: stays && from !== undefined ? 'move' : action,
    disk,
    desired,
  };
  if (from !== undefined && action !== 'refuse') decision.from = from;
  if (merged) decision.merged = merged;
  if (seen && !stays && action !== 'accept-deletion') decision.seen = seen;
  const moved = before !== undefined && (before.contract ?? '') !== desired.contract;
  if (moved && (action === 'keep' || action === 'merge')) decision.contractMoved = true;
  return { decision, entry: nextMerged(desired, before, { action, seen, merged }) };
}
