import type { diffArrays } from 'diff';
import type { Language } from '../../../renderers/language/Language.js';
import type { ImportableFiles, LinkTarget } from '../../../renderers/language/ModuleLinks.js';
import { type FileLink, linksIn } from '../../source/fileLinks.js';
import { splitLines } from '../../tree/TextLines.js';
import { spliceLines } from '../merge/imports/spliceLines.js';
import { alignPieces } from './alignPieces.js';
import type { MovedName } from './GivenName.js';
import { includesOf } from './includesOf.js';
import { inlineUses } from './inlineUses.js';
import { moduleUses, ownUses } from './moduleUses.js';
import { importEdits, type WantedImport } from './newImports.js';
import { type Piece, piecesOf, textOfPieces } from '../../source/Piece.js';
import type { Relocation } from './Relocation.js';

/** What stands in a file that a person writes in, with the names that archc gives now, and what it is merged with. */
export interface RelocatedTexts {
  path: string;
  base: string;
  mine: string;
  generated: string;
}

/**
 * The text of a person with what moved to another file taken from there: imports in the style of the statement that had it, and what
 * is said through its module. What archc imports in the file itself is left to the merge; a statement with a comment, or one that is
 * not plain, stays. Where something cannot be read or written, all stays.
 */
export function relocateImports(
  { path, base, mine, generated }: RelocatedTexts,
  moved: readonly MovedName[],
  { language, files, search }: { language: Language; files: ImportableFiles; search: typeof diffArrays },
): { mine: string; relocated: MovedName[] } {
  const same = { mine, relocated: [] };
  const { links: syntax, lexis } = language;
  if (syntax === undefined || lexis === undefined || moved.length === 0) return same;
  const [pieces, basePieces] = [piecesOf(mine, lexis), piecesOf(base, lexis)];
  if (!pieces || !basePieces) return same;
  const read = (text: string): FileLink[] => linksIn(splitLines(text).lines, path, language, files);
  const [links, inBase, inGenerated] = [read(mine), read(base), read(generated)];
  const relocation: Relocation = { path, language, links, generated: inGenerated };
  const wanted = syntax.files
    ? includesOf(pieces, moved, relocation)
    : [
        ...namedImports(links, keysOf(inBase), moved),
        ...moduleUses(pieces, moved, relocation),
        ...ownUses(pieces, ownPlaces(basePieces, pieces, search), moved, relocation),
      ];
  const inline = inlineUses(pieces, moved, relocation, files);
  const known = keysOf(inBase);
  const coming = new Set([...keysOf(inGenerated)].filter((key) => !known.has(key)));
  const isComing = ({ moved: { to, now }, local }: WantedImport): boolean =>
    local === now && coming.has(keyOf({ path: to, name: now }));
  const edits = importEdits(
    wanted.map((each) => (isComing(each) ? { ...each, isKnown: true } : each)),
    relocation,
  );
  if (edits === undefined) return same;
  const relocated = [...wanted.map((each) => each.moved), ...inline];
  return { mine: spliceLines(textOfPieces(pieces), edits), relocated };
}

/** Names that a person imports from the file that had them. */
function namedImports(
  links: readonly FileLink[],
  archcs: ReadonlySet<string>,
  moved: readonly MovedName[],
): WantedImport[] {
  return links.flatMap((like): WantedImport[] => {
    const { to, name, placed } = like;
    if (placed.isFixed || to?.name === undefined || archcs.has(keyOf(to))) return [];
    const found = moved.find(({ now, from }) => now === to.name && from.includes(to.path));
    return found ? [{ names: [name], local: name.local, moved: found, like, replaces: true }] : [];
  });
}

/** The pieces of a text that are not those of another one. */
function ownPlaces(
  base: readonly Piece[],
  mine: readonly Piece[],
  search: typeof diffArrays,
): ReadonlySet<number> {
  const shared = new Set(alignPieces(base, mine, search).flatMap(({ same, after }) => (same ? [after] : [])));
  return new Set([...mine.keys()].filter((at) => !shared.has(at)));
}

function keyOf({ path, name = '' }: LinkTarget): string {
  return `${path}  ${name}`;
}

function keysOf(links: readonly FileLink[]): Set<string> {
  return new Set(links.flatMap(({ to }) => (to ? [keyOf(to)] : [])));
}
