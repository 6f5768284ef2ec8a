import type { Languages } from '../../../renderers/language/Languages.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import { normaliseText } from '../../tree/fingerprint.js';
import { splitLines, type TextLines } from '../../tree/TextLines.js';
import { mergeTexts } from '../merge/mergeTexts.js';
import { allLines, mergeLines } from '../merge/planMerge.js';
import { gitConflictsIn, isMadeOf } from './gitMarkers.js';
import type { Sides } from './Sides.js';

interface Texts {
  mine: string;
  other: string;
  from: string;
}

/**
 * Whether a text is what git made of the sides: nobody put anything into it, took anything away, or settled a conflict of several.
 * Where git left the file of a side at another path, it is that of the other side.
 */
export async function isGitsOwn(
  { path, id }: DesiredFile,
  onDisk: string,
  { ours, theirs, base }: Sides,
  { languages, leftover }: { languages: Languages; leftover: string | undefined },
): Promise<boolean> {
  const [mine, other, from = ''] = [ours, theirs, base].map((side) => side?.textOf(path, id));
  if (mine === undefined || other === undefined) return false;
  if (leftover !== undefined) return [mine, other].includes(onDisk);
  if (!isMadeOf(onDisk, [mine, other, from])) return false;
  if (gitConflictsIn(onDisk).length > 0) return isUntouched(onDisk, { mine, other, from });
  const language = languages.of(id.language);
  const merged = await mergeTexts({
    base: normaliseText(from),
    mine,
    generated: normaliseText(other),
    language,
  });
  return merged.kind === 'clean' && normaliseText(merged.text) === normaliseText(onDisk);
}

/** Whether all that the sides wrote at one place is between markers still, and all else that they wrote is there. */
async function isUntouched(onDisk: string, { mine, other, from }: Texts): Promise<boolean> {
  const { diffArrays } = await import('diff');
  const read = (text: string): TextLines => splitLines(normaliseText(text));
  const texts = { base: read(from), mine: read(mine), generated: read(other) };
  const parts = mergeLines(texts, allLines(texts), diffArrays);
  if (parts === undefined) return false;
  const disk = read(onDisk).lines;
  const everywhere = new Set(disk);
  const marked = new Set(gitConflictsIn(onDisk).flatMap(({ start, end }) => disk.slice(start, end)));
  const before = new Set(texts.base.lines);
  return parts.every((part) => {
    const written = (['mine', 'generated'] as const).flatMap((side) =>
      texts[side].lines.slice(part[side].start, part[side].end),
    );
    const known = part.kind === 'conflict' ? marked : everywhere;
    return written.every((line) => line.trim() === '' || before.has(line) || known.has(line));
  });
}
