import type { Lexis } from '../../../renderers/language/Lexis.js';
import { lex } from '../../source/lex.js';
import type { Span } from '../../source/Span.js';
import type { TextLines } from '../../tree/TextLines.js';
import { wholeItemsIn } from './declaredItems.js';
import { type Item, itemsOf } from './itemsOf.js';
import { type MergePart, type Spans, spansOf } from './MergePart.js';
import type { MergePlan } from './planMerge.js';
import { codeIn, codeOfLines } from './settleComments.js';

/**
 * The parts of a merge, with those conflicts taken apart whose sides only stand beside each other, outside of bodies:
 * - A person added code where archc changed, or began, what is said of the item below. It is said right above that item still.
 * - Both added comments above one item: they follow each other.
 * - A person added items beside those that archc changed or removed, under names of their own.
 * - Both added at one place, archc whole items of names that the person's lines do not have. Archc's come first, so that comments and
 *   attributes of the person stay with what follows them.
 */
export function takeApart(plan: MergePlan, lexis: Lexis | undefined): readonly MergePart[] {
  const { parts } = plan;
  if (lexis === undefined || !parts.some(({ kind }) => kind === 'conflict')) return parts;
  const code = {
    base: codeOfLines(plan.base, lexis),
    mine: codeOfLines(plan.mine, lexis),
    generated: codeOfLines(plan.generated, lexis),
  };
  const items = { base: itemsOf(plan.base, lexis), mine: itemsOf(plan.mine, lexis) };
  return withEdges(parts).flatMap((group) => {
    if (!group.some(({ kind }) => kind === 'conflict')) return group;
    const whole = joined(group);
    const { start, end } = whole.base;
    const isOfCode = codeIn(code.mine, whole.mine) !== '';
    const isCut = items.base.some((item) => isInside(start, item) || isInside(end, item));
    const isSaid = codeIn(code.base, whole.base) + codeIn(code.generated, whole.generated) === '';
    if (start === end && items.base.some(({ body }) => body && body.start <= start && start <= body.end))
      return group;
    if (!isSaid && isCut) return group;
    const place = isSaid
      ? besideComments(plan, whole, { below: items.mine, isOfCode })
      : besideItems(plan, whole, lexis);
    return place === undefined ? group : inTurn(whole, place);
  });
}

function isInside(line: number, { start, end }: Span): boolean {
  return start < line && line < end;
}

/** Parts one by one, but conflicts with the lines around them that both sides added. */
function withEdges(parts: readonly MergePart[]): MergePart[][] {
  const groups: MergePart[][] = [];
  const isEdge = ({ kind, base }: MergePart): boolean => kind === 'both' && base.start === base.end;
  for (const part of parts) {
    const last = groups.at(-1);
    const isNext =
      last !== undefined &&
      ((part.kind === 'conflict' && last.every(isEdge)) ||
        (isEdge(part) && last.some(({ kind }) => kind === 'conflict')));
    if (isNext) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

function joined(parts: readonly MergePart[]): Spans {
  return spansOf((side) => ({ start: parts[0]?.[side].start ?? 0, end: parts.at(-1)?.[side].end ?? 0 }));
}

/**
 * The line of mine at which the comments of the base stand, or new ones should; undefined where a person changed these, too. What a person
 * says without code stands before what archc says.
 */
function besideComments(
  plan: MergePlan,
  part: Spans,
  { below, isOfCode }: { below: readonly Item[]; isOfCode: boolean },
): number | undefined {
  const { start, end } = part.mine;
  if (part.base.start < part.base.end) return isOfCode ? placeOf(plan, part) : undefined;
  if (!isOfCode) return end;
  const next = below.find((item) => item.start <= end && end < item.end);
  return Math.max(start, Math.min(next?.start ?? end, end));
}

/** The line of mine at which the items of the base stand, or those that archc adds should; undefined where it is not clear. */
function besideItems(plan: MergePlan, { base, mine, generated }: Spans, lexis: Lexis): number | undefined {
  const place = base.start < base.end ? placeOf(plan, { base, mine, generated }) : mine.start;
  const made = wholeItemsIn(linesIn(plan.generated, generated), lexis);
  if (place === undefined || made === undefined || lexis.lines) return undefined;
  const before = linesIn(plan.mine, { start: mine.start, end: place });
  const after = linesIn(plan.mine, { start: place + base.end - base.start, end: mine.end });
  const above = wholeItemsIn(before, lexis);
  // What stands last before an item of the base may be about that.
  const isApart = above !== undefined && before.slice(above.end).every((line) => line.trim() === '');
  const isClear = [before, after].every((lines) => {
    const { problem, tokens } = lex(lines.join('\n'), lexis);
    return problem === undefined && !tokens.some(({ kind, text }) => kind === 'word' && made.names.has(text));
  });
  return isApart && isClear ? place : undefined;
}

/** The line of mine at which lines of the base stand as they were; undefined unless they do once. */
function placeOf(plan: MergePlan, { base, mine }: Spans): number | undefined {
  const former = linesIn(plan.base, base);
  const now = linesIn(plan.mine, mine);
  const places = now.flatMap((_, at) => (former.every((line, by) => now[at + by] === line) ? [at] : []));
  return places.length === 1 ? mine.start + (places[0] ?? 0) : undefined;
}

/** First what a person added up to a line of theirs, then what archc has for the base, then the rest of the person's. */
function inTurn({ base, mine, generated }: Spans, place: number): MergePart[] {
  const after = place + base.end - base.start;
  const parts: MergePart[] = [
    {
      kind: 'mine',
      base: { start: base.start, end: base.start },
      mine: { start: mine.start, end: place },
      generated: { start: generated.start, end: generated.start },
    },
    { kind: 'generated', base, mine: { start: place, end: after }, generated },
    {
      kind: 'mine',
      base: { start: base.end, end: base.end },
      mine: { start: after, end: mine.end },
      generated: { start: generated.end, end: generated.end },
    },
  ];
  return parts.filter(({ kind, mine: { start, end } }) => kind === 'generated' || start < end);
}

function linesIn({ lines }: TextLines, { start, end }: Span): readonly string[] {
  return lines.slice(start, end);
}
