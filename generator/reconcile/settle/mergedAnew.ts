import { type DesiredFile, isStub } from '../../format/DesiredFile.js';
import { normaliseText } from '../../tree/fingerprint.js';
import { readBase } from '../../workspace/base/BaseStore.js';
import { mergeTexts } from '../merge/mergeTexts.js';
import { carryInto } from '../policy/carryInto.js';
import type { NamesSince } from '../reconcile.js';
import type { ReconcileRequest } from '../Reconciliation.js';
import { asGitMarks } from './asGitMarks.js';
import { isGitsOwn } from './isGitsOwn.js';
import type { Side, Sides } from './Sides.js';

export interface Known extends Pick<ReconcileRequest, 'format' | 'languages' | 'tree'> {
  /** What has another name now than on a side. */
  namesSince: (side: Side) => Promise<NamesSince>;
}

/**
 * What persons wrote on both sides, merged where archc writes on neither: conflicts that are left have the markers of git, around
 * whole items. `leftover` is where the file of a side still is that git did not merge. Undefined when git's merge was changed since, or a side cannot be brought to what the specs ask for.
 */
export async function mergedAnew(
  desired: DesiredFile,
  onDisk: string,
  sides: Sides,
  known: Known & { leftover: string | undefined },
): Promise<string | undefined> {
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
  return result.kind === 'clean' ? result.text : asGitMarks(result.text);
}

/** The file of a side with what archc writes there now in place of what it wrote then, and by the names of now. Undefined in a conflict. */
async function broughtTo(
  generated: string,
  path: string,
  side: Side,
  desired: DesiredFile,
  { format, languages, namesSince }: Known,
): Promise<string | undefined> {
  const { id } = desired;
  const mine = side.textOf(path, id);
  const entry = side.find(path, id)?.entry;
  const base = entry?.base === undefined ? undefined : readBase(side.tree, entry.base);
  if (mine === undefined || base === undefined || entry?.conflict !== undefined) return undefined;
  const formatted = await format(path, base).catch(() => base);
  const language = languages.of(id.language);
  const since = await namesSince(side);
  const carried = await carryInto({ languages, ...since }, desired, { base: formatted, mine, generated });
  const merged = await mergeTexts({
    base: carried.base,
    mine: carried.mine,
    generated,
    language,
    isStub: isStub(desired),
  });
  return merged.kind === 'clean' ? merged.text : undefined;
}
