import type { ImportedName, ImportStatement } from '../../../../renderers/language/ImportStatement.js';
import { type ImportBlock, nameKey } from '../../../source/ImportBlock.js';
import { widthOf } from './widthOf.js';

/** The imports of the three texts. */
export interface ImportSets {
  base: ImportBlock;
  mine: ImportBlock;
  generated: ImportBlock;
}

/**
 * Merges imports as sets of names: all that mine has, and those that generated added. A name that generated dropped
 * goes as well if mine left it alone, and either generated imports it from elsewhere now or nothing below names it
 * any more (`isUsed`). A name that mine deleted stays deleted. The order is that of mine; a new statement stands after
 * what it follows in generated, a new name between its neighbours there.
 * @returns The lines. Undefined when two imports would give the same name to different things.
 */
export function mergeImportSets(sets: ImportSets, isUsed: (name: string) => boolean): string[] | undefined {
  const { base, mine, generated } = sets;
  const [inBase, inMine, inGenerated] = [keysOf(base), keysOf(mine), keysOf(generated)];
  const generatedLocals = new Set(
    statementsOf(generated).flatMap(({ names }) => names.map(({ local }) => local)),
  );
  const isKept = (key: string, { local }: ImportedName): boolean =>
    !inBase.has(key) ||
    inGenerated.has(key) ||
    (local !== undefined && !generatedLocals.has(local) && isUsed(local));
  const isAdded = (key: string): boolean => !inBase.has(key) && !inMine.has(key);
  const result = mine.items.map((item) => item && select(item, isKept));
  const width = widthOf([mine, generated].flatMap(statementsOf).map((statement) => ({ statement })));
  let previous = -1;
  for (const statement of statementsOf(generated)) {
    const same = result.findIndex((item) => item?.statement.head === statement.head);
    const added = select(statement, isAdded);
    if (same !== -1) previous = same;
    if (added.names.length === 0) continue;
    const target = result[same];
    if (target && canGrow(target.names, added.names)) result[same] = grow(target, added, statement);
    else result.splice(++previous, 0, added);
  }
  const wanted = result.filter((item) => item === undefined || item.names.length > 0);
  const locals = wanted.flatMap((item) => item?.names.flatMap(({ local }) => local ?? []) ?? []);
  if (new Set(locals).size < locals.length) return undefined;
  return wanted.flatMap((item, at) => {
    if (item) return linesOf(item, width);
    return at === 0 || at === wanted.length - 1 || wanted[at - 1] === undefined ? [] : [''];
  });
}

/** A statement, and which names it is to have. */
interface Selection {
  statement: ImportStatement;
  names: readonly ImportedName[];
}

function select(
  statement: ImportStatement,
  isWanted: (key: string, name: ImportedName) => boolean,
): Selection {
  return { statement, names: statement.names.filter((name) => isWanted(nameKey(statement, name), name)) };
}

/** A statement has one default name at most, and an import for its effect has no names. */
function canGrow(names: readonly ImportedName[], added: readonly ImportedName[]): boolean {
  const isSpecial = ({ text }: ImportedName): boolean => text === '' || /^(?:default|\*) /.test(text);
  return !added.some(isSpecial) && !names.some(({ text }) => text === '');
}

/**
 * What is new stands between its neighbours in generated. A person's own names between them are where they would be in order of the
 * alphabet, so that names in that order stay in it.
 */
function grow(target: Selection, added: Selection, source: ImportStatement): Selection {
  const names = [...target.names];
  const placeOf = ({ text }: ImportedName): number => names.findIndex((name) => name.text === text);
  let next = names.findLastIndex(({ text }) => text.startsWith('default ')) + 1;
  for (const [at, name] of source.names.entries()) {
    const known = placeOf(name);
    if (known !== -1) next = known + 1;
    else if (added.names.includes(name)) {
      const behind =
        source.names
          .slice(at + 1)
          .map(placeOf)
          .find((place) => place >= next) ?? names.length;
      while (next < behind && bareName(names[next]) < bareName(name)) next++;
      names.splice(next++, 0, name);
    }
  }
  return { statement: target.statement, names };
}

function bareName(name: ImportedName | undefined): string {
  return name?.text.replace(/^type /, '') ?? '';
}

function linesOf({ statement, names }: Selection, width: number): readonly string[] {
  const isWhole =
    names.length === statement.names.length && names.every((name) => statement.names.includes(name));
  return isWhole ? statement.lines : statement.print(names, width);
}

function statementsOf({ items }: ImportBlock): ImportStatement[] {
  return items.filter((item) => item !== undefined);
}

function keysOf(block: ImportBlock): Set<string> {
  return new Set(
    statementsOf(block).flatMap((statement) => statement.names.map((name) => nameKey(statement, name))),
  );
}
