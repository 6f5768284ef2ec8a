import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { isStub, readyText, textOf } from '../../format/DesiredFile.js';
import { normaliseText } from '../../tree/fingerprint.js';
import { filePlace } from '../../tree/pathDiagnostic.js';
import type { SeenFile } from '../../tree/seeFile.js';
import { readBase } from '../../workspace/base/BaseStore.js';
import type { OnConflict } from '../decision/decide.js';
import type { DecisionTo, FileDecision } from '../decision/FileDecision.js';
import { unifiedDiff } from '../decision/unifiedDiff.js';
import type { MergeResult } from '../merge/MergeInput.js';
import { mergeTexts } from '../merge/mergeTexts.js';
import type { MergedFinding, MergedStanding } from './lookMerged.js';
import { carryInto } from './carryInto.js';
import type { Decided, ReconcileContext } from './OwnershipPolicy.js';
import { decisionAbout } from './Standing.js';

/**
 * Merges what the specs changed since the base into the file on disk. What cannot be merged goes the way that the
 * options say; a base that the store lacks is `ARC5011`.
 */
export async function mergeFile(
  context: ReconcileContext,
  standing: MergedStanding,
  { seen, base = '' }: MergedFinding & { is: 'present' },
): Promise<Decided> {
  const { desired } = standing;
  const baseText = readBase(context.tree, base);
  if (baseText === undefined) return lostBase(standing, seen);
  const mine = Buffer.from(seen.bytes).toString('utf8');
  const generated = await desired.text();
  const formatted = await asFormattedNow(context, desired.path, baseText);
  const language = context.languages.of(desired.id.language);
  const carried = await carryInto(context, desired, { base: formatted, mine, generated });
  const result = await mergeTexts({
    base: carried.base,
    mine: carried.mine,
    generated,
    language,
    isStub: isStub(desired),
  });
  const file = { ...replaced(standing, seen), text: readyText(result.text) };
  if (result.kind === 'clean') {
    const action = 'merge' as const;
    const decision =
      result.text === mine ? stay(standing, 'keep') : { ...file, action, ...contractMove(standing) };
    return { decision, diagnostics: carried.diagnostics };
  }
  const { onConflict } = context.options;
  const problem = await conflictDiagnostic(desired.path, seen, result, onConflict);
  const severity = onConflict === 'abort' ? ('error' as const) : ('warning' as const);
  const diagnostics: Diagnostic[] = [{ ...problem, severity }, ...carried.diagnostics];
  switch (onConflict) {
    case 'abort':
      return { decision: { ...file, action: 'refuse', why: 'unmerged' }, diagnostics };
    case 'aside': {
      const isSame = carried.base === formatted && carried.mine === mine;
      const named = isSame ? {} : { named: { base: readyText(carried.base), mine: readyText(carried.mine) } };
      return { decision: { ...file, action: 'aside', beside: textOf(desired), ...named }, diagnostics };
    }
    case 'markers': {
      const sides = { base: carried.base, mine: normaliseText(carried.mine), generated };
      return { decision: { ...file, action: 'conflict', sides }, diagnostics };
    }
  }
}

/** A file whose base is lost cannot be merged: archc could not tell a person's lines from its own. */
export async function lostBase(standing: MergedStanding, seen: SeenFile): Promise<Decided> {
  const { path, text } = standing.desired;
  const diff = await unifiedDiff(path, seen.bytes, await text());
  const problem: Diagnostic = { code: 'ARC5011', params: { path, diff }, place: filePlace(path) };
  return { decision: refusal(standing, seen), diagnostics: [problem] };
}

/** The decision that nothing is written, to a file that was read or one that could not be. */
export function refusal(standing: MergedStanding, seen: SeenFile | undefined): FileDecision {
  const text = textOf(standing.desired);
  if (seen) return { ...replaced(standing, seen), action: 'refuse', why: 'unmerged', text };
  return { ...placed(standing), action: 'refuse', why: 'unreachable', text };
}

/** What every decision about a merged file says, also of one that is generated and was taken over. */
export function aboutMerged({ desired }: MergedStanding) {
  return { ...decisionAbout(desired), ownership: 'merged' as const };
}

/** The same, of one that gets another text. */
export function replaced(standing: MergedStanding, seen: SeenFile) {
  return { ...placed(standing), seen };
}

function placed(standing: MergedStanding) {
  const { from } = standing;
  return { ...aboutMerged(standing), ...(from === undefined ? {} : { from }) };
}

/** The decision that a file keeps its text, wherever it is. */
export function stay(
  standing: MergedStanding,
  action: 'keep' | 'unchanged',
): DecisionTo<'keep' | 'unchanged' | 'move'> {
  const { from } = standing;
  const moved = action === 'keep' ? contractMove(standing) : {};
  if (from !== undefined) return { ...aboutMerged(standing), action: 'move', from, ...moved };
  return { ...aboutMerged(standing), action, ...moved };
}

function contractMove({ desired, before }: MergedStanding): { contractMoved?: true } {
  const moved = before !== undefined && (before.contract ?? '') !== desired.contract;
  return moved ? { contractMoved: true } : {};
}

/** A new formatter config changes every line; the base must not count as other text because of it. */
async function asFormattedNow({ format }: ReconcileContext, path: string, base: string): Promise<string> {
  try {
    return await format(path, base);
  } catch {
    return base;
  }
}

async function conflictDiagnostic(
  path: string,
  seen: SeenFile,
  { text, conflicts, reason }: MergeResult & { kind: 'conflict' },
  onConflict: OnConflict,
): Promise<Diagnostic> {
  const diff = await unifiedDiff(path, seen.bytes, text);
  const written = onConflict === 'abort' ? 'nothing' : onConflict;
  return { code: 'ARC5009', params: { path, conflicts, reason, written, diff }, place: filePlace(path) };
}
