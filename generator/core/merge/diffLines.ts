import type { diffArrays } from 'diff';
import { type Hunk, hunksOf, type MarkedLines } from './Hunk.js';
import { slideHunks } from './slideHunks.js';

/** Beyond this many edits of lines that both texts have, the search would take long and say little. */
const MAX_EDITS = 1_000;

/**
 * The shortest line diff (Myers) of two texts whose lines are numbered: equal lines have equal numbers. Lines that
 * only one text has are changes in any case, so the search goes without them, and its cost depends only on repeated
 * and moved lines. Undefined when more than {@link MAX_EDITS} of those differ: bounded time for any input.
 */
export function diffLines(
  before: readonly number[],
  after: readonly number[],
  search: typeof diffArrays,
): Hunk[] | undefined {
  const old: MarkedLines = { ids: before, changed: new Uint8Array(before.length).fill(1) };
  const young: MarkedLines = { ids: after, changed: new Uint8Array(after.length).fill(1) };
  const keep = (oldAt: number, newAt: number): void => {
    old.changed[oldAt] = 0;
    young.changed[newAt] = 0;
  };
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  for (; head < shorter && before[head] === after[head]; head++) keep(head, head);
  let tail = 0;
  for (; tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail); tail++)
    keep(before.length - 1 - tail, after.length - 1 - tail);
  const oldPlaces = sharedPlaces(before, after, head, tail);
  const newPlaces = sharedPlaces(after, before, head, tail);
  const parts = search(
    oldPlaces.map((place) => before[place]),
    newPlaces.map((place) => after[place]),
    { maxEditLength: MAX_EDITS },
  ) as ReturnType<typeof diffArrays> | undefined;
  if (parts === undefined) return undefined;
  let oldAt = 0;
  let newAt = 0;
  for (const { added, removed, value } of parts) {
    if (added) newAt += value.length;
    else if (removed) oldAt += value.length;
    else for (const _ of value) keep(oldPlaces[oldAt++] ?? 0, newPlaces[newAt++] ?? 0);
  }
  slideHunks(old, young);
  slideHunks(young, old);
  return hunksOf(old, young);
}

/** Where, between a common head and tail, `lines` has a line that `others` has there as well. */
function sharedPlaces(
  lines: readonly number[],
  others: readonly number[],
  head: number,
  tail: number,
): number[] {
  const known = new Set(others.slice(head, others.length - tail));
  const places: number[] = [];
  for (let at = head; at < lines.length - tail; at++) if (known.has(lines[at] ?? -1)) places.push(at);
  return places;
}
