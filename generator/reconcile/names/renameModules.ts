import type { Language } from '../../../renderers/language/Language.js';
import type { Stem } from './GivenName.js';
import { placeOf } from './ownNames.js';
import { type Piece, piecesOf, textOfPieces } from '../../source/Piece.js';

/**
 * A file of the project that archc only adds to, with modules that got another name called so where archc would add the new one:
 * `pub mod words;` for `pub mod text;`. `fresh` is what archc would write if nothing was there.
 */
export function renameModules(
  text: string,
  fresh: string,
  stems: readonly Stem[],
  { lexis }: Language,
): string {
  const pieces = lexis && piecesOf(text, lexis);
  const wanted = lexis && piecesOf(fresh, lexis);
  if (!pieces || !wanted) return text;
  const places = new Set(wanted.map((_piece, at) => placeOf(wanted, at)));
  const said = new Set(pieces.map((_piece, at) => placeOf(pieces, at)));
  const renamed = pieces.map((piece, at): Piece => {
    const stem = stems.find(({ before }) => before === piece.token.text);
    if (stem === undefined || piece.token.kind !== 'word') return piece;
    const [before, , after] = placeOf(pieces, at).split(' ');
    const isOwn = places.has([before, stem.now, after].join(' ')) && !places.has(placeOf(pieces, at));
    if (!isOwn || said.has([before, stem.now, after].join(' '))) return piece;
    return { ...piece, token: { ...piece.token, text: stem.now } };
  });
  return textOfPieces(renamed);
}
