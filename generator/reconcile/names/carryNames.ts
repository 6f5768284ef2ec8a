import type { diffArrays } from 'diff';
import type { Language } from '../../../renderers/language/Language.js';
import type { FileLink } from '../../source/fileLinks.js';
import { normaliseText } from '../../tree/fingerprint.js';
import { alignPieces } from './alignPieces.js';
import { fitting } from './fitting.js';
import type { GivenNames } from './GivenName.js';
import { keepLayout } from './keepLayout.js';
import { ownNames } from './ownNames.js';
import { piecesOf, textOfPieces } from '../../source/Piece.js';
import { renamePieces } from './renamePieces.js';

/** The texts of a merge before their names are carried along. */
export interface NamedTexts {
  /** Whose file it is. */
  owner: string;
  base: string;
  mine: string;
  generated: string;
  /** What the text of the person imports. */
  links: () => readonly FileLink[];
  /** In a run over some specs, whether a file belongs to another one. */
  isOther?: (path: string) => boolean;
}

/** The base and the text of a person with the names that archc gives now. */
export interface Carried {
  base: string;
  mine: string;
  /** What was renamed in the text of the person, and what they use for something of their own, so that it was not. */
  renamed: [before: string, now: string][];
  taken: [before: string, now: string][];
}

/**
 * Renames what archc named in the text that it wrote before and in what a person made of that, so that a merge sees only what else
 * changed. Words are renamed as tokens; strings and comments only where archc wrote them. Texts that cannot be read to their end, and
 * languages without a lexis, stay as they are.
 */
export function carryNames(
  texts: NamedTexts,
  { lexis }: Language,
  given: GivenNames,
  search: typeof diffArrays,
): Carried {
  const same: Carried = { base: texts.base, mine: texts.mine, renamed: [], taken: [] };
  if (lexis === undefined || (given.names.length === 0 && given.stems.length === 0)) return same;
  const base = piecesOf(texts.base, lexis);
  const mine = piecesOf(texts.mine, lexis);
  const generated = piecesOf(texts.generated, lexis);
  if (!base || !mine || !generated) return same;
  const own = ownNames(base, generated, given, search);
  const { names, taken } = fitting({ ...texts, base, mine, generated }, own, given);
  const isPython = lexis.lines === true;
  const newBase = renamePieces(base, { names, own, isPython });
  const newMine = renamePieces(mine, { names, own, isPython });
  const laid = keepLayout(
    newBase.pieces,
    { pieces: newMine.pieces, pairs: alignPieces(newBase.pieces, newMine.pieces, search) },
    { pieces: generated, pairs: alignPieces(newBase.pieces, generated, search) },
  );
  return {
    base: normaliseText(textOfPieces(laid.base)),
    mine: textOfPieces(laid.mine),
    renamed: [...newMine.renamed],
    taken,
  };
}
