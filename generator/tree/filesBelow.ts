import type { PathProblem } from './pathProblem.js';
import type { Tree } from './Tree.js';

/**
 * The files of a folder and of those below it, as paths of the tree, sorted folder by folder; `skip` are names of folders
 * that are passed over. Undefined when there is no such folder, a problem when it must not be read. Links count as files:
 * whoever reads one is told.
 */
export function filesBelow(
  tree: Tree,
  folder: string,
  skip: readonly string[] = [],
): string[] | PathProblem | undefined {
  const entries = tree.list(folder);
  if (entries === undefined || 'code' in entries) return entries;
  return entries.flatMap(({ name, kind }) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (kind !== 'folder') return kind === 'other' ? [] : [path];
    const below = skip.includes(name) ? undefined : filesBelow(tree, path, skip);
    return below === undefined || 'code' in below ? [] : below;
  });
}

/** A folder as a config names it (`./src/`), as a tree does (`src`); the root is `''`. One that is absolute stays so. */
export function folderPath(folder: string): string {
  if (folder.startsWith('/')) return folder;
  return folder
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');
}
