import type { ImportableFiles, NewLink } from '../../../renderers/language/ModuleLinks.js';
import { inlinePaths } from '../../source/inlinePaths.js';
import type { MovedName } from './GivenName.js';
import { codePlaces, type Piece } from '../../source/Piece.js';
import type { Relocation } from './Relocation.js';

/**
 * What a person says by its whole path, without an import, is said by the path that it has now.
 * @param pieces The text of the person, changed in place.
 * @returns What was said so.
 */
export function inlineUses(
  pieces: Piece[],
  moved: readonly MovedName[],
  { path, language, links }: Relocation,
  files: ImportableFiles,
): MovedName[] {
  const tokens = pieces.map(({ token }) => token);
  const places = inlinePaths(tokens, codePlaces(pieces, links), { path, language, files });
  return places.flatMap(({ start, end, to, statement }): MovedName[] => {
    const name = moved.find(({ now, from }) => now === to.name && from.includes(to.path));
    const like = { statement, target: to.path };
    const said = name && pathTo(name, like, { path, language });
    if (name === undefined || said === undefined) return [];
    for (let at = start; at <= end; at++) {
      const piece = pieces[at];
      const isFirst = at === start;
      if (piece)
        pieces[at] = { gap: isFirst ? piece.gap : '', token: { ...piece.token, text: isFirst ? said : '' } };
    }
    return [name];
  });
}

/** The path by which a file reaches a name, as an import of it would say. */
function pathTo(
  { to, now, isType }: MovedName,
  like: NewLink['like'],
  { path: file, language: { links } }: Pick<Relocation, 'path' | 'language'>,
): string | undefined {
  const printed = links?.print({ file, target: to, names: [{ text: now, local: now, isType }], like });
  const [before = '', after = ''] = links?.inline?.statement('\n').split('\n') ?? [];
  if (printed === undefined || !printed.startsWith(before) || !printed.endsWith(after)) return undefined;
  return printed.slice(before.length, printed.length - after.length);
}
