import { type FileSystemAdapter, globSync } from 'tinyglobby';
import type { Tree, TreeEntry } from './Tree.js';

/** The options with which every tree matches globs, so that the same project has the same specs wherever it lies. */
export const globOptions = {
  expandDirectories: false,
  followSymbolicLinks: false,
  dot: true,
} as const;

/** {@link Tree.glob} of a tree that lists its folders by itself. */
export function globTree(
  list: Tree['list'],
  patterns: readonly string[],
  ignore: readonly string[],
): string[] {
  const readdirSync = (path: string): object[] => {
    const entries = list(path.replace(/^\/+|\/+$/g, '')) ?? [];
    return 'code' in entries ? [] : entries.map(direntOf);
  };
  // The matcher asks for entries with their types, which is the one of the overloads that there is here.
  const fs = { readdirSync } as unknown as FileSystemAdapter;
  return globSync([...patterns], { ...globOptions, cwd: '/', fs, ignore: [...ignore] });
}

function direntOf({ name, kind }: TreeEntry): object {
  return {
    name,
    isFile: () => kind === 'file',
    isDirectory: () => kind === 'folder',
    isSymbolicLink: () => kind === 'link',
  };
}
