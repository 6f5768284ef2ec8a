import type { diffArrays } from 'diff';
import { diffLines } from './diffLines.js';
import { mergeParts } from './mergeParts.js';
import type { Span } from '../../source/Span.js';
import { type MergePart, type Spans, spansOf } from './MergePart.js';
import type { TextLines } from '../../tree/TextLines.js';

/** The three texts of a merge, by lines. */
export interface MergeTexts {
  base: TextLines;
  mine: TextLines;
  generated: TextLines;
}

/** A merge that is decided but not yet written: the texts, and what becomes of each part of them. */
export interface MergePlan extends MergeTexts {
  parts: readonly MergePart[];
}

/** All lines of the three texts. */
export function allLines(texts: MergeTexts): Spans {
  return spansOf((side) => ({ start: 0, end: texts[side].lines.length }));
}

/**
 * Decides a merge by lines, of a part of each text.
 * @returns Undefined when the texts are too different to compare them in bounded time.
 */
export function mergeLines(
  texts: MergeTexts,
  within: Spans,
  search: typeof diffArrays,
): MergePart[] | undefined {
  const numbers = new Map<string, number>();
  const idsOf = ({ lines }: TextLines, { start, end }: Span): number[] =>
    lines.slice(start, end).map((line) => {
      const number = numbers.get(line) ?? numbers.size;
      if (number === numbers.size) numbers.set(line, number);
      return number;
    });
  const base = idsOf(texts.base, within.base);
  const mine = idsOf(texts.mine, within.mine);
  const generated = idsOf(texts.generated, within.generated);
  const mineHunks = diffLines(base, mine, search);
  if (mineHunks === undefined) return undefined;
  const generatedHunks = diffLines(base, generated, search);
  if (generatedHunks === undefined) return undefined;
  const parts = mergeParts(
    base.length,
    { ids: mine, hunks: mineHunks },
    { ids: generated, hunks: generatedHunks },
  );
  return parts.map((part) => ({ ...part, ...spansOf((side) => shift(part[side], within[side])) }));
}

function shift({ start, end }: Span, by: Span): Span {
  return { start: start + by.start, end: end + by.start };
}
