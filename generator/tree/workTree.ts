import { lstatSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The top of the git work tree that a folder lies in. A `.git` that belongs to somebody else than the folder does not
 * count: in a folder where everybody may write, anybody could put one.
 */
export function workTreeTop(folder: string): string | undefined {
  const owner = ownerOf(folder);
  for (let top = resolve(folder); ; top = dirname(top)) {
    if (isRepository(join(top, '.git'), owner)) return top;
    if (top === dirname(top)) return undefined;
  }
}

/** The highest folder whose configs count for a project: the top of its work tree, or the project itself. */
export function boundaryOf(root: string): string {
  return workTreeTop(root) ?? resolve(root);
}

/** A folder with a HEAD, or the file that worktrees and submodules have. */
function isRepository(path: string, owner: number | undefined): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined || (owner !== undefined && stats.uid !== owner)) return false;
  return stats.isFile() || (stats.isDirectory() && isThere(join(path, 'HEAD')));
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function ownerOf(folder: string): number | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats?.uid;
}
