import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { openRoot } from '../../tree/confinePath.js';
import { isSystemError } from '../../tree/errorReason.js';
import { liveOwners } from '../mutex/owners.js';
import { findTransactions } from './findTransactions.js';
import { interruption } from './recover.js';

/**
 * What {@link recover} would find below a root, for commands that write nothing: `ARC5013` for each run that was
 * interrupted while it changed the tree. Nothing while another run is at work: it may be that one. Never throws what
 * the system says.
 */
export function interruptedRuns(directory: string): Diagnostic[] {
  const root = openRoot(directory);
  try {
    const interrupted = findTransactions(root).filter(
      ({ journal }) =>
        journal !== undefined &&
        ('reason' in journal || journal.state === 'committing' || journal.state === 'back'),
    );
    if (interrupted.length === 0 || liveOwners(root).length > 0) return [];
    return interrupted.map(({ folder }) => interruption({ path: folder, outcome: 'pending' }));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [];
  }
}
