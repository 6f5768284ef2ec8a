import type { WatchSet } from './WatchSet.js';

/** Folders that hold no inputs, wherever they lie below a watched folder. */
const never: readonly string[] = ['node_modules', '.generator', '.git'];

/**
 * Whether the watcher must look at an absolute, `/`-separated path: an input, or a folder that leads to one, also to one
 * that does not exist yet. `isFile` is undefined as long as nobody knows what is there.
 */
export function isWatched({ root, files, folders }: WatchSet, path: string, isFile?: boolean): boolean {
  if (path === root || files.some((file) => file === path || isBelow(file, path))) return true;
  return folders.some((folder) => {
    if (folder.path === path || isBelow(folder.path, path)) return true;
    if (!isBelow(path, folder.path)) return false;
    const inFolder = path.slice(folder.path.length).split('/');
    if (inFolder.some((segment) => never.includes(segment))) return false;
    const { suffixes } = folder;
    return isFile !== true || suffixes.length === 0 || suffixes.some((suffix) => path.endsWith(suffix));
  });
}

/** Both absolute and `/`-separated. */
export function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
