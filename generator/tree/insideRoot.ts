import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { errorReason } from './errorReason.js';

/** A file or folder that lies in a folder, also when the path to it leads through symbolic links: absolute, free of links. */
export interface Inside {
  absolute: string;
}

/**
 * Where a path of a config leads, or why it must not be followed: there is nothing, or it leaves the folder, by `..`, as
 * an absolute path or through a symbolic link. Never throws.
 */
export function insideRoot(root: string, path: string): Inside | { reason: string } {
  const target = resolve(root, path);
  if (!isWithin(resolve(root), target)) return { reason: 'it lies outside of the project' };
  try {
    const absolute = realpathSync(target);
    return isWithin(realpathSync(root), absolute)
      ? { absolute }
      : { reason: 'a symbolic link leads out of the project' };
  } catch (error) {
    return { reason: errorReason(error) };
  }
}

/** Whether an absolute path is the folder or below it. Judges the text alone. */
export function isWithin(folder: string, path: string): boolean {
  // Nearly always it is told by how the path starts.
  if (path.startsWith(`${folder}${sep}`) && !path.includes('..')) return true;
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path free of symbolic links, as far as there is something on the disk. Never throws. */
export function realPathOf(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realPathOf(parent), basename(absolute));
  }
}
