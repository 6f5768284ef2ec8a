import { LookLimit } from './LookLimit.js';
import type { PathProblem } from './pathProblem.js';
import type { Tree } from './Tree.js';

/**
 * The files of a folder and of those below it, as paths of the tree, sorted folder by folder; `skip` are names of folders
 * that are passed over. Undefined when there is no such folder, a problem when it must not be read or when it has more than `most`
 * files and folders. Links count as files: whoever reads one is told.
 */
export function filesBelow(
  tree: Tree,
  folder: string,
  { skip = [], most }: { skip?: readonly string[]; most: number },
): string[] | PathProblem | undefined {
  return filesIn(tree, folder, skip, new LookLimit(most));
}

function filesIn(
  tree: Tree,
  folder: string,
  skip: readonly string[],
  limit: LookLimit,
): string[] | PathProblem | undefined {
  const entries = tree.list(folder);
  if (entries === undefined || 'code' in entries) return entries;
  const files: string[] = [];
  for (const { name, kind } of entries) {
    const problem = limit.passed(folder, 1);
    if (problem) return problem;
    const path = folder === '' ? name : `${folder}/${name}`;
    if (kind === 'file' || kind === 'link') files.push(path);
    if (kind !== 'folder' || skip.includes(name)) continue;
    const below = filesIn(tree, path, skip, limit);
    const passed = limit.passed(path, 0);
    if (passed) return passed;
    if (below !== undefined && !('code' in below)) for (const file of below) files.push(file);
  }
  return files;
}

/** A folder as a config names it (`./src/`), as a tree does (`src`); the root is `''`. One that is absolute stays so. */
export function folderPath(folder: string): string {
  if (folder.startsWith('/')) return folder;
  return folder
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');
}
