import type { JsonValue } from '../../../types/Json.js';
import type { Step } from './Transaction.js';

/** What a transaction is about to do, written down before it does anything. */
export interface JournalPlan {
  steps: Step[];
  /** Directories that are missing and will be made, relative to the root, parents first. */
  directories: string[];
  /** The finished transaction stays, for `archc abort`, with a note of the caller. */
  keep?: { note: JsonValue };
  /** Transactions kept so far that go away when this one is done. */
  drops: string[];
}

/**
 * How far a transaction came.
 * - `prepared`: texts and preimages are on the disk, the tree is as it was.
 * - `committing`: some of the steps may be carried out.
 * - `back`: it failed, and some of the steps may be taken back.
 * - `done`: all steps are carried out, and on the disk.
 */
export type JournalState = 'prepared' | 'committing' | 'back' | 'done';

export interface Journal extends JournalPlan {
  state: JournalState;
}
