import type { FileAction, LockState } from './decide.js';

/**
 * How the three texts of a merged file stand to each other: the base that it was last merged with, what is on disk, and
 * what the specs ask for now. `no-base` when the base is not known any more.
 */
export type Relation = 'current' | 'base-current' | 'unedited' | 'diverged' | 'no-base';

export interface MergedFacts {
  present: boolean;
  lock: LockState;
  relation: Relation;
}

export interface MergedOptions {
  /** A person wants to keep the file as it is, as the starting point of later merges. */
  adopt: boolean;
  /** Write the file again that a person deleted. */
  restore: boolean;
}

/** What to do with a merged file; `merge` may turn into a conflict. */
export type MergedVerdict = {
  action: Extract<
    FileAction,
    'create' | 'update' | 'unchanged' | 'keep' | 'refuse' | 'merge' | 'accept-deletion'
  >;
  report?: 'ARC5008' | 'ARC5011';
};

/** The decision table for a file that is merged three-way. */
export function decideMerged(
  { present, lock, relation }: MergedFacts,
  { adopt, restore }: MergedOptions,
): MergedVerdict {
  if (!present) {
    if (lock === 'absent' || restore) return { action: 'create' };
    return { action: lock === 'deleted' ? 'unchanged' : 'accept-deletion' };
  }
  if (relation === 'current') return { action: 'unchanged' };
  if (adopt) return { action: 'keep' };
  if (lock !== 'live') return { action: 'keep', report: 'ARC5008' };
  switch (relation) {
    case 'base-current':
      return { action: 'keep' };
    case 'unedited':
      return { action: 'update' };
    case 'diverged':
      return { action: 'merge' };
    case 'no-base':
      return { action: 'refuse', report: 'ARC5011' };
  }
}
