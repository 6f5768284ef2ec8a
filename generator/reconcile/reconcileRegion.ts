import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { TreeFile } from '../tree/Tree.js';
import { sha256 } from '../tree/fingerprint.js';
import { filePlace, pathDiagnostic } from '../tree/pathDiagnostic.js';
import type { PathProblem } from '../tree/pathProblem.js';
import { seeFile } from '../tree/seeFile.js';
import type { LockEntry } from '../workspace/lock/Lock.js';
import { findRegion } from '../workspace/region/findRegion.js';
import type { RegionMarkers } from '../workspace/region/regionMarkers.js';
import { bodyHashes, markersFor } from '../workspace/region/regionOf.js';
import {
  canonicalBody,
  newRegionFile,
  readBody,
  type RegionText,
  replaceRegion,
} from '../workspace/region/replaceRegion.js';
import { decide, type DiskState, type LockState } from './decide.js';
import type { DesiredFile } from './DesiredFile.js';
import type { FileDecision, SeenFile } from './FileDecision.js';
import type { ReconcileContext, ReconciledFile } from './ReconcileContext.js';
import type { NextEntry } from './Reconciliation.js';
import { unifiedDiff } from './unifiedDiff.js';

/**
 * Decides about a file of the project with a block of archc's. The text of `planned` is the body of the block; the
 * decision has the text of the whole file. Writes nothing. Rejects with what `text()` rejects with.
 */
export async function reconcileRegion(
  context: ReconcileContext,
  planned: DesiredFile,
  before: LockEntry | undefined,
  target: TreeFile | PathProblem,
): Promise<ReconciledFile> {
  const seen = 'code' in target ? target : seeFile(target);
  const markers = markersFor(planned.id);
  if (seen && 'code' in seen)
    return refused(planned, before, pathDiagnostic(planned.path, seen, planned.place));
  if (!markers)
    return unusable(planned, before, `${planned.id.language} has no comments to mark a block with`);
  if (seen && !isUtf8(seen.bytes)) return unusable(planned, before, 'it is not UTF-8');
  const body = canonicalBody(await planned.text());
  const text = seen && Buffer.from(seen.bytes).toString('utf8');
  const found = text === undefined ? undefined : findRegion(text, markers);
  if (found && found.kind !== 'found') {
    const reason = found.kind === 'broken' ? { reason: found.reason } : {};
    const paste = `${markers.begin}\n${markers.end}`;
    const place = filePlace(planned.path);
    return refused(planned, before, {
      code: 'ARC5014',
      params: { path: planned.path, ...reason, paste },
      place,
    });
  }
  const disk = found ? stateOf(readBody(found), body, before) : 'missing';
  const verdict = decide({ ownership: 'region', disk, lock: lockState(planned, before) }, context.options);
  const { action, trash } = verdict;
  const whole = wholeFile(text, markers, body);
  if ('reason' in whole) return unusable(planned, before, whole.reason);
  const desired = { ...planned, hash: sha256(whole.text), text: () => Promise.resolve(whole.text) };
  const decision: FileDecision = {
    path: planned.path,
    ownership: 'region',
    id: planned.id,
    action,
    disk,
    desired,
  };
  if (trash) decision.trash = true;
  if (seen && (action === 'update' || action === 'refuse')) decision.seen = seen;
  const keeps = action === 'refuse' || (disk === 'missing' && action !== 'create');
  const entry = keeps ? entryOf(planned, before) : { ...entryOf(planned, before), ...bodyHashes(body) };
  if (keeps && disk === 'missing') entry.deleted = true;
  return { decision, entry, diagnostics: await report(verdict.report, desired, seen) };
}

/** What the body on disk is: see {@link DiskState}. An empty block that archc never wrote is there to be filled. */
function stateOf(current: string, body: string, before: LockEntry | undefined): DiskState {
  if (current === body) return 'current';
  const [is, wanted] = [bodyHashes(current), bodyHashes(body)];
  if (before?.written === is.written || (current === '' && before === undefined)) return 'written';
  if (is.loose === wanted.loose) return 'reformatted';
  return before?.loose === is.loose ? 'written' : 'edited';
}

function wholeFile(text: string | undefined, markers: RegionMarkers, body: string): RegionText {
  return text === undefined ? newRegionFile(markers, body) : replaceRegion(text, markers, body);
}

/** At another path than before, or as another class, the file is a new one. */
function lockState({ path }: DesiredFile, before: LockEntry | undefined): LockState {
  if (before?.class !== 'region' || before.path !== path) return 'absent';
  return before.deleted ? 'deleted' : 'live';
}

/** What the lock remembers of a body that is not written: what archc wrote last. */
function entryOf({ path, contract }: DesiredFile, before: LockEntry | undefined): NextEntry {
  const known = before?.class === 'region' ? before : undefined;
  const facts = contract === '' ? {} : { contract };
  return { path, class: 'region', written: known?.written ?? '', loose: known?.loose ?? '', ...facts };
}

function unusable(planned: DesiredFile, before: LockEntry | undefined, reason: string): ReconciledFile {
  return refused(planned, before, pathDiagnostic(planned.path, { code: 'ARC5007', reason }, planned.place));
}

function refused(planned: DesiredFile, before: LockEntry | undefined, problem: Diagnostic): ReconciledFile {
  const { path, id } = planned;
  const decision: FileDecision = {
    path,
    ownership: 'region',
    id,
    action: 'refuse',
    disk: 'unreachable',
    desired: planned,
  };
  return { decision, entry: entryOf(planned, before), diagnostics: [problem] };
}

async function report(
  code: ReturnType<typeof decide>['report'],
  desired: DesiredFile,
  seen: SeenFile | undefined,
): Promise<Diagnostic[]> {
  if (!seen || (code !== 'ARC5004' && code !== 'ARC5005')) return [];
  const { path, extensionPoint } = desired;
  const diff = await unifiedDiff(path, seen.bytes, await desired.text());
  const place = filePlace(path);
  return code === 'ARC5004'
    ? [
        {
          code,
          params: {
            path,
            diff,
            extensionPoint: extensionPoint === '' ? 'the rest of the file' : extensionPoint,
          },
          place,
        },
      ]
    : [{ code, params: { path, diff }, place }];
}
