import type { Ownership } from '../../../types/Artifact.js';

/**
 * What is on disk, seen from what archc wants and what it remembers.
 * - `missing`: nothing.
 * - `current`: the desired text.
 * - `reformatted`: the desired text after a formatter ran; nothing to do.
 * - `written`: what archc wrote last time, or that after a formatter; nobody edited it.
 * - `edited`: none of these. It may hold lines that a person wrote.
 * - `unreachable`: archc must not or cannot look; the diagnostics say why.
 */
export type DiskState = 'missing' | 'current' | 'reformatted' | 'written' | 'edited' | 'unreachable';

/** What the lock says about a desired file: nothing, that it exists, or that a person deleted it. */
export type LockState = 'absent' | 'live' | 'deleted';

/** What to do with a path. `forget` leaves the file alone and drops it from the lock. */
export type FileAction =
  'create' | 'update' | 'unchanged' | 'keep' | 'refuse' | 'move' | 'remove' | 'forget' | 'accept-deletion';

export interface FileFacts {
  ownership: Ownership;
  disk: DiskState;
  lock: LockState;
}

export interface DecideOptions {
  /** Overwrite edited generated files; their text goes to the trash first. */
  discardEdits: boolean;
  /** Write scaffolds again that a person deleted. */
  restore: boolean;
}

export interface Verdict {
  action: FileAction;
  /** The text on disk goes to the trash before it is replaced. */
  trash?: true;
  /** `ARC5004` edited, `ARC5005` unknown to the lock, `ARC5008` an existing file is taken as the scaffold. */
  report?: 'ARC5004' | 'ARC5005' | 'ARC5008';
}

/** The decision table for a file that is desired. Generate and check both follow it, so they cannot disagree. */
export function decide(facts: FileFacts, options: DecideOptions): Verdict {
  if (facts.disk === 'unreachable') return { action: 'refuse' };
  if (facts.disk === 'current' || facts.disk === 'reformatted') return { action: 'unchanged' };
  switch (facts.ownership) {
    case 'generated':
    case 'region':
      return decideGenerated(facts, options);
    case 'scaffold':
    case 'merged':
      return decideScaffold(facts, options);
    case 'amended':
      // What is desired is the file on disk with what it lacked, so nothing of it is lost.
      return { action: facts.disk === 'missing' ? 'create' : 'update' };
  }
}

/** The table for a file that the lock knows and nobody desires any more: only archc's own unedited text goes away. */
export function decideOrphan(facts: {
  ownership: Ownership;
  disk: DiskState;
}): 'remove' | 'forget' | 'refuse' {
  if (facts.disk === 'unreachable') return 'refuse';
  return facts.ownership === 'generated' && facts.disk === 'written' ? 'remove' : 'forget';
}

function decideGenerated({ disk, lock }: FileFacts, { discardEdits }: DecideOptions): Verdict {
  if (disk === 'missing') return { action: 'create' };
  if (disk === 'written') return { action: 'update' };
  if (discardEdits) return { action: 'update', trash: true };
  return { action: 'refuse', report: lock === 'absent' ? 'ARC5005' : 'ARC5004' };
}

function decideScaffold({ disk, lock }: FileFacts, { restore }: DecideOptions): Verdict {
  if (disk !== 'missing')
    return lock === 'absent' ? { action: 'keep', report: 'ARC5008' } : { action: 'keep' };
  if (lock === 'absent' || restore) return { action: 'create' };
  return { action: lock === 'deleted' ? 'unchanged' : 'accept-deletion' };
}
