import { fingerprint } from '../../source/fingerprint.js';
import type { Languages } from '../../../renderers/language/Languages.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import { entryKey, lockPath } from '../../workspace/lock/Lock.js';
import type { Tree } from '../../tree/Tree.js';
import { artifactOf } from '../../workspace/region/regionOf.js';
import { hasGitMarkers, isMadeOf } from './gitMarkers.js';
import type { SettledFile } from './SettledFile.js';
import type { Sides } from './Sides.js';

/**
 * What stands for a generated file that git merged or left in conflict, if all of it is archc's: one of the texts that archc
 * wrote, so that it is not taken for edited and is written anew. Undefined when it is such a text, or what is asked for, or somebody wrote in it.
 */
export function settleGenerated(
  path: string,
  onDisk: string,
  sides: Sides,
  { tree, languages, desired }: { tree: Tree; languages: Languages; desired: DesiredFile | undefined },
): SettledFile | undefined {
  const id = desired?.id;
  // A run in the middle of the merge wrote it.
  if (desired && isWanted(onDisk, desired, languages)) return undefined;
  const claim = sides.claims(path, id).find(({ entry }) => entry.class === 'generated');
  if (!claim || (!hasGitMarkers(onDisk) && sides.isOwn(onDisk, path, id))) return undefined;
  const own = sides.texts(path, onDisk, id).filter((text) => sides.isOwn(text, path, id));
  const [first] = own;
  if (first === undefined || !isMadeOf(onDisk, own)) return undefined;
  const { owner, key } = desired ? { owner: desired.id.owner, key: entryKey(desired.id) } : claim;
  // What is gone from the locks is nothing to remember.
  if (!desired && !isThere(tree, lockPath(owner))) return undefined;
  const hashes = fingerprint(Buffer.from(first), artifactOf(owner, key).language, languages);
  return { path, text: first, owner, key, entry: { path, class: 'generated', ...hashes } };
}

function isWanted(text: string, { id, hash }: DesiredFile, languages: Languages): boolean {
  return fingerprint(Buffer.from(text), id.language, languages).written === hash;
}

function isThere(tree: Tree, path: string): boolean {
  const target = tree.look(path);
  return !('code' in target) && target.stats !== undefined;
}
