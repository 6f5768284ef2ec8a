import { seeFile } from '../../tree/seeFile.js';
import type { Tree } from '../../tree/Tree.js';
import type { Change } from '../transaction/Change.js';
import { basePath } from './BaseStore.js';

/** The removal of a pristine text from the store, if it is there. */
export function removeBase(tree: Tree, hash: string): Change[] {
  const target = tree.look(basePath(hash));
  const seen = 'code' in target ? undefined : seeFile(target);
  return seen && !('code' in seen) ? [{ kind: 'remove', path: basePath(hash), expect: seen.hash }] : [];
}
