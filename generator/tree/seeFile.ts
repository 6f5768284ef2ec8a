import { confinePath, type ConfinedPath, type ConfinedRoot } from './confinePath.js';
import { errorReason } from './errorReason.js';
import { sha256 } from './fingerprint.js';
import { artifactPathProblem, type PathProblem } from './pathProblem.js';
import { readSmallFile } from './readSmallFile.js';

/** A file as it was when archc looked: enough to notice a later change, to keep its mode and to show a diff. */
export interface SeenFile {
  /** sha256 of the bytes. */
  hash: string;
  /** Permission bits. */
  mode: number;
  bytes: Uint8Array;
}

/** {@link confinePath} for a path that a spec or a lock names, which must also stay out of archc's and git's state. */
export function confineArtifact(root: ConfinedRoot, path: string): ConfinedPath | PathProblem {
  return artifactPathProblem(path) ?? confinePath(root, path);
}

/** Reads and hashes a confined file once. Undefined if there is none; a problem if it cannot be read. Never throws. */
export function seeFile({ absolute, stats }: ConfinedPath): SeenFile | PathProblem | undefined {
  if (!stats) return undefined;
  try {
    const bytes = readSmallFile(absolute, stats);
    return { hash: sha256(bytes), mode: stats.mode & 0o777, bytes };
  } catch (error) {
    return { code: 'ARC5007', reason: errorReason(error) };
  }
}
