import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { sha256 } from '../tree/fingerprint.js';
import { filePlace } from '../tree/pathDiagnostic.js';
import { findRegion } from '../workspace/region/findRegion.js';
import { artifactOf, bodyHashes, markersFor } from '../workspace/region/regionOf.js';
import { readBody, withoutRegion } from '../workspace/region/replaceRegion.js';
import type { FileDecision, SeenFile } from './FileDecision.js';
import type { DisplacedEntry } from './matchEntries.js';

/**
 * Decides about a block that nothing asks for any more: unedited it goes, and the rest of the file stays; edited it stays
 * and is reported once (`ARC6004`), for from then on it is the project's. A file that is nothing but the block goes too.
 */
export function reconcileRegionOrphan(
  item: DisplacedEntry,
  seen: SeenFile | undefined,
): { decision: FileDecision; diagnostics: Diagnostic[] } {
  const { path } = item.entry;
  const base = { path, ownership: 'region' as const };
  if (!seen) return { decision: { ...base, action: 'forget', disk: 'missing' }, diagnostics: [] };
  const rest = isUtf8(seen.bytes) ? restOf(item, Buffer.from(seen.bytes).toString('utf8')) : 'edited';
  if (rest === 'absent') return { decision: { ...base, action: 'forget', disk: 'edited' }, diagnostics: [] };
  if (rest === 'edited') {
    const place = filePlace(path);
    return {
      decision: { ...base, action: 'leave', disk: 'edited' },
      diagnostics: [{ code: 'ARC6004', severity: 'info', params: { path, outcome: 'stayed' }, place }],
    };
  }
  if (/^\uFEFF?\s*$/.test(rest.text))
    return { decision: { ...base, action: 'remove', disk: 'written', seen }, diagnostics: [] };
  const desired = {
    ...base,
    id: artifactOf(item.owner, item.key),
    place: filePlace(path),
    extensionPoint: '',
    contract: '',
    hash: sha256(rest.text),
    text: () => Promise.resolve(rest.text),
  };
  return { decision: { ...base, action: 'update', disk: 'written', desired, seen }, diagnostics: [] };
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
