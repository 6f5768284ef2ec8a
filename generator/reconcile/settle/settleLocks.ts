import { isUtf8 } from 'node:buffer';
import { normaliseText } from '../../tree/fingerprint.js';
import { overlayTree } from '../../tree/overlayTree.js';
import { seeFile } from '../../tree/seeFile.js';
import type { Tree } from '../../tree/Tree.js';
import { basePath, encodeBase, readBase } from '../../workspace/base/BaseStore.js';
import { formatLock } from '../../workspace/lock/formatLock.js';
import { loadLocks, lockedOwners } from '../../workspace/lock/loadLocks.js';
import { type Lock, lockPath } from '../../workspace/lock/Lock.js';
import { mergeLocks } from '../../workspace/lock/repair/mergeLocks.js';
import { rankEntry } from '../../workspace/lock/repair/rankEntry.js';
import { repairText } from '../../workspace/lock/repair/repairLocks.js';
import { parseLock } from '../../workspace/lock/parseLock.js';
import type { SettledFile } from './SettledFile.js';
import type { Sides } from './Sides.js';

/** The texts of the locks that cannot be read as they are, by their owners. */
export function brokenLocks(tree: Tree): Map<string, string> {
  const { owners } = lockedOwners(tree);
  const { locks } = loadLocks(tree, owners);
  const broken = owners.filter((owner) => !locks.has(owner));
  return new Map(
    broken.flatMap((owner): [string, string][] => {
      const target = tree.look(lockPath(owner));
      const seen = 'code' in target ? undefined : seeFile(target);
      if (!seen || 'code' in seen || !isUtf8(seen.bytes)) return [];
      return [[owner, normaliseText(Buffer.from(seen.bytes).toString('utf8'))]];
    }),
  );
}

/**
 * The locks that a merge left, with what they say of the settled files, and the pristine texts that they name and the store
 * lost: new texts by their paths. A lock that nothing sound can be made of stays as it is. `tree` has the settled files.
 */
export function settleLocks(
  tree: Tree,
  broken: ReadonlyMap<string, string>,
  files: readonly SettledFile[],
  sides: Sides,
): Map<string, string> {
  const texts = new Map<string, string>();
  const owners = new Set([...broken.keys(), ...files.map(({ owner }) => owner)]);
  const { locks } = loadLocks(tree, owners);
  for (const owner of owners) {
    const text = broken.get(owner);
    const lock = text === undefined ? locks.get(owner) : mended(tree, owner, text, sides);
    if (!lock) continue;
    const entries = new Map(lock.entries);
    for (const file of files) if (file.owner === owner) entries.set(file.key, file.entry);
    const next = formatLock({ ...lock, entries });
    if (next === '' || 'reason' in parseLock(next)) continue;
    texts.set(lockPath(owner), next);
    for (const { base } of entries.values()) if (base !== undefined) addBase(texts, tree, base, sides);
  }
  return texts;
}

/** By what the locks of the sides say, or else by what stands between the markers. */
function mended(tree: Tree, owner: string, text: string, sides: Sides): Lock | undefined {
  const known = (side: Sides['ours']): Lock | undefined => {
    const found = side && loadLocks(side.tree, [owner]).locks.get(owner);
    return found?.file ? found : undefined;
  };
  const [ours, theirs, base] = [known(sides.ours), known(sides.theirs), known(sides.base)];
  const others = sides.others.flatMap((side) => known(side) ?? []);
  if (ours && theirs)
    return mergeLocks([ours, theirs, ...others], base, (key, entry) => rankEntry(tree, owner, key, entry));
  const { outcome, lock } = repairText(tree, owner, text);
  return outcome === 'merged' ? lock : undefined;
}

function addBase(texts: Map<string, string>, tree: Tree, hash: string, sides: Sides): void {
  if (readBase(overlayTree(tree, texts), hash) !== undefined) return;
  const found = sides.all().flatMap((side) => readBase(side.tree, hash) ?? []);
  const [text] = found;
  if (text !== undefined) texts.set(basePath(hash), encodeBase(text));
}
