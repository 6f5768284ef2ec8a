import { errorReason } from './errorReason.js';
import { sha256 } from './fingerprint.js';
import { artifactPathProblem, type PathProblem } from './pathProblem.js';
import type { StatCache, StatFacts } from './StatCache.js';
import type { FileFacts, Tree, TreeFile } from './Tree.js';

/** A file as it was when archc looked: enough to notice a later change, to keep its mode and to show a diff. */
export interface SeenFile {
  /** sha256 of the bytes. */
  hash: string;
  /** Permission bits. */
  mode: number;
  /** Read when they are asked for where the hash was known, and then of a file that may have changed since. */
  readonly bytes: Uint8Array;
}

/** Looks at a path that a spec or a lock names, which must also stay out of archc's and git's state. */
export function confineArtifact(tree: Tree, path: string): TreeFile | PathProblem {
  return artifactPathProblem(path) ?? tree.look(path);
}

/**
 * Reads and hashes a file once, or takes the hash from what earlier runs learned. Undefined if there is none; a problem if it
 * cannot be read. Never throws; where the hash was known, asking for `bytes` throws what reading throws.
 */
export function seeFile(file: TreeFile, known?: StatCache): SeenFile | PathProblem | undefined {
  if (!file.stats) return undefined;
  try {
    let read: Uint8Array | undefined;
    const bytes = (): Uint8Array => (read ??= file.read());
    const learn = (): string => sha256(bytes());
    const hash = known ? known.recall(file.path, statOf(file.stats), learn) : learn();
    return {
      hash,
      mode: file.stats.mode & 0o777,
      get bytes() {
        return bytes();
      },
    };
  } catch (error) {
    return { code: 'ARC5007', reason: errorReason(error) };
  }
}

/** Undefined for what is not on the disk: nothing tells when that changes. */
export function statOf({ size, mtimeMs, ctimeMs, ino, dev }: FileFacts): StatFacts | undefined {
  if (mtimeMs === undefined || ctimeMs === undefined) return undefined;
  return { size, mtimeMs, ctimeMs, ino, dev };
}
