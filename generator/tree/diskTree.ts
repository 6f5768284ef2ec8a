import { readdirSync, type Dirent } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { locate, locateDirectory, openRoot } from './confinePath.js';
import { errorReason } from './errorReason.js';
import { followLink } from './followLink.js';
import { readingProblem } from './pathProblem.js';
import { readSmallFile } from './readSmallFile.js';
import { FileTooLarge, MAX_FILE_BYTES, type Tree, type TreeEntry } from './Tree.js';

const nothing = new Uint8Array();

/**
 * The files below a folder, as they are when they are looked at. The folder may be reached through a symbolic link and
 * need not exist. What a directory is, is asked once: open another tree after a change.
 */
export function diskTree(folder: string): Tree {
  return treeOf(folder, new Map());
}

/** `behind` are the trees of the folders that links led to so far: links that lead to each other are followed once each. */
function treeOf(folder: string, behind: Map<string, Tree>): Tree {
  const root = openRoot(folder);
  const followed = new Map<string, ReturnType<Tree['through']>>();
  const follow = (link: string): ReturnType<Tree['through']> => {
    const found = followLink(root, link);
    if ('code' in found) return found;
    if (found.isFolder) {
      const tree = behind.get(found.absolute) ?? treeOf(found.absolute, behind);
      behind.set(found.absolute, tree);
      return tree;
    }
    const file = diskTree(dirname(found.absolute)).look(basename(found.absolute));
    return 'code' in file ? file : { ...file, path: link };
  };
  return {
    name: 'the working tree',
    root: resolve(folder),
    isDisk: true,
    look: (path) => {
      const found = readingProblem(path) ?? locate(root, path);
      if ('code' in found) return found;
      const { absolute, stats } = found;
      const read = (): Uint8Array => {
        if (stats === undefined) return nothing;
        if (stats.size > MAX_FILE_BYTES) throw new FileTooLarge(stats.size);
        return readSmallFile(absolute, stats);
      };
      return { path, stats, read };
    },
    list: (path) => {
      const problem = path === '' ? undefined : readingProblem(path);
      if (problem) return problem;
      const state = locateDirectory(root, path);
      if (typeof state === 'object') return state;
      if (state === 'missing') return undefined;
      try {
        const items = readdirSync(join(root.real, path), { withFileTypes: true });
        return items.map(entryOf).sort((a, b) => (a.name < b.name ? -1 : 1));
      } catch (error) {
        return { code: 'ARC5007', reason: errorReason(error) };
      }
    },
    through: (link) => {
      const found = followed.get(link) ?? follow(link);
      followed.set(link, found);
      return found;
    },
    expect: () => undefined,
  };
}

function entryOf(item: Dirent): TreeEntry {
  const { name } = item;
  if (item.isFile()) return { name, kind: 'file' };
  if (item.isDirectory()) return { name, kind: 'folder' };
  return { name, kind: item.isSymbolicLink() ? 'link' : 'other' };
}
