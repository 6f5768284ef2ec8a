import type { Lexis } from '../../../renderers/language/Lexis.js';
import type { Span } from '../../source/Span.js';
import type { TextLines } from '../../tree/TextLines.js';
import { itemsOf } from './itemsOf.js';
import type { MergePart, Spans } from './MergePart.js';
import type { MergePlan } from './planMerge.js';
import { codeOfLines } from './settleComments.js';

const sides = ['base', 'mine', 'generated'] as const;

/**
 * The parts of a merge of stubs, with those conflicts settled in which a person replaced the placeholder in a body: the body is theirs,
 * whatever archc would put there now, and what stands before it is merged by itself. Where anything of the placeholder is left it is
 * still a conflict.
 */
export function settlePlaceholders(plan: MergePlan, lexis: Lexis | undefined): readonly MergePart[] {
  const { parts } = plan;
  if (lexis === undefined || !parts.some(({ kind }) => kind === 'conflict')) return parts;
  const bodiesOf = (text: TextLines): Span[] => itemsOf(text, lexis).map(({ body }) => body);
  const bodies = {
    base: bodiesOf(plan.base),
    mine: bodiesOf(plan.mine),
    generated: bodiesOf(plan.generated),
  };
  const base = codeOfLines(plan.base, lexis);
  const mine = codeOfLines(plan.mine, lexis);
  const isReplaced = (part: Spans): boolean => {
    const former = base.slice(part.base.start, part.base.end).filter((line) => /\w/.test(line));
    const now = new Set(mine.slice(part.mine.start, part.mine.end));
    return former.length > 0 && !former.some((line) => now.has(line));
  };
  return parts.flatMap((part): MergePart[] => {
    if (part.kind !== 'conflict') return [part];
    // Where the body begins in each text, or the part itself if it does within a body.
    const [baseAt, mineAt, generatedAt] = sides.map((side) => startIn(part[side], bodies[side]));
    if (baseAt === undefined || mineAt === undefined || generatedAt === undefined) return [part];
    const head = {
      base: { start: part.base.start, end: baseAt },
      mine: { start: part.mine.start, end: mineAt },
      generated: { start: part.generated.start, end: generatedAt },
    };
    const body = {
      base: { start: baseAt, end: part.base.end },
      mine: { start: mineAt, end: part.mine.end },
      generated: { start: generatedAt, end: part.generated.end },
    };
    return isReplaced(body) ? [...headOf(plan, head), { ...body, kind: 'mine' }] : [part];
  });
}

/** The first line of a span that is in a body, if all behind it are in that body as well. */
function startIn({ start, end }: Span, bodies: readonly Span[]): number | undefined {
  const body = bodies.find((one) => start <= one.end && one.start <= end && end <= one.end);
  return body && Math.max(start, body.start);
}

/** What stands before a body, merged by itself; nothing where nothing does. */
function headOf(plan: MergePlan, head: Spans): MergePart[] {
  const [base, mine, generated] = sides.map((side) =>
    plan[side].lines.slice(head[side].start, head[side].end).join('\n'),
  );
  if (sides.every((side) => head[side].start === head[side].end)) return [];
  if (mine === generated) return [{ ...head, kind: 'both' }];
  if (base === mine) return [{ ...head, kind: 'generated' }];
  return [{ ...head, kind: base === generated ? 'mine' : 'conflict' }];
}
