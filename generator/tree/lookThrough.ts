import type { PathProblem } from './pathProblem.js';
import type { Tree, TreeFile } from './Tree.js';

/** More links than this on the way to one file are a loop. */
const mostLinks = 40;

/**
 * {@link Tree.look} for what is only read: symbolic links on the way are followed as far as {@link Tree.through} does. The
 * file is called by the path that was asked for. Never throws.
 */
export function lookThrough(tree: Tree, path: string, left = mostLinks): TreeFile | PathProblem {
  const found = tree.look(path);
  if (!('code' in found) || found.code !== 'ARC5003' || left === 0) return found;
  const { link } = found;
  const behind = tree.through(link);
  if ('code' in behind) return behind;
  if (!('list' in behind)) return link === path ? { ...behind, path } : found;
  const rest = path.slice(link.length + 1);
  if (rest === '') return { code: 'ARC5007', reason: 'a directory is in the way', isFolder: true };
  const file = lookThrough(behind, rest, left - 1);
  return 'code' in file ? file : { ...file, path };
}
