import type { diffArrays } from 'diff';
import type { Language } from '../../../../renderers/language/Language.js';
import { allLines, mergeLines, type MergePlan } from '../planMerge.js';
import { readImports } from '../../../source/readImports.js';
import type { Span } from '../../../source/Span.js';
import type { MergePart, Spans } from '../MergePart.js';
import { mergeImportSets } from './mergeImportSets.js';

/**
 * The parts of a merge whose conflicts among the imports at the start of the text are resolved as sets; the parts
 * as they are, where there are no such conflicts or anything about the imports is unusual.
 */
export function mergeImports(
  plan: MergePlan,
  { imports }: Language,
  search: typeof diffArrays,
): readonly MergePart[] {
  const { parts } = plan;
  const conflicts = parts.filter(({ kind }) => kind === 'conflict');
  if (conflicts.length === 0) return parts;
  const base = readImports(plan.base.lines, imports);
  const mine = base && readImports(plan.mine.lines, imports);
  const generated = mine && readImports(plan.generated.lines, imports);
  if (!generated) return parts;
  const block: Spans = { base: base.span, mine: mine.span, generated: generated.span };
  if (!conflicts.some((part) => sides.every((side) => isWithin(part[side], block[side])))) return parts;
  const whole = allLines(plan);
  const head = mergeLines(plan, between(whole, block, 'start'), search);
  const body = mergeLines(plan, between(whole, block, 'end'), search);
  if (!head || !body) return parts;
  const merged = mergeImportSets({ base, mine, generated }, usesOf(plan, body, imports?.usedUnnamed));
  if (!merged) return parts;
  const ends = new Map(
    plan.mine.lines.slice(0, mine.span.end).map((line, at) => [line, plan.mine.ends[at] ?? '']),
  );
  const result = merged.map((line) => ({ line, end: ends.get(line) ?? '' }));
  return [...head, { kind: 'combined', ...block, result }, ...body];
}

const sides = ['base', 'mine', 'generated'] as const;

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** What is above a block, or below it. */
function between(whole: Spans, block: Spans, edge: 'start' | 'end'): Spans {
  const spanOf = (side: (typeof sides)[number]): Span =>
    edge === 'start'
      ? { start: 0, end: block[side].start }
      : { start: block[side].end, end: whole[side].end };
  return { base: spanOf('base'), mine: spanOf('mine'), generated: spanOf('generated') };
}

/**
 * Whether a name may be needed below the imports: if anything there contains it, in what is merged or on either side of
 * a conflict. Where code needs imports without naming them, also wherever a person changed the code.
 */
function usesOf(
  { mine, generated }: MergePlan,
  body: readonly MergePart[],
  usedUnnamed: true | undefined,
): (name: string) => boolean {
  if (usedUnnamed && body.some(({ kind }) => kind === 'mine' || kind === 'conflict')) return () => true;
  const lines = body.flatMap((part) => [
    ...(part.kind === 'generated' ? [] : mine.lines.slice(part.mine.start, part.mine.end)),
    ...(part.kind === 'generated' || part.kind === 'conflict'
      ? generated.lines.slice(part.generated.start, part.generated.end)
      : []),
  ]);
  const names = new Set(lines.join('\n').match(/[\p{L}\p{N}_$]+/gu));
  return (name) => names.has(name);
}
