import type { diffArrays } from 'diff';
import type { Span } from '../../source/Span.js';

/** Two texts, or a part of each, whose lines are numbered: equal lines have equal numbers. */
export interface TextPair {
  before: readonly number[];
  after: readonly number[];
  /** What of `before` to look at, and what of `after`. */
  old: Span;
  young: Span;
}

/** Reports that a line of `before` is the same line in `after`. */
export type Keep = (oldAt: number, newAt: number) => void;

/**
 * The lines that the shortest diff keeps (Myers, by the library `diff`). Lines that only one side has are changes in any
 * case, so the search goes without them: its cost depends only on how many repeated and moved lines differ.
 * @returns False, with only a common head and tail reported, when more than `maxEdits` of those differ.
 */
export function matchLines(pair: TextPair, search: typeof diffArrays, maxEdits: number, keep: Keep): boolean {
  const { before, after } = pair;
  const { old, young } = trimCommon(pair, keep);
  const oldPlaces = sharedPlaces(before, old, after, young);
  const newPlaces = sharedPlaces(after, young, before, old);
  const options = { maxEditLength: maxEdits };
  const parts = search(idsAt(before, oldPlaces), idsAt(after, newPlaces), options);
  if (parts === undefined) return false;
  let [oldNext, newNext] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed)
      for (let at = 0; at < count; at++) keep(oldPlaces[oldNext + at] ?? 0, newPlaces[newNext + at] ?? 0);
    if (!added) oldNext += count;
    if (!removed) newNext += count;
  }
  return true;
}

/** Reports the common lines at both ends, and gives what lies between. */
function trimCommon({ before, after, old, young }: TextPair, keep: Keep): { old: Span; young: Span } {
  let [start, newStart] = [old.start, young.start];
  let [end, newEnd] = [old.end, young.end];
  while (start < end && newStart < newEnd && before[start] === after[newStart]) keep(start++, newStart++);
  while (start < end && newStart < newEnd && before[end - 1] === after[newEnd - 1]) keep(--end, --newEnd);
  return { old: { start, end }, young: { start: newStart, end: newEnd } };
}

/** Where a part of a text has lines that a part of the other text has as well. */
function sharedPlaces(
  lines: readonly number[],
  { start, end }: Span,
  others: readonly number[],
  among: Span,
): number[] {
  const known = new Set(others.slice(among.start, among.end));
  const places: number[] = [];
  for (let at = start; at < end; at++) if (known.has(lines[at] ?? -1)) places.push(at);
  return places;
}

function idsAt(ids: readonly number[], places: readonly number[]): number[] {
  return places.map((place) => ids[place] ?? -1);
}
