import type { Lexis } from '../../../renderers/language/Lexis.js';
import type { Span } from '../../source/Span.js';
import { codeIn, codeOfLines } from './settleComments.js';
import { itemsOf } from './itemsOf.js';
import { type MergePart, sides, type Spans, spansOf } from './MergePart.js';
import type { MergePlan } from './planMerge.js';

/**
 * The parts of a merge in which every conflict is as large as what it is in: a function, a method, a declaration. Whichever side is
 * taken then, no half of one body stands beside half of another. Conflicts between comments alone stay as they are, and those in what a text cannot be cut into.
 */
export function wholeItems(plan: MergePlan, lexis: Lexis | undefined): readonly MergePart[] {
  const { parts } = plan;
  if (lexis === undefined || !parts.some(({ kind }) => kind === 'conflict')) return parts;
  const items = {
    base: itemsOf(plan.base, lexis),
    mine: itemsOf(plan.mine, lexis),
    generated: itemsOf(plan.generated, lexis),
  };
  if (sides.some((side) => items[side].length === 0)) return parts;
  const code = {
    base: codeOfLines(plan.base, lexis),
    mine: codeOfLines(plan.mine, lexis),
    generated: codeOfLines(plan.generated, lexis),
  };
  const isOfCode = (part: Spans): boolean => sides.some((side) => codeIn(code[side], part[side]) !== '');
  let current = parts;
  // Each round makes conflicts larger, or nothing; there are no more rounds than parts.
  for (let left = parts.length; left > 0; left--) {
    const next = grown(current, items, isOfCode);
    if (next.length === current.length && next.every((part, at) => isEqual(part, current[at])))
      return current;
    current = next;
  }
  return current;
}

type Items = Record<keyof Spans, readonly Span[]>;

function grown(parts: readonly MergePart[], items: Items, isOfCode: (part: Spans) => boolean): MergePart[] {
  const result: MergePart[] = [];
  const wanted = parts.flatMap((part) =>
    part.kind === 'conflict' && isOfCode(part) ? [within(part, items)] : [],
  );
  for (const part of parts) {
    const around = wanted.filter((spans) => sides.some((side) => touches(part[side], spans[side])));
    if (part.kind !== 'conflict' && around.length === 0) {
      result.push(part);
      continue;
    }
    for (const piece of part.kind === 'same'
      ? cutSame(part, around)
      : [{ ...part, kind: 'conflict' as const }]) {
      const last = result.at(-1);
      if (piece.kind === 'conflict' && last?.kind === 'conflict')
        result[result.length - 1] = joined(last, piece);
      else result.push(piece);
    }
  }
  return result;
}

/** The items that a conflict is in, of each text. */
function within(part: Spans, items: Items): Spans {
  return spansOf((side) => {
    const own = part[side];
    const hit = items[side].filter((item) => touches(item, own));
    return {
      start: Math.min(own.start, ...hit.map(({ start }) => start)),
      end: Math.max(own.end, ...hit.map(({ end }) => end)),
    };
  });
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Lines that nobody changed, cut where the conflicts around them begin and end. */
function cutSame(part: Spans, around: readonly Spans[]): MergePart[] {
  const size = part.base.end - part.base.start;
  const inConflict = Array.from({ length: size }, (_, line) =>
    around.some((spans) =>
      sides.some((side) => {
        const at = part[side].start + line;
        return at >= spans[side].start && at < spans[side].end;
      }),
    ),
  );
  const pieces: MergePart[] = [];
  for (let start = 0, end = 0; start < size; start = end) {
    while (end < size && inConflict[end] === inConflict[start]) end++;
    const spans = spansOf((side) => ({ start: part[side].start + start, end: part[side].start + end }));
    pieces.push({ ...spans, kind: inConflict[start] ? 'conflict' : 'same' });
  }
  return pieces;
}

function joined(first: MergePart, second: MergePart): MergePart {
  return { kind: 'conflict', ...spansOf((side) => ({ start: first[side].start, end: second[side].end })) };
}

function isEqual(a: MergePart, b: MergePart | undefined): boolean {
  return a.kind === b?.kind && sides.every((side) => a[side].end === b[side].end);
}
