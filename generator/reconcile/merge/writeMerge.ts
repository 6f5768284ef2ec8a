import { markerLine, markerSize } from './markers.js';
import type { Side } from './MergeInput.js';
import type { MergePlan } from './planMerge.js';
import type { Span } from '../../source/Span.js';
import type { MergePart } from './MergePart.js';
import { joinLines, type OutputLine, type TextLines } from '../../tree/TextLines.js';

/** What {@link writeMerge} does with a part: write one side, what combines them, or all of them between markers. */
export type Choice = Side | 'combined' | 'markers';

/**
 * The text of a merge: of each part what `choose` says. Lines of mine keep their bytes; all others, and the markers,
 * get the main line end of mine. The byte order mark is as in mine, and whether there is a final line end is itself
 * merged: as in generated if mine left it as it was.
 */
export function writeMerge(
  plan: MergePlan,
  choose: (part: MergePart) => Choice,
): { text: string; conflicts: number } {
  const { base, mine, generated, parts } = plan;
  const marked = parts.filter((part) => choose(part) === 'markers');
  const inside = marked.flatMap((part) => [
    ...linesOf(mine, part.mine),
    ...linesOf(base, part.base),
    ...linesOf(generated, part.generated),
  ]);
  const size =
    marked.length === 0
      ? 0
      : markerSize(
          [...mine.lines, ...generated.lines],
          inside.map(({ line }) => line),
        );
  const output = parts.flatMap((part): OutputLine[] => {
    const choice = choose(part);
    if (choice === 'mine') return linesOf(mine, part.mine, mine.ends);
    if (choice === 'generated') return linesOf(generated, part.generated);
    if (choice === 'combined' && part.kind === 'combined') return [...part.result];
    return [
      { line: markerLine('mine', size) },
      ...linesOf(mine, part.mine, mine.ends),
      { line: markerLine('base', size) },
      ...linesOf(base, part.base),
      { line: markerLine('separator', size) },
      ...linesOf(generated, part.generated),
      { line: markerLine('end', size) },
    ];
  });
  const final = mine.final === base.final ? generated.final : mine.final;
  return { text: joinLines(output, { like: mine, final }), conflicts: marked.length };
}

function linesOf({ lines }: TextLines, { start, end }: Span, ends: readonly string[] = []): OutputLine[] {
  return lines.slice(start, end).map((line, at) => ({ line, end: ends[start + at] ?? '' }));
}
