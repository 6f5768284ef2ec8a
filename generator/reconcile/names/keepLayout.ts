import type { Pair } from './alignPieces.js';
import { enclosing, type Piece } from '../../source/Piece.js';

/** A text as pieces, and which of those belong to the pieces of the base. */
export interface LaidText {
  pieces: readonly Piece[];
  pairs: readonly Pair[];
}

/**
 * Gives a base the layout of what is generated, wherever both have the same pieces: names of another length make formatters break
 * other lines. A person's text gets it where they left everything between two brackets as it was laid out.
 */
export function keepLayout(
  base: readonly Piece[],
  mine: LaidText,
  generated: LaidText,
): { base: Piece[]; mine: Piece[] } {
  const inMine = new Map(mine.pairs.map(({ before, after }) => [before, after]));
  const inGenerated = new Map(generated.pairs.map(({ before, after }) => [before, after]));
  const result = { base: [...base], mine: [...mine.pieces] };
  const lineEnd = mine.pieces.some(({ gap }) => gap.includes('\r\n')) ? '\r\n' : '\n';
  const gapIn = (at: number): string | undefined => {
    const own = neighbour(inMine, at);
    return own === undefined ? undefined : mine.pieces[own]?.gap.replaceAll('\r\n', '\n');
  };
  const groups = enclosing(base);
  // What stands in no brackets is a group by itself.
  const groupOf = (at: number): string => groups[at]?.toString() ?? `alone ${at}`;
  const changed = new Set(base.flatMap((piece, at) => (gapIn(at) === piece.gap ? [] : [groupOf(at)])));
  for (const [at, piece] of base.entries()) {
    const next = neighbour(inGenerated, at);
    const gap = next === undefined ? undefined : generated.pieces[next]?.gap;
    if (gap === undefined || gap === piece.gap) continue;
    result.base[at] = { ...piece, gap };
    const own = inMine.get(at);
    const piecesOwn = own === undefined ? undefined : mine.pieces[own];
    if (own === undefined || !piecesOwn || changed.has(groupOf(at))) continue;
    result.mine[own] = { ...piecesOwn, gap: gap.replaceAll('\n', lineEnd) };
  }
  return result;
}

/** The number of a piece in the other text, if the one before it is before it there too. */
function neighbour(pairs: ReadonlyMap<number, number>, at: number): number | undefined {
  const other = pairs.get(at);
  return other !== undefined && (at === 0 || pairs.get(at - 1) === other - 1) ? other : undefined;
}
