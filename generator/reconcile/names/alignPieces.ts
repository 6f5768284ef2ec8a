import type { diffArrays } from 'diff';
import { diffLines } from '../merge/diffLines.js';
import type { Piece } from '../../source/Piece.js';

/** Two pieces that stand at the same place of two texts, by their numbers. */
export interface Pair {
  before: number;
  after: number;
  /** Whether they are equal, or one took the place of the other. */
  same: boolean;
}

/**
 * Which pieces of two texts belong together: equal ones, and such as took the place of each other between those. Empty when the
 * texts are too different.
 */
export function alignPieces(
  before: readonly Piece[],
  after: readonly Piece[],
  search: typeof diffArrays,
): Pair[] {
  const numbers = new Map<string, number>();
  const idsOf = (pieces: readonly Piece[]): number[] =>
    pieces.map(({ token: { text } }) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    });
  const hunks = diffLines(idsOf(before), idsOf(after), search);
  if (hunks === undefined) return [];
  const pairs: Pair[] = [];
  let at = { old: 0, young: 0 };
  const end = {
    oldStart: before.length,
    oldEnd: before.length,
    newStart: after.length,
    newEnd: after.length,
  };
  for (const { oldStart, oldEnd, newStart, newEnd } of [...hunks, end]) {
    for (let step = 0; at.old + step < oldStart; step++)
      pairs.push({ before: at.old + step, after: at.young + step, same: true });
    const size = oldEnd - oldStart;
    for (let step = 0; size === newEnd - newStart && step < size; step++)
      pairs.push({ before: oldStart + step, after: newStart + step, same: false });
    at = { old: oldEnd, young: newEnd };
  }
  return pairs;
}
