import type { Tree } from '../../generator/tree/Tree.js';

/** A tree that notes in `reads` which file is read, each time. */
export function countedTree(tree: Tree, reads: string[]): Tree {
  return {
    name: tree.name,
    root: tree.root,
    isDisk: tree.isDisk,
    list: (folder) => tree.list(folder),
    through: (link) => tree.through(link),
    expect: (paths) => {
      tree.expect(paths);
    },
    look: (path) => {
      const file = tree.look(path);
      if ('code' in file) return file;
      const read = (): Uint8Array => {
        reads.push(path);
        return file.read();
      };
      return { path, stats: file.stats, read };
    },
  };
}
