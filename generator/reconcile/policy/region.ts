import { isUtf8 } from 'node:buffer';
import type { Languages } from '../../../renderers/language/Languages.js';
import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { readyText } from '../../format/DesiredFile.js';
import { filePlace } from '../../tree/pathDiagnostic.js';
import { codeHash } from '../../source/codeHash.js';
import { seeFile, type SeenFile } from '../../tree/seeFile.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';
import type { LockedFile } from '../../workspace/lock/LockEditor.js';
import { findRegion } from '../../workspace/region/findRegion.js';
import type { RegionMarkers } from '../../workspace/region/regionMarkers.js';
import { artifactOf, bodyHashes, markersFor } from '../../workspace/region/regionOf.js';
import {
  canonicalBody,
  newRegionFile,
  readBody,
  replaceRegion,
  withoutRegion,
} from '../../workspace/region/replaceRegion.js';
import type { DiskState } from '../decision/decide.js';
import type { FileDecision } from '../decision/FileDecision.js';
import {
  lockState,
  type NextEntry,
  type OwnershipPolicy,
  type ReconcileContext,
  type Subject,
} from './OwnershipPolicy.js';
import { decideStanding, type Standing, unreachable } from './Standing.js';

/** The file is what `desired` has as a whole. */
interface RegionStanding extends Standing {
  /** What archc wants between the markers; undefined if it cannot be put there. */
  body?: string;
}

/** Files of the project with a block of archc's. The text of the planned file is the body of the block. */
export const region: OwnershipPolicy<RegionStanding> = {
  async look({ languages }, subject) {
    const { desired: planned, target } = subject;
    // At another path than before, or as another class, the file is a new one.
    const known = subject.before?.class === 'region' ? subject.before : undefined;
    const file = {
      desired: planned,
      before: known,
      lock: lockState(known?.path === planned.path ? known : undefined),
    };
    const seen = 'code' in target ? target : seeFile(target);
    if (seen && 'code' in seen) return unreachable(file, seen);
    const unusable = (reason: string): Standing => unreachable(file, { code: 'ARC5007', reason });
    const markers = markersFor(planned.id, languages);
    if (!markers) return unusable(`${planned.id.language} has no comments to mark a block with`);
    if (seen && !isUtf8(seen.bytes)) return unusable('it is not UTF-8');
    const body = canonicalBody(await planned.text());
    const block = seen ? readBlock(seen, markers, planned.path) : undefined;
    if (block && 'code' in block) return { ...file, disk: 'unreachable', problem: block };
    const whole = block ? replaceRegion(block.text, markers, body) : newRegionFile(markers, body);
    if ('reason' in whole) return unusable(whole.reason);
    const desired = { ...planned, ...readyText(whole.text) };
    if (desired.extensionPoint === '') desired.extensionPoint = 'the rest of the file';
    if (!seen || !block) return { ...file, desired, body, disk: 'missing' };
    return { ...file, desired, body, seen, disk: stateOf(block.body, body, subject, languages) };
  },
  decide: (context, standing) => decideStanding(context, 'region', standing),
  next: nextRegion,
};

interface Block {
  text: string;
  body: string;
}

/** The text of the file with the body between the markers, or why it has to be put in order first. */
function readBlock({ bytes }: SeenFile, markers: RegionMarkers, path: string): Block | Diagnostic {
  const text = Buffer.from(bytes).toString('utf8');
  const found = findRegion(text, markers);
  if (found.kind === 'found') return { text, body: readBody(found) };
  const reason = found.kind === 'broken' ? { reason: found.reason } : {};
  const paste = `${markers.begin}\n${markers.end}`;
  return { code: 'ARC5014', params: { path, ...reason, paste }, place: filePlace(path) };
}

/** What the body on disk is: see {@link DiskState}. An empty block that archc never wrote is there to be filled. */
function stateOf(
  current: string,
  body: string,
  { before, desired: { id } }: Pick<Subject, 'before' | 'desired'>,
  languages: Languages,
): DiskState {
  if (current === body) return 'current';
  const is = bodyHashes(current, id, languages);
  if (before?.written === is.written || (current === '' && before === undefined)) return 'written';
  const said = (text: string): string => codeHash(text, id.language, languages);
  if (said(current) === said(body)) return 'reformatted';
  return before?.loose === is.loose ? 'relaid' : 'edited';
}

/** The hashes of a region are those of its body. One that is not written keeps what archc wrote last. */
function nextRegion(
  { desired, before, disk, body }: RegionStanding,
  { action }: FileDecision,
  { languages }: ReconcileContext,
): NextEntry {
  const { path, contract } = desired;
  const facts = contract === '' ? {} : { contract };
  const asBefore: Pick<LockEntry, 'written' | 'loose'> = {
    written: before?.written ?? '',
    loose: before?.loose ?? '',
  };
  const entry: NextEntry = { path, class: 'region', ...asBefore, ...facts };
  if (action === 'refuse' || body === undefined) return entry;
  if (disk === 'missing' && action !== 'create') return { ...entry, deleted: true };
  return { ...entry, ...bodyHashes(body, desired.id, languages) };
}

/**
 * Decides about a block that nothing asks for any more: unedited it goes, and the rest of the file stays; edited it stays
 * and is to be reported once (`ARC6004`), for from then on it is the project's. A file that is nothing but the block goes
 * too.
 */
export function orphanedRegion(
  item: LockedFile,
  seen: SeenFile | undefined,
  languages: Languages,
): FileDecision {
  const file = { path: item.entry.path, ownership: 'region' as const };
  if (!seen) return { ...file, action: 'forget' };
  const rest = isUtf8(seen.bytes)
    ? restOf(item, Buffer.from(seen.bytes).toString('utf8'), languages)
    : 'edited';
  if (rest === 'absent') return { ...file, action: 'forget' };
  if (rest === 'edited') return { ...file, action: 'leave', before: false };
  if (/^\uFEFF?\s*$/.test(rest.text)) return { ...file, action: 'remove', seen, trash: true };
  return { ...file, action: 'update', text: readyText(rest.text), seen, edited: false };
}

/** The text without the block; `absent` when there is none, `edited` when a person wrote in it or broke its markers. */
function restOf(
  { owner, key, entry }: LockedFile,
  text: string,
  languages: Languages,
): { text: string } | 'absent' | 'edited' {
  const id = artifactOf(owner, key);
  const markers = markersFor(id, languages);
  const found = markers && findRegion(text, markers);
  if (!markers || !found || found.kind === 'absent') return 'absent';
  if (found.kind === 'broken') return 'edited';
  const { written, loose } = bodyHashes(readBody(found), id, languages);
  const rest = withoutRegion(text, markers);
  return 'reason' in rest || (written !== entry.written && loose !== entry.loose) ? 'edited' : rest;
}
