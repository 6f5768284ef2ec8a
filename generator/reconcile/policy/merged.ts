import { readyText, textOf } from '../../format/DesiredFile.js';
import { codeHash } from '../../source/codeHash.js';
import { fingerprint, fingerprintText } from '../../source/fingerprint.js';
import { normaliseText } from '../../tree/fingerprint.js';
import { filePlace } from '../../tree/pathDiagnostic.js';
import { readBase } from '../../workspace/base/BaseStore.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';
import { decideMissing } from '../decision/decide.js';
import { decideMerged } from '../decision/decideMerged.js';
import type { DecisionTo, FileDecision } from '../decision/FileDecision.js';
import { mergeTexts } from '../merge/mergeTexts.js';
import { lookMerged, type MergedFinding, type MergedStanding } from './lookMerged.js';
import { absentImplementation } from './absent.js';
import { aboutMerged, lostBase, mergeFile, refusal, replaced, stay } from './mergeFile.js';
import {
  type Decided,
  lockState,
  type NextEntry,
  type OwnershipPolicy,
  type ReconcileContext,
} from './OwnershipPolicy.js';

/** Files that a person and archc both write: what the specs changed since the last run is merged into them. */
export const merged: OwnershipPolicy<MergedStanding> = {
  look: lookMerged,
  decide(context, standing) {
    const { found } = standing;
    switch (found.is) {
      case 'present':
        return decidePresent(context, standing, found);
      case 'missing':
        return Promise.resolve(
          absentImplementation(context, standing.desired, standing.before) ??
            silently(missing(context, standing)),
        );
      case 'settled':
        return Promise.resolve(silently(stay(standing, 'keep')));
      case 'refused':
        return Promise.resolve({ decision: refusal(standing, found.seen), diagnostics: [found.problem] });
    }
  },
  next: nextMerged,
};

function missing({ options }: ReconcileContext, standing: MergedStanding): FileDecision {
  const { action } = decideMissing(lockState(standing.before), options);
  const file = aboutMerged(standing);
  return action === 'create' ? { ...file, action, text: textOf(standing.desired) } : { ...file, action };
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
      return found.relation === 'relaid'
        ? mergeRelaid(context, standing, found)
        : mergeFile(context, standing, found);
    case 'refuse':
      return lostBase(standing, found.seen);
    case 'update':
      return silently(await update(context, standing, found));
    case 'keep':
    case 'unchanged': {
      if (!adopt && isToBeNamed(context, standing, found)) return mergeFile(context, standing, found);
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

/** The specs ask of the file what they asked for before, and what a person wrote in it may speak of what is called otherwise now. */
function isToBeNamed(
  { tree, names }: ReconcileContext,
  { desired }: MergedStanding,
  { relation, base }: MergedFinding & { is: 'present' },
): boolean {
  if (relation !== 'base-current' || !names.has(desired.id.language)) return false;
  return base !== undefined && readBase(tree, base) !== undefined;
}

/** What the specs ask for, with the line ends and the byte order mark of the file that it replaces. */
async function update(
  { languages }: ReconcileContext,
  standing: MergedStanding,
  { seen }: MergedFinding & { is: 'present' },
): Promise<DecisionTo<'update'>> {
  const { id, text } = standing.desired;
  const replacement = { ...replaced(standing, seen), action: 'update' as const, edited: false };
  const mine = Buffer.from(seen.bytes).toString('utf8');
  const base = normaliseText(mine);
  if (base === mine) return { ...replacement, text: textOf(standing.desired) };
  const language = languages.of(id.language);
  const result = await mergeTexts({ base, mine, generated: await text(), language });
  return { ...replacement, text: readyText(result.text) };
}

/** Nothing that a person wrote is at stake, so what cannot be merged is replaced; a copy of it stays. */
async function mergeRelaid(
  context: ReconcileContext,
  standing: MergedStanding,
  found: MergedFinding & { is: 'present' },
): Promise<Decided> {
  const merge = await mergeFile(context, standing, found);
  const { action } = merge.decision;
  if (action === 'merge' || action === 'keep' || action === 'move') return merge;
  // The lock told it roughly; now that the base is at hand it is known for sure.
  const base = readBase(context.tree, found.base ?? '');
  const { language } = standing.desired.id;
  const said = (text: string): string => codeHash(normaliseText(text), language, context.languages);
  const mine = Buffer.from(found.seen.bytes).toString('utf8');
  if (base !== undefined && said(base) !== said(mine)) return merge;
  return silently({ ...(await update(context, standing, found)), trash: true });
}

function silently(decision: FileDecision): Decided {
  return { decision, diagnostics: [] };
}

/**
 * What the lock remembers about a merged file once its decision is carried out. The base moves on exactly if what the
 * specs ask for is in the file, or a person wants the file without it.
 */
async function nextMerged(
  { desired, before, found }: MergedStanding,
  decision: FileDecision,
  { languages }: ReconcileContext,
): Promise<NextEntry> {
  const { path, contract, hash, ownership } = desired;
  const { language } = desired.id;
  const entry = {
    path,
    class: 'merged' as const,
    ...(contract === '' ? {} : { contract }),
    ...(ownership === 'generated' ? { adopted: true as const } : {}),
  };
  const asBefore = { written: before?.written ?? '', loose: before?.loose ?? '' };
  // When it comes back, what the specs changed since is merged into it.
  if (decision.action === 'unchanged' && decision.absent)
    return {
      ...entry,
      ...asBefore,
      ...baseOf(before),
      ...(before?.contract === undefined ? {} : { contract: before.contract }),
    };
  switch (decision.action) {
    case 'create':
    case 'update':
      return { ...entry, written: hash, loose: undefined, base: hash };
    case 'merge':
      return { ...entry, ...fingerprintText(await decision.text.text(), language, languages), base: hash };
    case 'conflict':
      return {
        ...entry,
        ...fingerprintText(await decision.text.text(), language, languages),
        ...baseOf(before),
        conflict: hash,
      };
    case 'aside': {
      const { named } = decision;
      if (named === undefined) return { ...entry, ...asBefore, ...baseOf(before), conflict: hash };
      const prints = fingerprintText(await named.mine.text(), language, languages);
      return { ...entry, ...prints, base: named.base.hash, conflict: hash };
    }
    case 'refuse': {
      const conflict = before?.conflict === undefined ? {} : { conflict: before.conflict };
      return { ...entry, ...asBefore, ...baseOf(before), ...conflict };
    }
    case 'accept-deletion':
      return { ...entry, ...asBefore, deleted: true };
    case 'unchanged':
    case 'keep':
    case 'move':
      if (found.is === 'missing') return { ...entry, ...asBefore, deleted: true };
      if (found.is !== 'present' || found.relation !== 'current')
        return { ...entry, ...asBefore, base: hash };
      return {
        ...entry,
        written: hash,
        loose: fingerprint(found.seen.bytes, language, languages).loose,
        base: hash,
      };
    case 'forget':
    case 'leave':
    case 'remove':
      return { ...entry, ...asBefore, base: hash };
  }
}

function baseOf(before: LockEntry | undefined): { base?: string } {
  return before?.base === undefined ? {} : { base: before.base };
}
