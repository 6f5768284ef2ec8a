import type { diffArrays } from 'diff';
import { diffLines } from './diffLines.js';
import type { MergePlan } from './MergePlan.js';
import { mergeRegions } from './mergeRegions.js';
import type { TextLines } from './TextLines.js';

/** Decides a merge by lines. Undefined when the texts are too different to compare them in bounded time. */
export function planMerge(
  base: TextLines,
  mine: TextLines,
  generated: TextLines,
  search: typeof diffArrays,
): MergePlan | undefined {
  const numbers = new Map<string, number>();
  const idsOf = ({ lines }: TextLines): number[] =>
    lines.map((line) => {
      const number = numbers.get(line) ?? numbers.size;
      if (number === numbers.size) numbers.set(line, number);
      return number;
    });
  const [baseIds, mineIds, generatedIds] = [idsOf(base), idsOf(mine), idsOf(generated)];
  const mineHunks = diffLines(baseIds, mineIds, search);
  if (mineHunks === undefined) return undefined;
  const generatedHunks = diffLines(baseIds, generatedIds, search);
  if (generatedHunks === undefined) return undefined;
  const regions = mergeRegions(
    baseIds.length,
    { ids: mineIds, hunks: mineHunks },
    { ids: generatedIds, hunks: generatedHunks },
  );
  return { base, mine, generated, regions };
}
