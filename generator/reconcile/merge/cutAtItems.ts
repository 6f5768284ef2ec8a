import type { diffArrays } from 'diff';
import type { Lexis } from '../../../renderers/language/Lexis.js';
import type { Span } from '../../source/Span.js';
import type { TextLines } from '../../tree/TextLines.js';
import { declared } from './declaredItems.js';
import { itemsOf } from './itemsOf.js';
import { type MergePart, sides, type Spans, spansOf } from './MergePart.js';
import { mergeLines, type MergePlan } from './planMerge.js';
import { wholeItems } from './wholeItems.js';

/**
 * The parts of a merge, with those conflicts cut that go over items which all three texts have: every item, and what stands between two of
 * them, is merged by itself. Lines say nothing of that: the end of one body looks like the end of the next.
 * Items are matched by names that each text has once, and only where they stand in one order.
 */
export function cutAtItems(
  plan: MergePlan,
  lexis: Lexis | undefined,
  search: typeof diffArrays,
): readonly MergePart[] {
  const { parts } = plan;
  if (lexis === undefined || !parts.some(({ kind }) => kind === 'conflict')) return parts;
  const shared = sharedItems(plan, lexis);
  if (shared.length === 0) return parts;
  return wholeItems(plan, lexis).flatMap((whole) => {
    if (whole.kind !== 'conflict') return [whole];
    const within = shared.filter((item) => sides.every((side) => isWithin(item[side], whole[side])));
    const pieces = isInOrder(within) ? piecesOf(whole, within) : [];
    const merged = pieces.length > 1 ? pieces.map((piece) => mergeLines(plan, piece, search)) : [undefined];
    return merged.every((lines) => lines !== undefined) ? merged.flat() : partsWithin(parts, whole);
  });
}

/** The items that each text has once, in the order of the base. */
function sharedItems(plan: MergePlan, lexis: Lexis): Spans[] {
  const mine = itemsByName(plan.mine, lexis);
  const generated = itemsByName(plan.generated, lexis);
  return [...itemsByName(plan.base, lexis)].flatMap(([name, base]) => {
    const [own, made] = [mine.get(name), generated.get(name)];
    return base && own && made ? [{ base, mine: own, generated: made }] : [];
  });
}

/** Undefined for a name that a text has more than once. */
function itemsByName(text: TextLines, lexis: Lexis): Map<string, Span | undefined> {
  const items = new Map<string, Span | undefined>();
  for (const { start, end, body } of itemsOf(text, lexis)) {
    const { name } = declared(text.lines.slice(start, body?.start ?? end), lexis);
    items.set(name, name === '' || items.has(name) ? undefined : { start, end });
  }
  return items;
}

function isInOrder(items: readonly Spans[]): boolean {
  return items.every((item, at) => {
    const last = items[at - 1];
    return last === undefined || sides.every((side) => last[side].end <= item[side].start);
  });
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The items, and what is before, between and behind them. */
function piecesOf(whole: Spans, items: readonly Spans[]): Spans[] {
  const pieces: Spans[] = [];
  let at = { base: whole.base.start, mine: whole.mine.start, generated: whole.generated.start };
  const to = (edge: 'start' | 'end', of: Spans): void => {
    const piece = spansOf((side) => ({ start: at[side], end: of[side][edge] }));
    if (sides.some((side) => piece[side].start < piece[side].end)) pieces.push(piece);
    at = { base: piece.base.end, mine: piece.mine.end, generated: piece.generated.end };
  };
  for (const item of items) {
    to('start', item);
    to('end', item);
  }
  to('end', whole);
  return pieces;
}

/** What parts were decided of the lines of a larger one; such a one cuts only what nobody changed. */
function partsWithin(parts: readonly MergePart[], whole: Spans): MergePart[] {
  return parts.flatMap((part): MergePart[] => {
    if (part.kind !== 'same') return sides.every((side) => isWithin(part[side], whole[side])) ? [part] : [];
    const head = Math.max(0, whole.base.start - part.base.start);
    const tail = Math.max(0, part.base.end - whole.base.end);
    if (head + tail >= part.base.end - part.base.start) return [];
    const inner = spansOf((side) => ({ start: part[side].start + head, end: part[side].end - tail }));
    return [{ ...inner, kind: 'same' }];
  });
}
