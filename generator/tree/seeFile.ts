import { errorReason } from './errorReason.js';
import { sha256 } from './fingerprint.js';
import { artifactPathProblem, type PathProblem } from './pathProblem.js';
import type { Tree, TreeFile } from './Tree.js';

/** A file as it was when archc looked: enough to notice a later change, to keep its mode and to show a diff. */
export interface SeenFile {
  /** sha256 of the bytes. */
  hash: string;
  /** Permission bits. */
  mode: number;
  bytes: Uint8Array;
}

/** Looks at a path that a spec or a lock names, which must also stay out of archc's and git's state. */
export function confineArtifact(tree: Tree, path: string): TreeFile | PathProblem {
  return artifactPathProblem(path) ?? tree.look(path);
}

/** Reads and hashes a file once. Undefined if there is none; a problem if it cannot be read. Never throws. */
export function seeFile(file: TreeFile): SeenFile | PathProblem | undefined {
  if (!file.stats) return undefined;
  try {
    const bytes = file.read();
    return { hash: sha256(bytes), mode: file.stats.mode & 0o777, bytes };
  } catch (error) {
    return { code: 'ARC5007', reason: errorReason(error) };
  }
}
