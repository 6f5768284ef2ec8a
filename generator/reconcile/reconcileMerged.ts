import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { normaliseText, sha256 } from '../tree/fingerprint.js';
import { filePlace, pathDiagnostic } from '../tree/pathDiagnostic.js';
import type { PathProblem } from '../tree/pathProblem.js';
import type { LockEntry } from '../workspace/lock/Lock.js';
import { mergeTexts } from './merge/mergeTexts.js';
import type { LockState } from './decide.js';
import { decideMerged } from './decideMerged.js';
import type { DesiredFile } from './DesiredFile.js';
import type { SeenFile } from './FileDecision.js';
import { locateMerged } from './locateMerged.js';
import { mergedDecision } from './mergedDecision.js';
import type { MergedFile } from './MergedFile.js';
import { lostBase, mergeFile } from './mergeFile.js';
import { pendingConflict } from './pendingConflict.js';
import type { ReconcileContext, ReconciledFile } from './ReconcileContext.js';
import { relationOf } from './relationOf.js';

/**
 * Decides about a file of the class `merged`. `known` is what the lock says of its artifact. Writes nothing. Rejects
 * with what `text()` of the desired file rejects with.
 */
export async function reconcileMerged(
  context: ReconcileContext,
  desired: DesiredFile,
  known: LockEntry | undefined,
): Promise<ReconciledFile> {
  const { before, from, seen } = locateMerged(context, desired, known);
  const file: MergedFile = { desired, before, from };
  if (seen === 'not-needed') return decided(file, 'keep');
  if (seen === 'missing') return reconcilePresent(context, file, undefined);
  if ('code' in seen) return unreachable(file, seen);
  if (!isUtf8(seen.bytes)) return unreachable(file, { code: 'ARC5007', reason: 'it is not UTF-8' });
  return reconcilePresent(context, file, seen);
}

async function reconcilePresent(
  context: ReconcileContext,
  file: MergedFile,
  seen: SeenFile | undefined,
): Promise<ReconciledFile> {
  const { desired, before } = file;
  const { path } = desired;
  const { adopt, restore } = context.options;
  const options = { adopt: adopt.has(path), restore };
  const pending = pendingConflict(context.tree, before, seen);
  if (pending?.open === true) {
    const place = filePlace(path);
    const diagnostics: Diagnostic[] = [{ code: 'ARC5010', params: { path, where: pending.where }, place }];
    return { ...decided(file, 'refuse', seen), diagnostics };
  }
  // Without an open conflict, the person has merged by hand what the specs asked for then.
  const base = pending ? before?.conflict : before?.base;
  const relation = seen ? await relationOf(seen, desired, before, base) : 'current';
  const verdict = decideMerged({ present: seen !== undefined, lock: lockState(before), relation }, options);
  if (seen && verdict.action === 'merge') return mergeFile(context, file, seen, base ?? '');
  if (seen && verdict.report === 'ARC5011') return lostBase(file, seen);
  const result =
    seen && verdict.action === 'update' ? await updated(file, seen) : decided(file, verdict.action, seen);
  if (options.adopt && seen) result.decision.adopted = true;
  if (verdict.report === undefined) return result;
  const params = { path, kept: 'the start of what is merged from now on' };
  const diagnostics: Diagnostic[] = [{ code: 'ARC5008', severity: 'info', params, place: filePlace(path) }];
  return { ...result, diagnostics };
}

/** What the specs ask for, with the line ends and the byte order mark of the file that it replaces. */
async function updated(file: MergedFile, seen: SeenFile): Promise<ReconciledFile> {
  const mine = Buffer.from(seen.bytes).toString('utf8');
  const base = normaliseText(mine);
  if (base === mine) return decided(file, 'update', seen);
  const { id, text } = file.desired;
  const { text: written } = await mergeTexts({ base, mine, generated: await text(), language: id.language });
  const merged = { text: written, hash: sha256(written) };
  return { ...mergedDecision(file, { action: 'update', disk: 'written', seen, merged }), diagnostics: [] };
}

function decided(
  file: MergedFile,
  action: Parameters<typeof mergedDecision>[1]['action'],
  seen?: SeenFile,
): ReconciledFile {
  const disk =
    action === 'update' ? 'written' : seen === undefined && action !== 'keep' ? 'missing' : 'edited';
  return { ...mergedDecision(file, { action, disk, seen }), diagnostics: [] };
}

function unreachable(file: MergedFile, problem: PathProblem): ReconciledFile {
  const { path, place } = file.desired;
  const diagnostics = [pathDiagnostic(path, problem, place)];
  return { ...mergedDecision(file, { action: 'refuse', disk: 'unreachable' }), diagnostics };
}

function lockState(before: LockEntry | undefined): LockState {
  if (before === undefined) return 'absent';
  return before.deleted ? 'deleted' : 'live';
}
