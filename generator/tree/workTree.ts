import { lstatSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readSmallFile } from './readSmallFile.js';

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

/** Where git keeps its notes about the work tree that a folder lies in; of a linked one or a submodule, what its `.git` names. */
export function gitFolderOf(folder: string): string | undefined {
  const top = workTreeTop(folder);
  if (top === undefined) return undefined;
  const own = join(top, '.git');
  if (lstatSync(own).isDirectory()) return own;
  const named = /^gitdir: (.+)\n?$/.exec(textOrNone(own));
  return named?.[1] === undefined ? undefined : resolve(top, named[1]);
}

function textOrNone(path: string): string {
  try {
    return readSmallFile(path, { size: 8192 }).toString('utf8');
  } catch {
    return '';
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
