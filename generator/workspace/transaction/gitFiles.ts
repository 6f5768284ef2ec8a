import type { Tree } from '../../tree/Tree.js';
import type { Change } from './Change.js';

const forGit = {
  '.generator/.gitignore': 'cache/\ntxn/\ntrash/\n',
  // A base is what its name says or worth nothing, so git must not merge two of them. Nobody reads them in a review.
  '.generator/.gitattributes': 'base/** -text -diff -merge linguist-generated\nlock/** linguist-generated\n',
};

/** What git has to know of archc's folder. A person may have changed these files, so what is there stays. */
export function gitFiles(tree: Tree): Change[] {
  return Object.entries(forGit).flatMap(([path, text]): Change[] => {
    const target = tree.look(path);
    if ('code' in target || target.stats) return [];
    return [{ kind: 'write', path, text: () => text, expect: undefined }];
  });
}
