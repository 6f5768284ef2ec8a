import type { Hunk } from './Hunk.js';
import type { Span } from '../../source/Span.js';
import type { MergePart, Spans } from './MergePart.js';

/** A part of a merge by lines; what to combine is decided later. */
type LinePart = Spans & { kind: Exclude<MergePart['kind'], 'combined'> };

/** A text by the numbers of its lines, and its change from the base. */
export interface ChangedText {
  ids: readonly number[];
  /** From the base to this text. */
  hunks: readonly Hunk[];
}

/**
 * Diff3. Changes of the two sides that overlap or touch are one conflict, as for git; a conflict in which both wrote
 * the same is none, and lines that both have at its start and end are taken out of it (git calls that zdiff3).
 */
export function mergeParts(baseLength: number, mine: ChangedText, generated: ChangedText): LinePart[] {
  const parts: LinePart[] = [];
  const at = { base: 0, mine: 0, generated: 0 };
  let mineNext = 0;
  let generatedNext = 0;
  const push = (kind: LinePart['kind'], base: number, mineEnd: number, generatedEnd: number): void => {
    const part: LinePart = {
      kind,
      base: { start: at.base, end: base },
      mine: { start: at.mine, end: mineEnd },
      generated: { start: at.generated, end: generatedEnd },
    };
    Object.assign(at, { base, mine: mineEnd, generated: generatedEnd });
    if (kind === 'conflict') parts.push(...narrow(part, mine, generated));
    else parts.push(part);
  };
  for (;;) {
    const start = Math.min(
      mine.hunks[mineNext]?.oldStart ?? baseLength,
      generated.hunks[generatedNext]?.oldStart ?? baseLength,
    );
    if (start > at.base) push('same', start, at.mine + start - at.base, at.generated + start - at.base);
    const group = groupFrom(mine.hunks, mineNext, generated.hunks, generatedNext);
    if (group === undefined) return parts;
    const mineHunks = mine.hunks.slice(mineNext, group.mineNext);
    const generatedHunks = generated.hunks.slice(generatedNext, group.generatedNext);
    const kind = mineHunks.length === 0 ? 'generated' : generatedHunks.length === 0 ? 'mine' : 'conflict';
    const size = group.end - at.base;
    push(kind, group.end, at.mine + size + growth(mineHunks), at.generated + size + growth(generatedHunks));
    ({ mineNext, generatedNext } = group);
  }
}

/** The hunks of both sides from these on that overlap or touch each other, and where the last ends in the base. */
function groupFrom(
  mine: readonly Hunk[],
  mineFrom: number,
  generated: readonly Hunk[],
  generatedFrom: number,
): { mineNext: number; generatedNext: number; end: number } | undefined {
  let [mineNext, generatedNext] = [mineFrom, generatedFrom];
  let end: number | undefined;
  for (;;) {
    const [left, right] = [mine[mineNext], generated[generatedNext]];
    const isLeft = right === undefined || (left !== undefined && left.oldStart <= right.oldStart);
    const next = isLeft ? left : right;
    if (next === undefined || (end !== undefined && next.oldStart > end))
      return end === undefined ? undefined : { mineNext, generatedNext, end };
    end = Math.max(end ?? 0, next.oldEnd);
    if (isLeft) mineNext++;
    else generatedNext++;
  }
}

function growth(hunks: readonly Hunk[]): number {
  return hunks.reduce(
    (sum, { oldStart, oldEnd, newStart, newEnd }) => sum + newEnd - newStart - oldEnd + oldStart,
    0,
  );
}

/** A conflict without the lines at its start and end that both sides have. */
function narrow({ base, mine, generated }: Spans, { ids }: ChangedText, other: ChangedText): LinePart[] {
  const [ours, theirs] = [length(mine), length(generated)];
  const isCommon = (fromMine: number, fromGenerated: number): boolean =>
    ids[mine.start + fromMine] === other.ids[generated.start + fromGenerated];
  const shorter = Math.min(ours, theirs);
  let head = 0;
  while (head < shorter && isCommon(head, head)) head++;
  if (head === ours && head === theirs) return [{ kind: 'both', base, mine, generated }];
  let tail = 0;
  while (tail < shorter - head && isCommon(ours - 1 - tail, theirs - 1 - tail)) tail++;
  const parts: LinePart[] = [
    { kind: 'both', base: cut(base, 0, 0), mine: cut(mine, 0, head), generated: cut(generated, 0, head) },
    {
      kind: 'conflict',
      base,
      mine: cut(mine, head, ours - tail),
      generated: cut(generated, head, theirs - tail),
    },
    {
      kind: 'both',
      base: { start: base.end, end: base.end },
      mine: cut(mine, ours - tail, ours),
      generated: cut(generated, theirs - tail, theirs),
    },
  ];
  return parts.filter((part) => part.kind === 'conflict' || length(part.mine) > 0);
}

function cut({ start }: Span, from: number, to: number): Span {
  return { start: start + from, end: start + to };
}

function length({ start, end }: Span): number {
  return end - start;
}
