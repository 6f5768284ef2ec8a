import type { FileLink } from '../../source/fileLinks.js';
import type { MovedName } from './GivenName.js';
import { importOf, type WantedImport } from './newImports.js';
import { codePlaces, type Piece, wordsOf } from '../../source/Piece.js';
import type { Relocation } from './Relocation.js';

/** What stands at a place, for a name that is said otherwise now. */
interface Place {
  at: number;
  name: MovedName;
}

/**
 * What a person says through the module that declared it, `types.Line`, is said through the one that does now. That is imported
 * beside the other one, unless it is already; the other one goes when nothing is said through it any more.
 * @param pieces The text of the person, changed in place.
 * @returns Imports that the text needs then.
 */
export function moduleUses(
  pieces: Piece[],
  moved: readonly MovedName[],
  relocation: Relocation,
): WantedImport[] {
  const { links, generated } = relocation;
  const isBeside = codePlaces(pieces, links);
  const words = wordsOf(pieces);
  const wholes = links.filter(
    ({ to, name, placed }) => to && !to.name && name.local !== undefined && !placed.isFixed,
  );
  return wholes.flatMap((like): WantedImport[] => {
    const owner = like.name.local ?? '';
    const places = pieces.flatMap((_piece, at): Place[] => {
      const isOwner = isBeside(at) && pieces[at]?.token.text === owner;
      const name = isOwner ? moved.find((each) => isSaid(pieces, at, each)) : undefined;
      return name?.from.includes(like.to?.path ?? '') ? [{ at, name }] : [];
    });
    const wanted = [...new Set(places.map(({ name }) => name.to))].flatMap((to): WantedImport[] => {
      const own = places.filter(({ name }) => name.to === to);
      const isWhole = (link: FileLink): boolean => link.to?.path === to && link.to.name === undefined;
      const known = [...links, ...generated].find(isWhole)?.name.local;
      const fresh = own.slice(0, 1).map(({ name }) => ({ names: [], local: undefined, moved: name, like }));
      const local = known ?? importOf(fresh, relocation)?.names[0]?.local;
      if (local === undefined || (known === undefined && words.has(local))) return [];
      for (const { at } of own) setText(pieces, at, local);
      return known === undefined ? fresh : fresh.map((each) => ({ ...each, isKnown: true }));
    });
    // What is followed by `::` can be said through a module only; other names of modules are values.
    const [mark] = places.map(({ at }) => pieces[at + 1]?.token.text);
    const isLeft = pieces.some(
      ({ token }, at) =>
        isBeside(at) && token.text === owner && (mark !== '::' || pieces[at + 1]?.token.text === mark),
    );
    return isLeft ? wanted : wanted.map((each) => ({ ...each, replaces: true }));
  });
}

/**
 * What a person says of what the file itself declared, in one of archc's that they took over. It is said through the module that has it
 * now where archc imports that as a whole, else imported by its name.
 * @param pieces The text of the person, changed in place.
 * @param own The places that archc did not write.
 */
export function ownUses(
  pieces: Piece[],
  own: ReadonlySet<number>,
  moved: readonly MovedName[],
  { links, generated, path }: Relocation,
): WantedImport[] {
  const like = links.find(({ to }) => to !== undefined);
  const isBeside = codePlaces(pieces, links);
  return moved.flatMap((name): WantedImport[] => {
    if (!name.from.includes(path) || links.some((link) => link.name.local === name.now)) return [];
    const places = pieces.flatMap(({ token: { kind, text } }, at) =>
      kind === 'word' && text === name.now && own.has(at) && isBeside(at) && !isMember(pieces, at)
        ? [at]
        : [],
    );
    if (places.length === 0 || generated.some((link) => link.name.local === name.now)) return [];
    const whole = generated.find(({ to }) => to?.path === name.to && to.name === undefined)?.name.local;
    if (whole === undefined)
      return like
        ? [{ names: [{ text: name.now, local: name.now }], local: name.now, moved: name, like }]
        : [];
    for (const at of places) setText(pieces, at, `${whole}.${name.now}`);
    return [];
  });
}

/** Whether a name is said through the module at a place. */
function isSaid(pieces: readonly Piece[], at: number, { now }: MovedName): boolean {
  const [mark, name] = [at + 1, at + 2].map((near) => pieces[near]?.token.text);
  return (mark === '.' || mark === '::') && name === now && !isMember(pieces, at);
}

/** Whether something before it says whose it is. */
function isMember(pieces: readonly Piece[], at: number): boolean {
  return /(?:^|[^.])\.$|::$|->$/.test(pieces[at - 1]?.token.text ?? '');
}

function setText(pieces: Piece[], at: number, text: string): void {
  const piece = pieces[at];
  if (piece) pieces[at] = { ...piece, token: { ...piece.token, text } };
}
