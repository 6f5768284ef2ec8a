import { isUtf8 } from 'node:buffer';
import { sha256 } from '../tree/fingerprint.js';
import type { SeenFile } from '../tree/seeFile.js';
import { findRegion } from '../workspace/region/findRegion.js';
import { artifactOf, bodyHashes, markersFor } from '../workspace/region/regionOf.js';
import { readBody, withoutRegion } from '../workspace/region/replaceRegion.js';
import type { FileDecision } from './decision/FileDecision.js';
import type { DisplacedEntry } from './matchEntries.js';

/**
 * Decides about a block that nothing asks for any more: unedited it goes, and the rest of the file stays; edited it stays
 * and is to be reported once (`ARC6004`), for from then on it is the project's. A file that is nothing but the block goes
 * too.
 */
export function reconcileRegionOrphan(item: DisplacedEntry, seen: SeenFile | undefined): FileDecision {
  const file = { path: item.entry.path, ownership: 'region' as const };
  if (!seen) return { ...file, action: 'forget' };
  const rest = isUtf8(seen.bytes) ? restOf(item, Buffer.from(seen.bytes).toString('utf8')) : 'edited';
  if (rest === 'absent') return { ...file, action: 'forget' };
  if (rest === 'edited') return { ...file, action: 'leave', before: false };
  if (/^\uFEFF?\s*$/.test(rest.text)) return { ...file, action: 'remove', seen };
  const text = { hash: sha256(rest.text), text: () => Promise.resolve(rest.text) };
  return { ...file, action: 'update', text, seen, edited: false };
}

/** The text without the block; `absent` when there is none, `edited` when a person wrote in it or broke its markers. */
function restOf({ owner, key, entry }: DisplacedEntry, text: string): { text: string } | 'absent' | 'edited' {
  const markers = markersFor(artifactOf(owner, key));
  const found = markers && findRegion(text, markers);
  if (!markers || !found || found.kind === 'absent') return 'absent';
  if (found.kind === 'broken') return 'edited';
  const { written, loose } = bodyHashes(readBody(found));
  const rest = withoutRegion(text, markers);
  return 'reason' in rest || (written !== entry.written && loose !== entry.loose) ? 'edited' : rest;
}
