import type { GivenName } from './GivenName.js';
import { memberPlaces } from './memberPlaces.js';
import { type OwnNames, placeOf, saidBy } from './ownNames.js';
import type { Piece } from '../../source/Piece.js';

export interface Renaming {
  names: readonly GivenName[];
  own: OwnNames;
  /** Arguments are given by name, which is then that of a member. */
  isPython: boolean;
}

/** A text with other names, and which of them it had. Whether a place is one of a member, its own text says. */
export function renamePieces(
  pieces: readonly Piece[],
  { names, own, isPython }: Renaming,
): { pieces: Piece[]; renamed: Map<string, string> } {
  const byName = new Map(names.map((name) => [name.before, name]));
  const useAt = memberPlaces(pieces, isPython);
  const renamed = new Map<string, string>();
  const result = pieces.map((piece, at): Piece => {
    const { kind, text } = piece.token;
    if (kind === 'string' || kind === 'comment') {
      const said = saidBy(piece.token);
      const now = own.texts.get(said);
      return now === undefined
        ? piece
        : withText(
            piece,
            text.replace(said, () => now),
          );
    }
    if (kind !== 'word') return piece;
    const given = byName.get(text);
    const use = given && (given.kind === 'whole' ? 'rename' : useAt(at, given.kind));
    const now = use ? given.now : own.places.get(placeOf(pieces, at));
    if (now === undefined) return piece;
    renamed.set(text, now);
    return withText(piece, use === 'spell-out' ? `${now}: ${text}` : now);
  });
  return { pieces: result, renamed };
}

function withText(piece: Piece, text: string): Piece {
  return { ...piece, token: { ...piece.token, text } };
}
