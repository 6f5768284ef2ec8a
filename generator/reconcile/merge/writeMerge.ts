import { markerLine, markerSize } from './markers.js';
import type { Side } from './MergeInput.js';
import type { MergePlan } from './planMerge.js';
import type { Region, Span } from './Region.js';
import { joinLines, type OutputLine, type TextLines } from './TextLines.js';

/** What {@link writeMerge} does with a region: write one side, what combines them, or all of them between markers. */
export type Choice = Side | 'combined' | 'markers';

/**
 * The text of a merge: of each region what `choose` says. Lines of mine keep their bytes; all others, and the markers,
 * get the main line end of mine. The byte order mark is as in mine, and whether there is a final line end is itself
 * merged: as in generated if mine left it as it was.
 */
export function writeMerge(
  plan: MergePlan,
  choose: (region: Region) => Choice,
): { text: string; conflicts: number } {
  const { base, mine, generated, regions } = plan;
  const marked = regions.filter((region) => choose(region) === 'markers');
  const inside = marked.flatMap((region) => [
    ...linesOf(mine, region.mine),
    ...linesOf(base, region.base),
    ...linesOf(generated, region.generated),
  ]);
  const size =
    marked.length === 0
      ? 0
      : markerSize(
          [...mine.lines, ...generated.lines],
          inside.map(({ line }) => line),
        );
  const output = regions.flatMap((region): OutputLine[] => {
    const choice = choose(region);
    if (choice === 'mine') return linesOf(mine, region.mine, mine.ends);
    if (choice === 'generated') return linesOf(generated, region.generated);
    if (choice === 'combined' && region.kind === 'combined') return [...region.result];
    return [
      { line: markerLine('mine', size) },
      ...linesOf(mine, region.mine, mine.ends),
      { line: markerLine('base', size) },
      ...linesOf(base, region.base),
      { line: markerLine('separator', size) },
      ...linesOf(generated, region.generated),
      { line: markerLine('end', size) },
    ];
  });
  const final = mine.final === base.final ? generated.final : mine.final;
  return { text: joinLines(output, { like: mine, final }), conflicts: marked.length };
}

function linesOf({ lines }: TextLines, { start, end }: Span, ends: readonly string[] = []): OutputLine[] {
  return lines.slice(start, end).map((line, at) => ({ line, end: ends[start + at] ?? '' }));
}
