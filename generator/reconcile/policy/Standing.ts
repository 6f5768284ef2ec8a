import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { type DesiredFile, textOf } from '../../format/DesiredFile.js';
import { fingerprint } from '../../source/fingerprint.js';
import { filePlace, pathDiagnostic } from '../../tree/pathDiagnostic.js';
import type { PathProblem } from '../../tree/pathProblem.js';
import type { SeenFile } from '../../tree/seeFile.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';
import { decide, type DiskState, type FileFacts, type LockState, type Verdict } from '../decision/decide.js';
import type { FileDecision } from '../decision/FileDecision.js';
import { unifiedDiff } from '../decision/unifiedDiff.js';
import type { Decided, NextEntry, ReconcileContext } from './OwnershipPolicy.js';

/** How a file that is not merged stands to what is desired and to what the lock remembers. */
export interface Standing {
  desired: DesiredFile;
  before: LockEntry | undefined;
  lock: LockState;
  disk: DiskState;
  /** The file, unless it is missing, unreachable, or of no interest. */
  seen?: SeenFile;
  /** Why it is unreachable. */
  problem?: Diagnostic;
}

/** The standing of a file that archc must not or cannot look at. */
export function unreachable(
  { desired, before, lock }: Pick<Standing, 'desired' | 'before' | 'lock'>,
  problem: PathProblem,
): Standing {
  const diagnostic = pathDiagnostic(desired.path, problem, desired.place);
  return { desired, before, lock, disk: 'unreachable', problem: diagnostic };
}

/** Decides by the table for files that are not merged. */
export async function decideStanding(
  { options }: Pick<ReconcileContext, 'options'>,
  ownership: FileFacts['ownership'],
  standing: Standing,
): Promise<Decided> {
  const { disk, lock, problem } = standing;
  const verdict = decide({ ownership, disk, lock }, options);
  const decision = decisionOf(verdict, standing);
  return { decision, diagnostics: problem ? [problem] : await reportOf(verdict, standing) };
}

/** What every decision about a desired file says. */
export function decisionAbout({ path, ownership, id, place, hash }: DesiredFile) {
  return { path, ownership, wanted: { id, place, hash } };
}

function decisionOf(
  { action, trash }: Verdict,
  { desired, before, lock, disk, seen }: Standing,
): FileDecision {
  const file = decisionAbout(desired);
  const text = textOf(desired);
  switch (action) {
    case 'update':
      if (!seen) return { ...file, action: 'create', text };
      return { ...file, action, text, seen, edited: disk === 'edited', ...(trash ? { trash } : {}) };
    case 'refuse':
      if (!seen || disk === 'unreachable') return { ...file, action, why: 'unreachable', text };
      return { ...file, action, why: 'edited', text, seen };
    case 'create':
      return { ...file, action, text };
    case 'keep': {
      const contractMoved = lock === 'live' && (before?.contract ?? '') !== desired.contract;
      return { ...file, action, ...(contractMoved ? { contractMoved } : {}) };
    }
    case 'unchanged':
    case 'accept-deletion':
      return { ...file, action };
  }
}

async function reportOf({ report }: Verdict, { desired, seen }: Standing): Promise<Diagnostic[]> {
  const { path, extensionPoint } = desired;
  const place = filePlace(path);
  if (report === 'ARC5008')
    return [{ code: report, severity: 'info', params: { path, kept: 'a scaffold' }, place }];
  if (!report || !seen) return [];
  const diff = await unifiedDiff(path, seen.bytes, await desired.text());
  return report === 'ARC5004'
    ? [{ code: report, params: { path, diff, extensionPoint }, place }]
    : [{ code: report, params: { path, diff }, place }];
}

/** What the lock remembers about a desired file that archc writes as a whole, once the decision is carried out. */
export function nextStanding(
  { desired, before, seen }: Standing,
  decision: FileDecision,
  { languages }: ReconcileContext,
): NextEntry {
  const { path, ownership, contract, hash } = desired;
  const base = { path, class: ownership, ...(contract === '' ? {} : { contract }) };
  const { action } = decision;
  switch (action) {
    case 'create':
    case 'update':
      return { ...base, written: hash, loose: undefined };
    case 'accept-deletion':
      return { ...base, ...hashesOf(before), deleted: true };
    case 'unchanged':
      if (!seen)
        return {
          ...base,
          ...hashesOf(before),
          // One that is needed is missed, not deleted.
          ...(before?.deleted && !('absent' in decision) ? { deleted: true } : {}),
        };
      // What is desired of an amended file is what a person makes of it, which is nothing to remember.
      if (before && (ownership === 'amended' || before.written === hash))
        return { ...base, ...hashesOf(before) };
      return {
        ...base,
        written: hash,
        loose: fingerprint(seen.bytes, desired.id.language, languages).loose,
      };
    case 'aside':
    case 'conflict':
    case 'forget':
    case 'keep':
    case 'leave':
    case 'merge':
    case 'move':
    case 'refuse':
    case 'remove':
      // Not rewritten: what archc wrote last stays the base by which edits are recognised.
      return { ...base, ...hashesOf(before) };
  }
}

/** Empty hashes for a file that archc never wrote: no content equals them, so it always counts as edited. */
function hashesOf(entry: LockEntry | undefined): { written: string; loose: string } {
  return { written: entry?.written ?? '', loose: entry?.loose ?? '' };
}
