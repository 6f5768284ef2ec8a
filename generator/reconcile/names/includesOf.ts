import type { FileLink } from '../../source/fileLinks.js';
import type { MovedName } from './GivenName.js';
import type { WantedImport } from './newImports.js';
import { type Piece, wordsOf } from './Piece.js';
import type { Relocation } from './relocateImports.js';

/** Headers that a text needs for what moved there and it names, where imports are of files: those that it does not include yet. */
export function includesOf(
  pieces: readonly Piece[],
  moved: readonly MovedName[],
  { links, generated }: Relocation,
): WantedImport[] {
  const words = wordsOf(pieces);
  const included = new Set([...links, ...generated].flatMap(({ to }) => to?.path ?? []));
  return moved.flatMap((name): WantedImport[] => {
    if (!words.has(name.now) || included.has(name.to)) return [];
    const isFormer = ({ to }: FileLink): boolean => to !== undefined && name.from.includes(to.path);
    const like = links.find(isFormer) ?? links.find(({ to }) => to !== undefined);
    return like ? [{ names: [], local: undefined, moved: name, like }] : [];
  });
}
