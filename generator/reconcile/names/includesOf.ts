import type { MovedName } from './GivenName.js';
import type { WantedImport } from './newImports.js';
import { type Piece, wordsOf } from '../../source/Piece.js';
import type { Relocation } from './Relocation.js';

/** Headers that a text needs for what moved there and it names, where imports are of files: those that it does not include yet. */
export function includesOf(
  pieces: readonly Piece[],
  moved: readonly MovedName[],
  { links, generated }: Relocation,
): WantedImport[] {
  const words = wordsOf(pieces);
  const included = new Set([...links, ...generated].flatMap(({ to }) => to?.path ?? []));
  return moved.flatMap((name): WantedImport[] => {
    if (!words.has(name.now)) return [];
    const former = links.find(({ to }) => to !== undefined && name.from.includes(to.path));
    const like = former ?? links.find(({ to }) => to !== undefined);
    if (like === undefined) return [];
    const isGone = former !== undefined && name.isLeft;
    const isKnown = included.has(name.to);
    if (isKnown && !isGone) return [];
    const wanted: WantedImport = { names: [], local: undefined, moved: name, like };
    return [{ ...wanted, ...(isGone ? { replaces: true } : {}), ...(isKnown ? { isKnown: true } : {}) }];
  });
}
