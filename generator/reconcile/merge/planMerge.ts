import type { diffArrays } from 'diff';
import { diffLines } from './diffLines.js';
import { mergeRegions } from './mergeRegions.js';
import type { Region, Span, Spans } from './Region.js';
import type { TextLines } from './TextLines.js';

/** The three texts of a merge, by lines. */
export interface MergeTexts {
  base: TextLines;
  mine: TextLines;
  generated: TextLines;
}

/** A merge that is decided but not yet written: the texts, and what becomes of each part of them. */
export interface MergePlan extends MergeTexts {
  regions: readonly Region[];
}

/** All lines of the three texts. */
export function allLines({ base, mine, generated }: MergeTexts): Spans {
  const all = ({ lines }: TextLines): Span => ({ start: 0, end: lines.length });
  return { base: all(base), mine: all(mine), generated: all(generated) };
}

/**
 * Decides a merge by lines, of a part of each text.
 * @returns Undefined when the texts are too different to compare them in bounded time.
 */
export function mergeLines(texts: MergeTexts, part: Spans, search: typeof diffArrays): Region[] | undefined {
  const numbers = new Map<string, number>();
  const idsOf = ({ lines }: TextLines, { start, end }: Span): number[] =>
    lines.slice(start, end).map((line) => {
      const number = numbers.get(line) ?? numbers.size;
      if (number === numbers.size) numbers.set(line, number);
      return number;
    });
  const base = idsOf(texts.base, part.base);
  const mine = idsOf(texts.mine, part.mine);
  const generated = idsOf(texts.generated, part.generated);
  const mineHunks = diffLines(base, mine, search);
  if (mineHunks === undefined) return undefined;
  const generatedHunks = diffLines(base, generated, search);
  if (generatedHunks === undefined) return undefined;
  const regions = mergeRegions(
    base.length,
    { ids: mine, hunks: mineHunks },
    { ids: generated, hunks: generatedHunks },
  );
  return regions.map((region) => ({
    ...region,
    base: shift(region.base, part.base),
    mine: shift(region.mine, part.mine),
    generated: shift(region.generated, part.generated),
  }));
}

function shift({ start, end }: Span, by: Span): Span {
  return { start: start + by.start, end: end + by.start };
}
