import { normaliseText } from '../../tree/fingerprint.js';
import { filePlace } from '../../tree/pathDiagnostic.js';
import { decideMissing } from '../decision/decide.js';
import { decideMerged } from '../decision/decideMerged.js';
import type { FileDecision } from '../decision/FileDecision.js';
import { mergeTexts } from '../merge/mergeTexts.js';
import { lookMerged, type MergedFinding, type MergedStanding } from './lookMerged.js';
import { lostBase, mergeFile, newText, replaced, stay, toDecide } from './mergeFile.js';
import { nextMerged } from './nextMerged.js';
import { type Decided, lockState, type OwnershipPolicy, type ReconcileContext } from './OwnershipPolicy.js';

/** Files that a person and archc both write: what the specs changed since the last run is merged into them. */
export const merged: OwnershipPolicy<MergedStanding> = {
  look: lookMerged,
  decide(context, standing) {
    const { found } = standing;
    switch (found.is) {
      case 'present':
        return decidePresent(context, standing, found);
      case 'missing':
        return Promise.resolve(silently(missing(context, standing)));
      case 'settled':
        return Promise.resolve(silently(stay(standing, 'keep')));
      case 'refused':
        return Promise.resolve({ decision: refused(standing, found), diagnostics: [found.problem] });
    }
  },
  next: nextMerged,
};

function missing({ options }: ReconcileContext, standing: MergedStanding): FileDecision {
  const { action } = decideMissing(lockState(standing.before), options);
  const file = toDecide(standing);
  if (action !== 'create') return { ...file, action };
  const { hash, text } = standing.desired;
  return { ...file, action, text: { hash, text } };
}

function refused(standing: MergedStanding, { seen }: MergedFinding & { is: 'refused' }): FileDecision {
  const { hash, text } = standing.desired;
  const refusal = { ...toDecide(standing), action: 'refuse' as const, text: { hash, text } };
  return seen ? { ...refusal, why: 'unmerged', seen } : { ...refusal, why: 'unreachable' };
}

async function decidePresent(
  context: ReconcileContext,
  standing: MergedStanding,
  found: MergedFinding & { is: 'present' },
): Promise<Decided> {
  const { desired, before } = standing;
  const { path } = desired;
  const adopt = context.options.adopt.has(path);
  const { action, report } = decideMerged({ lock: lockState(before), relation: found.relation }, { adopt });
  switch (action) {
    case 'merge':
      return mergeFile(context, standing, found);
    case 'refuse':
      return lostBase(standing, found.seen);
    case 'update':
      return silently(await update(standing, found));
    case 'keep':
    case 'unchanged': {
      const decision = stay(standing, action);
      if (adopt) decision.adopted = true;
      if (report === undefined) return silently(decision);
      const params = { path, kept: 'the start of what is merged from now on' };
      return {
        decision,
        diagnostics: [{ code: 'ARC5008', severity: 'info', params, place: filePlace(path) }],
      };
    }
  }
}

/** What the specs ask for, with the line ends and the byte order mark of the file that it replaces. */
async function update(
  standing: MergedStanding,
  { seen }: MergedFinding & { is: 'present' },
): Promise<FileDecision> {
  const { id, hash, text } = standing.desired;
  const replacement = { ...replaced(standing, seen), action: 'update' as const, edited: false };
  const mine = Buffer.from(seen.bytes).toString('utf8');
  const base = normaliseText(mine);
  if (base === mine) return { ...replacement, text: { hash, text } };
  const result = await mergeTexts({ base, mine, generated: await text(), language: id.language });
  return { ...replacement, text: newText(result.text) };
}

function silently(decision: FileDecision): Decided {
  return { decision, diagnostics: [] };
}
