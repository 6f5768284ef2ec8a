import type { Lexis } from '../../../renderers/language/Lexis.js';
import type { Span } from '../../source/Span.js';
import type { TextLines } from '../../tree/TextLines.js';
import { declared } from './declaredItems.js';
import { itemsOf } from './itemsOf.js';
import { type MergePart, sides, type Spans, spansOf } from './MergePart.js';
import type { MergePlan } from './planMerge.js';
import { codeOfLines } from './settleComments.js';

/**
 * The parts of a merge of stubs, with those conflicts settled in which a person replaced the placeholder in the body of a function: the body
 * is theirs, whatever archc would put there now, and what stands before it is merged by itself. Where a line of the placeholder is left, or
 * the conflict is in more than that one function, it is still a conflict.
 */
export function settlePlaceholders(plan: MergePlan, lexis: Lexis | undefined): readonly MergePart[] {
  const { parts } = plan;
  if (lexis === undefined || !parts.some(({ kind }) => kind === 'conflict')) return parts;
  const functions = {
    base: functionsOf(plan.base, lexis),
    mine: functionsOf(plan.mine, lexis),
    generated: functionsOf(plan.generated, lexis),
  };
  const base = codeOfLines(plan.base, lexis);
  const mine = codeOfLines(plan.mine, lexis);
  const isReplaced = (before: Span, now: Span): boolean => {
    const former = base.slice(before.start, before.end).filter((line) => /\w/.test(line));
    const own = new Set(mine.slice(now.start, now.end));
    return former.length > 0 && !former.some((line) => own.has(line));
  };
  return parts.flatMap((part): MergePart[] => {
    if (part.kind !== 'conflict') return [part];
    const [from, own, to] = sides.map((side) => functions[side].find((one) => isOf(one, part[side])));
    const isOne = from && own && to && from.name === own.name && own.name === to.name;
    if (!isOne || !isReplaced(from.body, own.body)) return [part];
    const at = {
      base: Math.max(part.base.start, from.body.start),
      mine: Math.max(part.mine.start, own.body.start),
      generated: Math.max(part.generated.start, to.body.start),
    };
    const head = spansOf((side) => ({ start: part[side].start, end: at[side] }));
    const body = spansOf((side) => ({ start: at[side], end: part[side].end }));
    return [...headOf(plan, head), { ...body, kind: 'mine' }];
  });
}

interface Function extends Span {
  name: string;
  body: Span;
}

function functionsOf(text: TextLines, lexis: Lexis): Function[] {
  return itemsOf(text, lexis).flatMap(({ start, end, body }) => {
    const { name, hasParameters } = declared(text.lines.slice(start, body?.start), lexis);
    return body && hasParameters ? [{ start, end, body, name }] : [];
  });
}

/** Whether lines are of one function, and end in its body. */
function isOf({ start, body }: Function, lines: Span): boolean {
  return start <= lines.start && body.start <= lines.end && lines.end <= body.end;
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
