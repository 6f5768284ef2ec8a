import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import { errorReason, hasErrorCode } from './errorReason.js';
import { irregular } from './openRegular.js';
import { pathProblem, type PathProblem } from './pathProblem.js';

/** An output root, with what is known about the directories below it. Lives for one reconcile or one commit. */
export interface ConfinedRoot {
  /** Absolute and free of symlinks: the root itself may be reached through one. */
  real: string;
  /** Relative directory (`''` is the root) → what it is, so that each directory is looked at once. */
  directories: Map<string, 'directory' | 'missing' | PathProblem>;
}

/** A path inside the root whose parents are real directories, and what is there: a regular file or nothing. */
export interface ConfinedPath {
  absolute: string;
  stats: Stats | undefined;
}

/** Opens the output root, which need not exist yet. Never throws: every path below an unusable root has its problem. */
export function openRoot(directory: string): ConfinedRoot {
  try {
    return { real: realpathSync(directory), directories: new Map() };
  } catch (error) {
    const root: ConfinedRoot = { real: resolve(directory), directories: new Map() };
    if (!hasErrorCode(error, 'ENOENT'))
      root.directories.set('', { code: 'ARC5007', reason: errorReason(error) });
    return root;
  }
}

/**
 * Resolves a `/`-separated path inside the root, or says why archc must not touch it: it leaves the root or is not
 * portable, a parent or the target is a symlink, a file is where a directory should be, or the other way round.
 * Never throws. What it saw may change afterwards, so a commit checks again with a freshly opened root.
 */
export function confinePath(root: ConfinedRoot, path: string): ConfinedPath | PathProblem {
  return pathProblem(path) ?? locate(root, path);
}

/** {@link confinePath} for a path whose text was judged already, by the rules of whoever asks. */
export function locate(root: ConfinedRoot, path: string): ConfinedPath | PathProblem {
  const parent = inspectDirectory(root, parentOf(path));
  if (typeof parent === 'object') return parent;
  const absolute = join(root.real, path);
  if (parent === 'missing') return { absolute, stats: undefined };
  const stats = look(absolute);
  if (stats === undefined) return { absolute, stats };
  if ('code' in stats) return stats;
  if (stats.isSymbolicLink()) return { code: 'ARC5003', link: path };
  if (!stats.isFile())
    return {
      code: 'ARC5007',
      ...(stats.isDirectory()
        ? { reason: 'a directory is in the way', isFolder: true }
        : { reason: irregular(stats) }),
    };
  return { absolute, stats };
}

/** Why archc must not write below a directory of the root, which need not be there; `''` is the root. Never throws. */
export function directoryProblem(root: ConfinedRoot, directory: string): PathProblem | undefined {
  const problem = directory === '' ? undefined : pathProblem(directory);
  if (problem) return problem;
  const state = inspectDirectory(root, directory);
  return typeof state === 'object' ? state : undefined;
}

/** What a directory of the root is, whose text was judged already; `''` is the root. Never throws. */
export function locateDirectory(
  root: ConfinedRoot,
  directory: string,
): 'directory' | 'missing' | PathProblem {
  return inspectDirectory(root, directory);
}

/** The directory part of a relative path; `''` for a file in the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function inspectDirectory(root: ConfinedRoot, directory: string): 'directory' | 'missing' | PathProblem {
  const known = root.directories.get(directory);
  if (known !== undefined) return known;
  // The parent comes first: below a symlink nothing may be looked at.
  const parent = directory === '' ? 'directory' : inspectDirectory(root, parentOf(directory));
  const state = parent === 'directory' ? directoryState(root, directory) : parent;
  root.directories.set(directory, state);
  return state;
}

function directoryState(root: ConfinedRoot, directory: string): 'directory' | 'missing' | PathProblem {
  const stats = look(join(root.real, directory));
  if (stats === undefined) return 'missing';
  if ('code' in stats) return stats;
  if (stats.isSymbolicLink()) return { code: 'ARC5003', link: directory };
  return stats.isDirectory()
    ? 'directory'
    : { code: 'ARC5007', reason: `"${directory || '.'}" is not a directory` };
}

function look(absolute: string): Stats | PathProblem | undefined {
  try {
    return lstatSync(absolute, { throwIfNoEntry: false });
  } catch (error) {
    return { code: 'ARC5007', reason: errorReason(error) };
  }
}
