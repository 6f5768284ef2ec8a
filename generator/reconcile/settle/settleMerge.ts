import type { DesiredFile } from '../../format/DesiredFile.js';
import type { GitMerge } from '../../tree/gitMerge.js';
import { type OverlayTree, overlayTree } from '../../tree/overlayTree.js';
import { seeFile } from '../../tree/seeFile.js';
import type { Tree } from '../../tree/Tree.js';
import type { ReconcileRequest } from '../Reconciliation.js';
import { namesSince } from '../reconcile.js';
import { brokenLocks, settleLocks } from './settleLocks.js';
import { restoreRemoved } from './restoreRemoved.js';
import { settleAmended } from './settleAmended.js';
import type { SettledFile } from './SettledFile.js';
import { settleGenerated } from './settleGenerated.js';
import type { Known } from './mergedAnew.js';
import { settleMerged } from './settleMerged.js';
import { type Side, Sides, textAt } from './Sides.js';

/**
 * Settles what git left of a merge in files of archc's: in locks, which merge by what they say; in files that archc writes, of
 * which any text that archc wrote will do, for they are written anew; and in files that persons write too, where what
 * archc wrote is no matter of a conflict: what stays between markers is between lines of persons. The changes that it takes are
 * laid over what is there. Undefined where there is nothing of that. Writes nothing.
 */
export async function settleMerge(
  request: ReconcileRequest,
  merge: GitMerge | undefined,
): Promise<OverlayTree | undefined> {
  const { tree, desired } = request;
  const broken = brokenLocks(tree);
  const sides = new Sides(merge, broken, request);
  const wanted = new Map(desired.map((file) => [file.path, file]));
  const texts = new Map<string, string | null>();
  const files: SettledFile[] = [];
  const known = {
    ...request,
    namesSince: onceEach((side) => namesSince({ ...request, tree: side.tree, scope: 'project' })),
  };
  for (const path of new Set([...sides.paths(), ...wanted.keys()])) {
    const settled = await settleFile(path, wanted.get(path), sides, known);
    if (settled === undefined) continue;
    if (typeof settled === 'string') texts.set(path, settled);
    else {
      files.push(settled);
      if (settled.text !== undefined) texts.set(path, settled.text);
      if (settled.leftover !== undefined) texts.set(settled.leftover, null);
    }
  }
  for (const [path, text] of settleLocks(overlayTree(tree, texts), broken, files, sides))
    texts.set(path, text);
  // What is so already is no change.
  for (const [path, text] of texts) if (isSo(tree, path, text)) texts.delete(path);
  return texts.size === 0 ? undefined : overlayTree(tree, texts);
}

async function settleFile(
  path: string,
  file: DesiredFile | undefined,
  sides: Sides,
  known: Known,
): Promise<SettledFile | string | undefined> {
  const { tree, languages } = known;
  const onDisk = textAt(tree, path);
  if (onDisk === undefined) return file && restoreRemoved(file, sides);
  const isAdopted = sides.claims(path).some(({ entry }) => entry.adopted);
  switch (isAdopted ? 'merged' : file?.ownership) {
    case undefined:
    case 'generated':
      return settleGenerated(path, onDisk, sides, { tree, languages, desired: file });
    case 'merged':
      return file && settleMerged(file, onDisk, sides, known);
    case 'amended':
      return file && settleAmended(file, onDisk, languages);
    case 'region':
    case 'scaffold':
      return undefined;
  }
}

/** What is asked of a side is found once. */
function onceEach<Answer>(find: (side: Side) => Answer): (side: Side) => Answer {
  const found = new Map<Side, Answer>();
  return (side) => {
    const answer = found.get(side) ?? find(side);
    found.set(side, answer);
    return answer;
  };
}

/** Whether a file says a text, or is not there. */
function isSo(tree: Tree, path: string, text: string | null): boolean {
  const target = tree.look(path);
  if ('code' in target) return false;
  const seen = seeFile(target);
  if (seen && 'code' in seen) return false;
  return seen === undefined ? text === null : text !== null && Buffer.from(text).equals(seen.bytes);
}
