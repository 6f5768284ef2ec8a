import type { diffArrays } from 'diff';
import { type Hunk, hunksOf, type MarkedLines } from './Hunk.js';
import { matchAnchored } from './matchAnchored.js';
import { type Keep, matchLines, type TextPair } from './matchLines.js';
import { slideHunks } from './slideHunks.js';

/** The search takes time by the square of it: 200 of lines that both texts have are some 10 ms. */
const MAX_EDITS = 200;

/** Whether it could say which lines the texts have in common. */
type Search = (pair: TextPair, search: typeof diffArrays, keep: Keep) => boolean;

/**
 * Lines that occur once in both texts belong together, and count first. The shortest diff is worse where blocks look
 * alike, as the methods of a module do: when one goes and another comes, it makes the second of the first by changing
 * names, and what a person wrote in one body ends up in the next.
 */
const searches: readonly Search[] = [
  matchAnchored,
  (pair, search, keep) => matchLines(pair, search, MAX_EDITS, keep),
];

/**
 * The diff of two texts whose lines are numbered: equal lines have equal numbers. Mostly it is the one that git takes;
 * see {@link searches} for when it is not.
 * @returns Undefined when they differ so much that it would take long to say how.
 */
export function diffLines(
  before: readonly number[],
  after: readonly number[],
  search: typeof diffArrays,
): Hunk[] | undefined {
  const pair = {
    before,
    after,
    old: { start: 0, end: before.length },
    young: { start: 0, end: after.length },
  };
  for (const match of searches) {
    const old: MarkedLines = { ids: before, changed: new Uint8Array(before.length).fill(1) };
    const young: MarkedLines = { ids: after, changed: new Uint8Array(after.length).fill(1) };
    const keep = (oldAt: number, newAt: number): void => {
      old.changed[oldAt] = 0;
      young.changed[newAt] = 0;
    };
    if (!match(pair, search, keep)) continue;
    slideHunks(old, young);
    slideHunks(young, old);
    return hunksOf(old, young);
  }
  return undefined;
}
