import type { diffArrays } from 'diff';
import { type Hunk, hunksOf, type MarkedLines } from './Hunk.js';
import { matchAnchored } from './matchAnchored.js';
import { matchLines } from './matchLines.js';
import { slideHunks } from './slideHunks.js';

/** The search takes time by the square of it: 200 of lines that both texts have are some 10 ms. */
const MAX_EDITS = 200;

/**
 * The diff of two texts whose lines are numbered: equal lines have equal numbers. It is the shortest one, and of these the
 * one that git takes, unless the texts differ much; see {@link matchAnchored}.
 * @returns Undefined when they differ so much that it would take long to say how.
 */
export function diffLines(
  before: readonly number[],
  after: readonly number[],
  search: typeof diffArrays,
): Hunk[] | undefined {
  const old: MarkedLines = { ids: before, changed: new Uint8Array(before.length).fill(1) };
  const young: MarkedLines = { ids: after, changed: new Uint8Array(after.length).fill(1) };
  const pair = {
    before,
    after,
    old: { start: 0, end: before.length },
    young: { start: 0, end: after.length },
  };
  const keep = (oldAt: number, newAt: number): void => {
    old.changed[oldAt] = 0;
    young.changed[newAt] = 0;
  };
  if (!matchLines(pair, search, MAX_EDITS, keep) && !matchAnchored(pair, search, keep)) return undefined;
  slideHunks(old, young);
  slideHunks(young, old);
  return hunksOf(old, young);
}
