import type { Lexis } from '../../../renderers/language/Lexis.js';
import { lex } from '../../source/lex.js';
import type { Span } from '../../source/Span.js';
import type { TextLines } from '../../tree/TextLines.js';
import { itemNames } from './itemNames.js';
import { itemsOf } from './itemsOf.js';
import type { MergePart, Spans } from './MergePart.js';
import type { MergePlan } from './planMerge.js';
import { codeIn, codeOfLines } from './settleComments.js';

/**
 * The parts of a merge, with those conflicts taken apart whose sides only stand beside each other:
 * - A person added code where archc changed, or began, what is said of the item below. It is said right above that item still.
 * - Both added comments at one place: they follow each other.
 * - A person added items beside those that archc changed, added or removed, under names of their own. Where both only added some, those of
 *   the person come first.
 */
export function takeApart(plan: MergePlan, lexis: Lexis | undefined): readonly MergePart[] {
  const { parts } = plan;
  if (lexis === undefined || !parts.some(({ kind }) => kind === 'conflict')) return parts;
  const code = {
    base: codeOfLines(plan.base, lexis),
    mine: codeOfLines(plan.mine, lexis),
    generated: codeOfLines(plan.generated, lexis),
  };
  return withEdges(parts).flatMap((group) => {
    const whole = joined(group);
    const isConflict = group.some(({ kind }) => kind === 'conflict');
    const isOfCode = codeIn(code.mine, whole.mine) !== '';
    const isNew = whole.base.start === whole.base.end;
    if (!isConflict || !(isOfCode || isNew)) return group;
    const isSaid = codeIn(code.base, whole.base) + codeIn(code.generated, whole.generated) === '';
    const place = !isSaid
      ? besideItems(plan, whole, lexis)
      : isOfCode
        ? besideComments(plan, whole, lexis)
        : whole.mine.end;
    return place === undefined ? group : inTurn(whole, place);
  });
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
  const side = (name: keyof Spans): Span => ({
    start: parts[0]?.[name].start ?? 0,
    end: parts.at(-1)?.[name].end ?? 0,
  });
  return { base: side('base'), mine: side('mine'), generated: side('generated') };
}

/** The line of mine at which the comments of the base stand, or new ones should; undefined where a person changed these, too. */
function besideComments(plan: MergePlan, part: Spans, lexis: Lexis): number | undefined {
  if (part.base.start < part.base.end) return placeOf(plan, part);
  const { start, end } = part.mine;
  const below = itemsOf(plan.mine, lexis).find((item) => item.start <= end && end < item.end);
  return Math.max(start, Math.min(below?.start ?? end, end));
}

/**
 * The line of mine at which the items of the base stand, or those that archc adds should. Undefined unless a person added whole items
 * before and behind, none of which is called as one of archc's.
 */
function besideItems(plan: MergePlan, part: Spans, lexis: Lexis): number | undefined {
  const { base, mine, generated } = part;
  const place = base.start < base.end ? placeOf(plan, part) : mine.end;
  if (place === undefined || lexis.lines) return undefined;
  const isCut = itemsOf(plan.base, lexis).some(({ start, end }) =>
    [base.start, base.end].some((edge) => start < edge && edge < end),
  );
  const names = itemNames(linesIn(plan.generated, generated), lexis);
  if (isCut || names === undefined) return undefined;
  const after = place + base.end - base.start;
  const added = [
    { start: mine.start, end: place },
    { start: after, end: mine.end },
  ].map((span) => lex(linesIn(plan.mine, span).join('\n'), lexis));
  const isClear = added.every(
    ({ problem, tokens }) =>
      problem === undefined && !tokens.some(({ kind, text }) => kind === 'word' && names.has(text)),
  );
  return isClear ? place : undefined;
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
