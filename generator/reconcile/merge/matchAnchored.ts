import type { diffArrays } from 'diff';
import { type Keep, matchLines, type TextPair } from './matchLines.js';

/** Between two anchors; keeps the sum over all gaps of a text of 5,000 lines at some milliseconds. */
const MAX_EDITS_IN_GAP = 100;

/** A line that both texts have exactly once. */
interface Anchor {
  oldAt: number;
  newAt: number;
}

/**
 * First matches lines that occur once in both texts (what is known as patience diff), then compares what lies between
 * two such lines. It may keep fewer lines than the shortest diff.
 * @returns False when there is no such line, or a gap that is too different as well.
 */
export function matchAnchored(pair: TextPair, search: typeof diffArrays, keep: Keep): boolean {
  let { start, newStart } = { start: pair.old.start, newStart: pair.young.start };
  const end = { oldAt: pair.old.end, newAt: pair.young.end };
  // Of the whole, also of what both texts begin or end with: blocks that look alike have equal ends.
  const anchors = longestRising(anchorsIn(pair));
  // Without any, the one gap is all there is, and worth a longer search.
  if (anchors.length === 0) return false;
  for (const { oldAt, newAt } of [...anchors, end]) {
    const gap = { ...pair, old: { start, end: oldAt }, young: { start: newStart, end: newAt } };
    if (!matchLines(gap, search, MAX_EDITS_IN_GAP, keep)) return false;
    if (oldAt < end.oldAt) keep(oldAt, newAt);
    [start, newStart] = [oldAt + 1, newAt + 1];
  }
  return true;
}

function anchorsIn({ before, after, old, young }: TextPair): Anchor[] {
  const inAfter = placesOfUnique(after.slice(young.start, young.end));
  return [...placesOfUnique(before.slice(old.start, old.end))].flatMap(([id, at]) => {
    const newAt = inAfter.get(id);
    return newAt === undefined ? [] : [{ oldAt: old.start + at, newAt: young.start + newAt }];
  });
}

/** Numbers that occur once, in order, and where. */
function placesOfUnique(ids: readonly number[]): Map<number, number> {
  const places = new Map<number, number>();
  const repeated = new Set<number>();
  for (const [at, id] of ids.entries()) {
    if (places.has(id)) repeated.add(id);
    else places.set(id, at);
  }
  for (const id of repeated) places.delete(id);
  return places;
}

/** Of anchors in the order of the old text, the most that are in the order of the new one as well. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  interface Chain {
    anchor: Anchor;
    before: Chain | undefined;
  }
  // The chain at index n has n + 1 anchors and ends earliest in the new text of all that have.
  const chains: Chain[] = [];
  for (const anchor of anchors) {
    let [low, high] = [0, chains.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((chains[middle]?.anchor.newAt ?? 0) < anchor.newAt) low = middle + 1;
      else high = middle;
    }
    chains[low] = { anchor, before: chains[low - 1] };
  }
  const rising: Anchor[] = [];
  for (let chain = chains.at(-1); chain; chain = chain.before) rising.push(chain.anchor);
  return rising.reverse();
}
