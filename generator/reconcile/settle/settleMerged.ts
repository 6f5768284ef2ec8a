import type { ArtifactId } from '../../../types/Artifact.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import { fingerprintText } from '../../source/fingerprint.js';
import type { Tree } from '../../tree/Tree.js';
import { readBase } from '../../workspace/base/BaseStore.js';
import { entryKey, type LockEntry } from '../../workspace/lock/Lock.js';
import { mergeTexts } from '../merge/mergeTexts.js';
import { hasGitMarkers } from './gitMarkers.js';
import { type Known, mergedAnew } from './mergedAnew.js';
import type { SettledFile } from './SettledFile.js';
import { isSameClaim, type Side, type Sides, textAt } from './Sides.js';

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
  const leftover = leftoverOf(path, id, sides, known.tree);
  const isSame = isSameClaim(ours.entry, theirs.entry);
  if (!marked && isSame && leftover === undefined) return undefined;
  const text = await mergedAnew(desired, onDisk, sides, { ...known, leftover });
  // What archc wrote last is the same on both sides, whatever persons made of it.
  if (isSame && leftover === undefined)
    return { path, ...ours, key: entryKey(id), ...(text === undefined ? {} : { text }) };
  const base = text === undefined ? await commonBase(path, sides, known, desired) : desired.hash;
  if (text === undefined && !marked && base === undefined) return undefined;
  const language = desired.id.language;
  const entry: LockEntry = {
    path,
    class: 'merged',
    ...fingerprintText(text ?? onDisk, language, known.languages),
    ...(desired.contract === '' ? {} : { contract: desired.contract }),
    base: base ?? desired.hash,
    ...(desired.ownership === 'generated' ? { adopted: true as const } : {}),
  };
  return {
    path,
    ...(text === undefined ? {} : { text }),
    ...(text === undefined || leftover === undefined ? {} : { leftover }),
    owner: id.owner,
    key: entryKey(id),
    entry,
  };
}

/**
 * Where git left the file of a side under the name that it had there, for the other side has it under another one and git found
 * too little in common: what was written there is in no file that archc knows.
 */
function leftoverOf(path: string, id: ArtifactId, sides: Sides, tree: Tree): string | undefined {
  const former = [sides.ours, sides.theirs].flatMap((side) => {
    const at = side?.find(path, id)?.entry.path;
    return at === undefined || at === path ? [] : [{ at, text: side?.textOf(path, id) }];
  });
  return former.find(({ at, text }) => text !== undefined && textAt(tree, at) === text)?.at;
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
