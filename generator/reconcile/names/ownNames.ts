import type { diffArrays } from 'diff';
import type { Token } from '../../../renderers/language/Token.js';
import { alignPieces } from './alignPieces.js';
import { type GivenName, type GivenNames, isExplained } from './GivenName.js';
import { type Piece, wordsOf } from '../../source/Piece.js';

/** What archc wrote in a file itself, and writes otherwise now. */
export interface OwnNames {
  /** Names that mean one thing wherever they stand. */
  whole: readonly GivenName[];
  /** Words at places where they stand between two others: `fn send (`. By {@link placeOf}. */
  places: ReadonlyMap<string, string>;
  /** Strings and comments, by what they say. */
  texts: ReadonlyMap<string, string>;
}

/** What a word and its neighbours are, as a key. */
export function placeOf(pieces: readonly Piece[], at: number): string {
  return [at - 1, at, at + 1].map((near) => pieces[near]?.token.text ?? '').join(' ');
}

/** What a string says, whatever its quotes, or a comment. */
export function saidBy({ kind, text }: Token): string {
  return kind === 'string' ? text.replace(/^(["'])([^]*)\1$/, '$2') : text;
}

/** Compares what archc wrote before and writes now, as far as another name explains it. */
export function ownNames(
  base: readonly Piece[],
  generated: readonly Piece[],
  { names, stems }: GivenNames,
  search: typeof diffArrays,
): OwnNames {
  const places = new Map<string, string>();
  const whole = new Map<string, GivenName>();
  const texts = new Map<string, string>();
  const [before, now] = [wordsOf(base), wordsOf(generated)];
  const all = [...stems, ...names];
  for (const pair of alignPieces(base, generated, search)) {
    const [from, to] = [base[pair.before]?.token, generated[pair.after]?.token];
    if (pair.same || !from || from.kind !== to?.kind) continue;
    if (from.kind === 'word') {
      const [old, young] = [from.text, to.text];
      const isKnown = names.some((name) => name.before === old && name.kind === 'whole');
      if (isKnown || now.has(old) || before.has(young) || !isExplained(old, young, all)) continue;
      if (isTelling(old)) whole.set(old, { before: old, now: young, spec: '', kind: 'whole' });
      else places.set(placeOf(base, pair.before), young);
    } else if (from.kind === 'string' || from.kind === 'comment') {
      const [old, young] = [saidBy(from), saidBy(to)];
      if (isExplained(old, young, all)) texts.set(old, young);
    }
  }
  return { whole: [...whole.values()], places, texts };
}

/** Whether a name is so made that nothing else is called like it by chance: of several words, or as types are. */
function isTelling(name: string): boolean {
  return /[\p{Lu}_]/u.test(name);
}
