import { errorReason } from './errorReason.js';
import type { SeenFile } from '../reconcile/FileDecision.js';
import { sha256 } from './fingerprint.js';
import { artifactPathProblem, type PathProblem } from './pathProblem.js';
import type { Tree, TreeFile } from './Tree.js';

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
