import type { diffArrays } from 'diff';
import type { Language } from '../../../../types/Artifact.js';
import { allLines, mergeLines, type MergePlan } from '../planMerge.js';
import type { Region, Span, Spans } from '../Region.js';
import { mergeImportSets } from './mergeImportSets.js';
import { readImports } from './readImports.js';

/**
 * The regions of a merge whose conflicts among the imports at the start of the text are resolved as sets; the regions
 * as they are, where there are no such conflicts or anything about the imports is unusual.
 */
export function mergeImports(
  plan: MergePlan,
  language: Language,
  search: typeof diffArrays,
): readonly Region[] {
  const { regions } = plan;
  const conflicts = regions.filter(({ kind }) => kind === 'conflict');
  if (conflicts.length === 0) return regions;
  const base = readImports(plan.base.lines, language);
  const mine = base && readImports(plan.mine.lines, language);
  const generated = mine && readImports(plan.generated.lines, language);
  if (!generated) return regions;
  const block: Spans = { base: base.span, mine: mine.span, generated: generated.span };
  if (!conflicts.some((region) => sides.every((side) => isWithin(region[side], block[side])))) return regions;
  const whole = allLines(plan);
  const head = mergeLines(plan, between(whole, block, 'start'), search);
  const body = mergeLines(plan, between(whole, block, 'end'), search);
  if (!head || !body) return regions;
  const merged = mergeImportSets({ base, mine, generated }, usesOf(plan, body, language));
  if (!merged) return regions;
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
  const part = (side: (typeof sides)[number]): Span =>
    edge === 'start'
      ? { start: 0, end: block[side].start }
      : { start: block[side].end, end: whole[side].end };
  return { base: part('base'), mine: part('mine'), generated: part('generated') };
}

/**
 * Whether a name may be needed below the imports: if anything there contains it, in what is merged or on either side of
 * a conflict. In Rust also wherever a person changed the code, for methods of a trait need it without naming it.
 */
function usesOf(
  { mine, generated }: MergePlan,
  body: readonly Region[],
  language: Language,
): (name: string) => boolean {
  if (language === 'rust' && body.some(({ kind }) => kind === 'mine' || kind === 'conflict'))
    return () => true;
  const lines = body.flatMap((region) => [
    ...(region.kind === 'generated' ? [] : mine.lines.slice(region.mine.start, region.mine.end)),
    ...(region.kind === 'generated' || region.kind === 'conflict'
      ? generated.lines.slice(region.generated.start, region.generated.end)
      : []),
  ]);
  const names = new Set(lines.join('\n').match(/[\p{L}\p{N}_$]+/gu));
  return (name) => names.has(name);
}
