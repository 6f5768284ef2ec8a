import { builtinLanguages } from '../../../../renderers/builtinLanguages.js';
import type { Tree } from '../../../tree/Tree.js';
import { fingerprint, type Fingerprint } from '../../../source/fingerprint.js';
import { confineArtifact, seeFile } from '../../../tree/seeFile.js';
import { readBase } from '../../base/BaseStore.js';
import { findRegion } from '../../region/findRegion.js';
import { artifactOf, bodyHashes, markersFor } from '../../region/regionOf.js';
import { readBody } from '../../region/replaceRegion.js';
import type { LockEntry } from '../Lock.js';

/**
 * How far the disk bears out what a lock says: 3 if the file is what archc wrote, 2 if a formatter ran over it or a person
 * deleted it as the entry says, 1 if the base of its merges is in the store, else 0.
 */
export function rankEntry(tree: Tree, owner: string, key: string, entry: LockEntry): number {
  const target = confineArtifact(tree, entry.path);
  const seen = 'code' in target ? undefined : seeFile(target);
  if (!seen) return entry.deleted ? 2 : rankBase(tree, entry);
  const hashes = 'code' in seen ? undefined : hashesOf(owner, key, entry, seen.bytes);
  if (hashes?.written === entry.written) return 3;
  if (hashes && hashes.loose !== '' && hashes.loose === entry.loose) return 2;
  return rankBase(tree, entry);
}

function hashesOf(owner: string, key: string, entry: LockEntry, bytes: Uint8Array): Fingerprint | undefined {
  const id = artifactOf(owner, key);
  if (entry.class !== 'region') return fingerprint(bytes, id.language, builtinLanguages);
  const markers = markersFor(id, builtinLanguages);
  const found = markers && findRegion(Buffer.from(bytes).toString('utf8'), markers);
  return found?.kind === 'found' ? bodyHashes(readBody(found), id, builtinLanguages) : undefined;
}

function rankBase(tree: Tree, { base }: LockEntry): number {
  return base !== undefined && readBase(tree, base) !== undefined ? 1 : 0;
}
