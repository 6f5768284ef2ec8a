import type { diffArrays } from 'diff';
import type { Lexis } from '../../../renderers/language/Lexis.js';
import type { SourceSymbol } from '../../../types/SourceSymbol.js';
import { alignPieces } from './alignPieces.js';
import { type GivenName, isExplained, plain, type Stem, written } from './GivenName.js';
import { type Piece, piecesOf, wordsOf } from '../../source/Piece.js';

/** A generated file as archc wrote it before and as it writes it now, with what it declares now. */
export interface ChangedFile {
  before: string;
  now: string;
  symbols: readonly SourceSymbol[];
}

/** Between these a declaration says what it is; a name that got another type there as well is another thing. */
const AROUND = 3;

/**
 * The names that a file declares under another name than before. One is taken for another only where it is gone from the file,
 * the other is new in it, and both stand at the same places among the same code, or one follows from the other by the new name of
 * the command or module.
 */
export function findGivenNames(
  { before: oldText, now: newText, symbols }: ChangedFile,
  stems: readonly Stem[],
  lexis: Lexis,
  search: typeof diffArrays,
): GivenName[] {
  const declared = new Map(symbols.map((symbol) => [symbol.name, symbol]));
  const said = new Set(oldText.match(/[\p{ID_Continue}$]+/gu));
  if (symbols.every(({ name }) => said.has(name))) return [];
  const [old, young] = [piecesOf(oldText, lexis), piecesOf(newText, lexis)];
  if (!old || !young) return [];
  const successors = [...new Map([...successorsOf(old, young, search), ...explainedBy(stems, old, young)])];
  const parents = new Set(declared.keys());
  const found = successors.flatMap(([before, { name: now, isBesideOthers }]): GivenName[] => {
    const symbol = declared.get(now);
    if (symbol === undefined) return [];
    const kind = kindOf(symbol, parents);
    return kind === 'member' && isBesideOthers ? [] : [{ before, now, spec: symbol.spec, kind }];
  });
  // What archc makes of a name has another one as well: functions that make a type, flags of fields.
  const derived = successors.flatMap(([before, { name: now }]): GivenName[] => {
    if (declared.has(now)) return [];
    const root = found.find((given) => isExplained(before, now, [given]));
    if (root) return [{ before, now, spec: root.spec, kind: root.kind }];
    // A constant may have a member beside it that is made of its last words only.
    const part = found.find((given) => isExplained(before, now, [differing(given)]));
    return part ? [{ before, now, spec: part.spec, kind: 'member' }] : [];
  });
  return [...found, ...derived];
}

/** What took the place of a word, and whether something else changed beside it. */
interface Successor {
  name: string;
  isBesideOthers: boolean;
}

/** Of each word that is gone the one that it becomes when what it is made of gets its new name, written as it was. */
function explainedBy(
  stems: readonly Stem[],
  old: readonly Piece[],
  young: readonly Piece[],
): Map<string, Successor> {
  const [gone, fresh] = [wordsOf(old), wordsOf(young)];
  const byText = new Map<string, string[]>();
  for (const word of fresh.keys())
    if (!gone.has(word)) byText.set(written(word), [...(byText.get(written(word)) ?? []), word]);
  return new Map(
    [...gone.keys()].flatMap((word): [string, Successor][] => {
      if (fresh.has(word)) return [];
      const heirs = stems.flatMap(({ before, now }) => {
        const [from, to] = [plain(before), plain(now)];
        const text = written(word);
        return from !== '' && text.includes(from) ? (byText.get(text.replaceAll(from, to)) ?? []) : [];
      });
      const [name] = heirs;
      return name !== undefined && new Set(heirs).size === 1 ? [[word, { name, isBesideOthers: false }]] : [];
    }),
  );
}

/** Of each word that is gone the one that took its place, if that is mostly the same one, and no other word's. */
function successorsOf(
  old: readonly Piece[],
  young: readonly Piece[],
  search: typeof diffArrays,
): Map<string, Successor> {
  const [gone, fresh] = [wordsOf(old), wordsOf(young)];
  const swaps = alignPieces(old, young, search).flatMap(({ same, before, after }) => {
    const [from, to] = [old[before]?.token, young[after]?.token];
    const isWords = !same && from?.kind === 'word' && to?.kind === 'word';
    return isWords ? [{ at: before, from: from.text, to: to.text }] : [];
  });
  const isNamed = ({ from, to }: { from: string; to: string }): boolean => !fresh.has(from) && !gone.has(to);
  const others = new Set(swaps.filter((swap) => !isNamed(swap)).map(({ at }) => at));
  const counts = new Map<string, Map<string, number>>();
  const beside = new Set<string>();
  for (const { at, from, to } of swaps.filter(isNamed)) {
    for (let near = at - AROUND; near <= at + AROUND; near++) if (others.has(near)) beside.add(from);
    const targets = counts.get(from) ?? new Map<string, number>();
    counts.set(from, targets.set(to, (targets.get(to) ?? 0) + 1));
  }
  const best = [...counts].flatMap(([from, targets]): [string, string][] => {
    const [[to, most] = ['', 0], [, next] = ['', 0]] = [...targets].sort(([, a], [, b]) => b - a);
    return most > 2 * next ? [[from, to]] : [];
  });
  const taken = best.map(([, to]) => to);
  const sure = best.filter(([, to]) => taken.indexOf(to) === taken.lastIndexOf(to));
  return new Map(sure.map(([from, name]) => [from, { name, isBesideOthers: beside.has(from) }]));
}

/** A name is one of a member if what it stands in is a type of the file, or looks like one. */
function kindOf({ kind, name, qualified }: SourceSymbol, declared: ReadonlySet<string>): GivenName['kind'] {
  if (kind === 'field') return 'member';
  if (kind === 'method') return 'method';
  if (kind === 'type' || kind === 'codec' || kind === 'contract' || kind === 'errors' || kind === 'trait')
    return 'whole';
  const parent = /([\p{ID_Continue}$]+)[^\p{ID_Continue}$]+$/u.exec(qualified.slice(0, -name.length))?.[1];
  if (parent === undefined || (!declared.has(parent) && !/^\p{Lu}/u.test(parent))) return 'whole';
  return kind === 'handler' || kind === 'call' ? 'method' : 'member';
}

/** What two names differ in, without the words that both begin and end with. */
function differing({ before, now }: GivenName): { before: string; now: string } {
  const [old, young] = [before.split('_'), now.split('_')];
  while (old.length > 1 && young.length > 1 && old[0] === young[0]) {
    old.shift();
    young.shift();
  }
  while (old.length > 1 && young.length > 1 && old.at(-1) === young.at(-1)) {
    old.pop();
    young.pop();
  }
  return { before: old.join('_'), now: young.join('_') };
}
