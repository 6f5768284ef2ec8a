import { changesFiles, type FileDecision } from '../decision/FileDecision.js';
import type { Reconciliation } from '../Reconciliation.js';
import { hasGitMarkers } from './gitMarkers.js';

/** Whether something stands in the way of a run that a merge of git may have left. */
export function mayBeSettled({ blocked, decisions }: Reconciliation): boolean {
  return blocked || decisions.some((decision) => isSuspect(decision));
}

function isSuspect(decision: FileDecision): boolean {
  const { action } = decision;
  if (action === 'refuse' || action === 'accept-deletion') return true;
  if (!changesFiles(decision) || !('seen' in decision)) return false;
  return hasGitMarkers(Buffer.from(decision.seen.bytes).toString('utf8'));
}
