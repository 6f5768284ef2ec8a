import type { FileDecision } from './FileDecision.js';
import type { MergedFile, MergedFinding } from './MergedFile.js';
import { nextMerged } from './nextMerged.js';
import type { NextEntry } from './Reconciliation.js';

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
  if (from !== undefined) decision.from = from;
  if (merged) decision.merged = merged;
  if (seen && !stays && action !== 'accept-deletion') decision.seen = seen;
  const moved = before !== undefined && (before.contract ?? '') !== desired.contract;
  if (moved && (action === 'keep' || action === 'merge')) decision.contractMoved = true;
  return { decision, entry: nextMerged(desired, before, { action, seen, merged }) };
}
