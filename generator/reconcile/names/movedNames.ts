import type { Language } from '../../../renderers/language/Language.js';
import type { ImportableFiles } from '../../../renderers/language/ModuleLinks.js';
import type { SourceSymbol } from '../../../types/SourceSymbol.js';
import { declaredWords } from '../../source/declaredWords.js';
import { linksIn } from '../../source/fileLinks.js';
import { groupedBy } from '../../source/groupedBy.js';
import { splitLines } from '../../tree/TextLines.js';
import { declaredNames } from './declaredNames.js';
import { type MovedName, written } from './GivenName.js';
import { heirFinder, heirOf, isHeir } from './heirs.js';

/** A generated file as archc wrote it before, and as it writes it now. */
export interface WrittenFile {
  /** Whose it was before. */
  owner: string;
  /** Where it is now, and where it was. */
  path: string;
  formerly: string;
  /** Undefined for a file that is new. */
  before: string | undefined;
  /** Undefined for one that nothing asks for any more. */
  now: string | undefined;
  /** Words of which it is known what became of them. */
  settled: ReadonlySet<string>;
}

/** What is known of the files of one language. */
export interface MoveRequest {
  language: Language;
  paths: ImportableFiles;
  /** What archc writes otherwise than before. */
  files: readonly WrittenFile[];
  /** What all files declare now. */
  symbols: readonly SourceSymbol[];
  /** What archc writes at a path now. */
  textOf: (path: string) => Promise<string | undefined>;
}

/**
 * The names that files do not declare any more, and another file does: of a type that a spec took from another one. One counts as the
 * other if it is called the same, or so but for the spec; and if it is new there, or the file that had it takes it from there now. In
 * doubt none. Rejects with what `textOf` rejects with.
 */
export async function movedNames(request: MoveRequest): Promise<MovedName[]> {
  const declared = declaredNames(request.symbols);
  const names = new Map(declared.map(({ to, now }) => [now, to]));
  const isNew = newNames(request);
  const byFile = groupedBy(declared, ({ to }) => to);
  let heirsOf: ReturnType<typeof heirFinder> | undefined;
  const result: MovedName[] = [];
  for (const file of request.files) {
    const lost = lostWords(file, request.language, names).filter((word) => !file.settled.has(word));
    if (lost.length === 0) continue;
    heirsOf ??= heirFinder(declared.filter(({ to, now }) => isNew(to, now)));
    const sources = sourcesOf(file, request);
    const said = new Set(file.before?.match(/[\p{ID_Continue}$]+/gu));
    const near = new Set([
      ...[...sources].flatMap((to) => byFile.get(to) ?? []),
      ...heirsOf(lost, file.owner),
    ]);
    const found = [...near].flatMap(
      ({ to, now, spec, members, isType }): (MovedName & { isSure: boolean })[] => {
        const isSure = sources.has(to);
        if (to === file.path) return [];
        const before = lost.find((word) => isHeir(word, now, [file.owner, spec]));
        if (before === undefined || !(isSure || saysMost(said, members))) return [];
        const from = [...new Set([file.path, file.formerly])];
        return [{ before, now, spec, from, to, isType, isSure, isLeft: file.now === undefined }];
      },
    );
    const own = onlyOnes(found);
    result.push(...own);
    const rest = lost.filter((word) => own.every(({ before }) => before !== word));
    for (const to of new Set(own.map((name) => name.to))) {
      const name = own.find((each) => each.to === to);
      if (name) result.push(...(await derivedOf(name, rest, file.owner, request)));
    }
  }
  return result;
}

/** Whether more than half of some names are said, if there are any: something else may be called the same by chance. */
function saysMost(said: ReadonlySet<string>, names: readonly string[]): boolean {
  return names.length === 0 || names.filter((name) => said.has(name)).length * 2 > names.length;
}

/** Words that a file declared and does not any more. `names` are those that files declare now. */
function lostWords(
  { path, before, now = '' }: WrittenFile,
  language: Language,
  names: ReadonlyMap<string, string>,
): string[] {
  if (before === undefined) return [];
  const said = new Set(now.match(/[\p{ID_Continue}$]+/gu));
  const isSuspect = (word: string): boolean =>
    !said.has(word) || (names.has(word) && names.get(word) !== path);
  if (!before.match(/[\p{ID_Continue}$]+/gu)?.some(isSuspect)) return [];
  const had = declaredWords(before, language);
  const has = declaredWords(now, language);
  return has === undefined ? [] : [...(had ?? [])].filter((word) => !has.has(word));
}

/** The files from which one takes something now. */
function sourcesOf({ path, now = '' }: WrittenFile, { language, paths }: MoveRequest): Set<string> {
  const links = linksIn(splitLines(now).lines, path, language, paths);
  return new Set(links.flatMap(({ to }) => to?.path ?? []));
}

/** Whether a file declares a name that it did not declare before. */
function newNames({ files, language }: MoveRequest): (path: string, name: string) => boolean {
  const before = new Map<string, ReadonlySet<string> | undefined>();
  const fresh = new Map(files.map((file) => [file.path, file.before]));
  return (path, name) => {
    if (!fresh.has(path)) return false;
    const text = fresh.get(path);
    if (text !== undefined && !before.has(path)) before.set(path, declaredWords(text, language));
    return text === undefined || before.get(path)?.has(name) === false;
  };
}

/** Those of which it is clear where they went: what takes them from there tells, else there is one place only. */
function onlyOnes(found: readonly (MovedName & { isSure: boolean })[]): MovedName[] {
  return found
    .filter(({ before, isSure }) => isSure || !found.some((other) => other.before === before && other.isSure))
    .filter((name, _at, all) => all.every((other) => other === name || other.before !== name.before))
    .map(({ isSure: _isSure, ...name }) => name);
}

/** What archc makes of a type besides, and went with it: functions, constants. */
async function derivedOf(
  { to, spec, from, isLeft }: MovedName,
  lost: readonly string[],
  owner: string,
  { textOf, language }: MoveRequest,
): Promise<MovedName[]> {
  const declared = declaredWords((await textOf(to)) ?? '', language) ?? new Set<string>();
  const byText = new Map([...declared].map((word) => [written(word), word]));
  return lost.flatMap((word): MovedName[] => {
    const now = declared.has(word) ? word : byText.get(heirOf(word, owner, spec) ?? '');
    return now === undefined ? [] : [{ before: word, now, spec, from, to, isLeft, isType: false }];
  });
}
