import type { FileLink } from '../../source/fileLinks.js';
import type { GivenName, GivenNames } from './GivenName.js';
import { isMeant } from './isMeant.js';
import type { OwnNames } from './ownNames.js';
import { memberPlaces } from './memberPlaces.js';
import { type Piece, wordsOf } from '../../source/Piece.js';

/** The texts of a merge as pieces. */
interface Texts {
  owner: string;
  base: readonly Piece[];
  mine: readonly Piece[];
  generated: readonly Piece[];
  links: () => readonly FileLink[];
  isOther?: (path: string) => boolean;
}

/** The words that archc itself has where members may stand. */
function membersIn(pieces: readonly Piece[]): string[] {
  const useAt = memberPlaces(pieces, true);
  return pieces.flatMap(({ token: { kind, text } }, at) =>
    kind === 'word' && useAt(at, 'member') ? [text] : [],
  );
}

/**
 * The names that may be carried into a file. A whole name may where it is meant, unless the new one is a person's already. A member may in a file
 * that speaks of its spec, if nothing else there that archc named is called so.
 */
export function fitting(
  { owner, base, mine, generated, links, isOther }: Texts,
  { whole }: OwnNames,
  given: GivenNames,
): { names: GivenName[]; taken: [before: string, now: string][] } {
  const { marks, members } = given;
  const [inBase, inMine, inGenerated] = [wordsOf(base), wordsOf(mine), wordsOf(generated)];
  const ownMembers = new Set([...membersIn(base), ...membersIn(generated)]);
  const spoken = [...marks].flatMap(([spec, own]) =>
    spec === owner || [...own].some((name) => inMine.has(name) || inGenerated.has(name)) ? [spec] : [],
  );
  const speaker = { owner, words: inMine, links, ...(isOther ? { isOther } : {}) };
  const names = given.names.filter((name) => isMeant(name, speaker, given));
  const formerly = new Set(
    names.flatMap(({ kind, before, spec }) => (kind === 'whole' && inMine.has(before) ? [spec] : [])),
  );
  const isMember = (name: string): boolean => spoken.some((spec) => members.get(spec)?.has(name));
  const taken: [string, string][] = [];
  const fit = [...names, ...whole].filter(({ before, now, spec, kind }) => {
    if (!inMine.has(before) && !inBase.has(before)) return false;
    if (kind === 'whole') {
      const isTaken = inMine.has(now) && !inBase.has(now);
      if (isTaken) taken.push([before, now]);
      return !isTaken;
    }
    if (!spoken.includes(spec) && !formerly.has(spec)) return false;
    if (kind === 'method') return true;
    return !isMember(before) && !ownMembers.has(before);
  });
  const isOnly = (name: GivenName): boolean =>
    fit.every((other) => other.before !== name.before || other.now === name.now);
  return { names: fit.filter(isOnly), taken };
}
