import type { Ownership } from '../../../types/Artifact.js';
import type { FileAction } from './FileDecision.js';

/**
 * What is on disk, seen from what archc wants and what it remembers.
 * - `missing`: nothing.
 * - `current`: the desired text.
 * - `reformatted`: the desired text after a formatter ran; nothing to do.
 * - `written`: what archc wrote last time; nobody edited it.
 * - `relaid`: that, laid out in another way by a formatter or a person. It may be replaced, never without a copy.
 * - `edited`: none of these. It may hold lines that a person wrote.
 * - `unreachable`: archc must not or cannot look; the diagnostics say why.
 */
export type DiskState =
  'missing' | 'current' | 'reformatted' | 'written' | 'relaid' | 'edited' | 'unreachable';

/** What the lock says about a desired file: nothing, that it exists, or that a person deleted it. */
export type LockState = 'absent' | 'live' | 'deleted';

/** What becomes of a file whose changes by a person and by the specs exclude each other. */
export type OnConflict = 'markers' | 'aside' | 'abort';

export interface FileFacts {
  /** `merged` files have a table of their own. */
  ownership: Exclude<Ownership, 'merged'>;
  disk: DiskState;
  lock: LockState;
}

export interface DecideOptions {
  /** Overwrite edited generated files; their text goes to the trash first. */
  discardEdits: boolean;
  /** Write scaffolds again that a person deleted. */
  restore: boolean;
  onConflict: OnConflict;
  /** Paths of files that a person keeps as they are; from then on they are merged. */
  adopt: ReadonlySet<string>;
}

export interface Verdict {
  action: Extract<FileAction, 'create' | 'update' | 'unchanged' | 'keep' | 'refuse' | 'accept-deletion'>;
  /** The text on disk goes to the trash before it is replaced. */
  trash?: true;
  /** `ARC5004` edited, `ARC5005` unknown to the lock, `ARC5008` an existing file is taken as the scaffold. */
  report?: 'ARC5004' | 'ARC5005' | 'ARC5008';
}

/** The decision table for a file that is desired. Generate and check both follow it, so they cannot disagree. */
export function decide(facts: FileFacts, options: Pick<DecideOptions, 'discardEdits' | 'restore'>): Verdict {
  if (facts.disk === 'unreachable') return { action: 'refuse' };
  if (facts.disk === 'current' || facts.disk === 'reformatted') return { action: 'unchanged' };
  switch (facts.ownership) {
    case 'generated':
      return decideGenerated(facts, options);
    case 'scaffold':
      return decideScaffold(facts, options);
    case 'region':
      // The block is archc's; whether there is such a file is for the project to say.
      return facts.disk === 'missing' ? decideScaffold(facts, options) : decideGenerated(facts, options);
    case 'amended':
      // What is desired is the file on disk with what it lacked, so nothing of it is lost.
      return { action: facts.disk === 'missing' ? 'create' : 'update' };
  }
}

/** The table for a file that the lock knows and nobody desires any more: only archc's own unedited text goes away. */
export function decideOrphan({
  ownership,
  disk,
}: {
  ownership: Ownership;
  disk: Extract<DiskState, 'missing' | 'written' | 'relaid' | 'edited'>;
}): Extract<FileAction, 'remove' | 'leave' | 'forget'> {
  if (disk === 'missing' || ownership === 'amended') return 'forget';
  return (ownership === 'generated' || ownership === 'merged') && disk !== 'edited' ? 'remove' : 'leave';
}

function decideGenerated(
  { disk, lock }: FileFacts,
  { discardEdits }: Pick<DecideOptions, 'discardEdits'>,
): Verdict {
  if (disk === 'missing') return { action: 'create' };
  if (disk === 'written') return { action: 'update' };
  if (disk === 'relaid') return { action: 'update', trash: true };
  if (discardEdits) return { action: 'update', trash: true };
  return { action: 'refuse', report: lock === 'absent' ? 'ARC5005' : 'ARC5004' };
}

function decideScaffold({ disk, lock }: FileFacts, options: Pick<DecideOptions, 'restore'>): Verdict {
  if (disk === 'missing') return decideMissing(lock, options);
  return lock === 'absent' ? { action: 'keep', report: 'ARC5008' } : { action: 'keep' };
}

/** The table for a file that is a person's and is not there: that they deleted it is accepted once, and remembered. */
export function decideMissing(
  lock: LockState,
  { restore }: Pick<DecideOptions, 'restore'>,
): { action: 'create' | 'unchanged' | 'accept-deletion' } {
  if (lock === 'absent' || restore) return { action: 'create' };
  return { action: lock === 'deleted' ? 'unchanged' : 'accept-deletion' };
}
