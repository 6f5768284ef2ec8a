import type { ArtifactId, Ownership } from '../../types/Artifact.js';
import type { DesiredFile } from './DesiredFile.js';
import type { DiskState, FileAction } from './decide.js';

/** A file as it was when archc looked: enough to notice a later change, to keep its mode and to show a diff. */
export interface SeenFile {
  /** sha256 of the bytes. */
  hash: string;
  /** Permission bits. */
  mode: number;
  bytes: Uint8Array;
}

/** What a three-way merge gave. */
export interface MergedText {
  text: string;
  /** sha256 of it. */
  hash: string;
  /** The three texts, where they exclude each other. */
  sides?: { base: string; mine: string; generated: string };
}

/** What happens to one path, and why. */
export interface FileDecision {
  path: string;
  ownership: Ownership;
  /** Missing for an orphan: no artifact wants the path any more. */
  id?: ArtifactId;
  action: FileAction;
  disk: DiskState;
  /** Where the file is now, if it moves. */
  from?: string;
  /** `merge`, `conflict`, and a conflict that is refused: what is, or would be, written. */
  merged?: MergedText;
  /** The text on disk goes to the trash before it is replaced. */
  trash?: true;
  /** The scaffold was made for another contract than the one it has now. */
  contractMoved?: true;
  /** A person keeps the file as it is, by `archc adopt`. */
  adopted?: true;
  /** `leave` only: an earlier run said so already. */
  leftBefore?: true;
  /** What should be there; missing for an orphan. */
  desired?: DesiredFile;
  /** The file to replace or to remove. Not kept for files that stay. */
  seen?: SeenFile;
}
