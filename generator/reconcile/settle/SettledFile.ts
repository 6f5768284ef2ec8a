import type { LockEntry } from '../../workspace/lock/Lock.js';

/** What stands for a file that a merge of git left behind, and what the lock is to say of it. */
export interface SettledFile {
  path: string;
  /** Undefined when the file stays as it is. */
  text?: string;
  /** Another file that goes, for what is in it is in this one. */
  leftover?: string;
  owner: string;
  key: string;
  entry: LockEntry;
}
