import type { LockState } from './decide.js';
import type { FileAction } from './FileDecision.js';

/**
 * How the three texts of a merged file stand to each other: the base that it was last merged with, what is on disk, and
 * what the specs ask for now. `relaid`: it says what the base says, laid out in another way. `no-base`: the base is not known
 * any more.
 */
export type Relation = 'current' | 'base-current' | 'unedited' | 'relaid' | 'diverged' | 'no-base';

export interface MergedFacts {
  lock: LockState;
  relation: Relation;
}

/** What to do with a merged file; `merge` may turn into a conflict. */
export interface MergedVerdict {
  action: Extract<FileAction, 'update' | 'unchanged' | 'keep' | 'refuse' | 'merge'>;
  report?: 'ARC5008' | 'ARC5011';
}

/**
 * The decision table for a file that is merged three-way and is there; see `decideMissing` for one that is not.
 * `adopt`: a person wants to keep it as it is, as the starting point of later merges.
 */
export function decideMerged({ lock, relation }: MergedFacts, { adopt }: { adopt: boolean }): MergedVerdict {
  if (relation === 'current') return { action: 'unchanged' };
  if (adopt) return { action: 'keep' };
  if (lock !== 'live') return { action: 'keep', report: 'ARC5008' };
  switch (relation) {
    case 'base-current':
      return { action: 'keep' };
    case 'unedited':
      return { action: 'update' };
    case 'relaid':
    case 'diverged':
      return { action: 'merge' };
    case 'no-base':
      return { action: 'refuse', report: 'ARC5011' };
  }
}
