import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import { fingerprintText } from '../../source/fingerprint.js';
import { normaliseText } from '../../tree/fingerprint.js';
import { filePlace } from '../../tree/pathDiagnostic.js';
import { readBase } from '../../workspace/base/BaseStore.js';
import { entryKey, type LockEntry } from '../../workspace/lock/Lock.js';
import { mergeTexts } from '../merge/mergeTexts.js';
import type { ReconcileRequest } from '../Reconciliation.js';
import { asGitMarks } from './asGitMarks.js';
import { hasGitMarkers, isMadeOf } from './gitMarkers.js';
import type { SettledFile } from './SettledFile.js';
import { isSameClaim, type Side, type Sides } from './Sides.js';

type Known = Pick<ReconcileRequest, 'format' | 'languages'>;

/**
 * Settles a file that persons and archc write, after git merged it line by line. What archc wrote on either side is not
 * merged but written anew: each side is brought to what the specs ask for now, and what is merged is what persons wrote.
 * Undefined when git's merge is none of archc's business: both sides stand on what archc wrote there, and nothing is marked.
 */
export async function settleMerged(
  desired: DesiredFile,
  onDisk: string,
  sides: Sides,
  known: Known,
): Promise<SettledFile | undefined> {
  const { path, id } = desired;
  const [ours, theirs] = [sides.ours?.find(path, id), sides.theirs?.find(path, id)];
  const marked = hasGitMarkers(onDisk);
  if (!ours || !theirs) return undefined;
  const isSame = isSameClaim(ours.entry, theirs.entry);
  if (!marked && isSame) return undefined;
  const made = await mergedAnew(desired, onDisk, sides, known);
  // As long as the conflict is open, nothing is merged into it.
  if (!made && isSame) return { path, ...ours, key: entryKey(id), problem: openConflict(path) };
  const base = made === undefined ? await commonBase(path, sides, known, desired) : desired.hash;
  if (!made && !marked && base === undefined) return undefined;
  const text = made?.text;
  const language = desired.id.language;
  const entry: LockEntry = {
    path,
    class: 'merged',
    ...fingerprintText(text ?? onDisk, language, known.languages),
    ...(desired.contract === '' ? {} : { contract: desired.contract }),
    base: base ?? desired.hash,
    ...(desired.ownership === 'generated' ? { adopted: true as const } : {}),
  };
  const isOpen = made ? made.isOpen : marked;
  return {
    path,
    ...(text === undefined ? {} : { text }),
    owner: id.owner,
    key: entryKey(id),
    entry,
    ...(isOpen ? { problem: openConflict(path) } : {}),
  };
}

function openConflict(path: string): Diagnostic {
  return { code: 'ARC5017', params: { path }, place: filePlace(path) };
}

/** Undefined when git's merge was changed since, or a side cannot be brought to what the specs ask for. */
async function mergedAnew(
  desired: DesiredFile,
  onDisk: string,
  sides: Sides,
  known: Known,
): Promise<{ text: string; isOpen: boolean } | undefined> {
  const { path } = desired;
  const { ours, theirs, base } = sides;
  if (!ours || !theirs || !(await isGitsOwn(desired, onDisk, sides, known))) return undefined;
  const generated = await desired.text();
  const mine = await broughtTo(generated, path, ours, desired, known);
  const other = await broughtTo(generated, path, theirs, desired, known);
  if (mine === undefined || other === undefined) return undefined;
  const from = (base && (await broughtTo(generated, path, base, desired, known))) ?? generated;
  const language = known.languages.of(desired.id.language);
  const result = await mergeTexts({
    base: normaliseText(from),
    mine,
    generated: normaliseText(other),
    language,
  });
  if (result.kind === 'clean') return { text: result.text, isOpen: false };
  return { text: asGitMarks(result.text), isOpen: true };
}

/** Whether a text is what git made of the sides: nobody put anything into it, and nobody took anything away. */
async function isGitsOwn(
  { path, id }: DesiredFile,
  onDisk: string,
  { ours, theirs, base }: Sides,
  { languages }: Known,
): Promise<boolean> {
  const [mine, other, from] = [ours, theirs, base].map((side) => side?.textOf(path, id));
  if (mine === undefined || other === undefined) return false;
  if (!isMadeOf(onDisk, [mine, other, from ?? ''])) return false;
  if (hasGitMarkers(onDisk)) return true;
  const language = languages.of(id.language);
  const merged = await mergeTexts({
    base: normaliseText(from ?? ''),
    mine,
    generated: normaliseText(other),
    language,
  });
  return merged.kind === 'clean' && normaliseText(merged.text) === normaliseText(onDisk);
}

/** The file of a side with what archc writes there now in place of what it wrote then. Undefined in a conflict. */
async function broughtTo(
  generated: string,
  path: string,
  side: Side,
  { id }: DesiredFile,
  { format, languages }: Known,
): Promise<string | undefined> {
  const mine = side.textOf(path, id);
  const entry = side.find(path, id)?.entry;
  const base = entry?.base === undefined ? undefined : readBase(side.tree, entry.base);
  if (mine === undefined || base === undefined || entry?.conflict !== undefined) return undefined;
  const formatted = await format(path, base).catch(() => base);
  const language = languages.of(id.language);
  const merged = await mergeTexts({ base: formatted, mine, generated, language });
  return merged.kind === 'clean' ? merged.text : undefined;
}

/**
 * The base of a text that git merged of two which have different ones: what is asked for now if that is what both bases
 * merge to. Undefined when they do not.
 */
async function commonBase(
  path: string,
  { ours, theirs, base }: Sides,
  { format, languages }: Known,
  desired: DesiredFile,
): Promise<string | undefined> {
  const pristine = async (side: Side | undefined): Promise<string | undefined> => {
    const hash = side?.find(path, desired.id)?.entry.base;
    const text = side && hash !== undefined ? readBase(side.tree, hash) : undefined;
    return text === undefined ? undefined : format(path, text).catch(() => text);
  };
  const [mine, generated, from] = [await pristine(ours), await pristine(theirs), await pristine(base)];
  if (mine === undefined || generated === undefined || from === undefined) return undefined;
  const language = languages.of(desired.id.language);
  const merged = await mergeTexts({ base: from, mine, generated, language });
  return merged.kind === 'clean' && merged.text === (await desired.text()) ? desired.hash : undefined;
}
