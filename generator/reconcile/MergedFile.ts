import type { LockEntry } from '../workspace/lock/Lock.js';
import type { DiskState, FileAction } from './decide.js';
import type { DesiredFile } from './DesiredFile.js';
import type { MergedText, SeenFile } from './FileDecision.js';

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
