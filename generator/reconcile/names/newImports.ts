import type { ImportedName, ImportStatement } from '../../../renderers/language/ImportStatement.js';
import { type FileLink, linkSyntax } from '../../source/fileLinks.js';
import type { PlacedImport } from '../../source/importsIn.js';
import { readStatement } from '../../source/readImports.js';
import type { LineEdit } from '../merge/imports/spliceLines.js';
import { widthOf } from '../merge/imports/widthOf.js';
import type { MovedName } from './GivenName.js';
import type { Relocation } from './Relocation.js';

/** What is to be imported from the file that declares it now. */
export interface WantedImport {
  /** None for a whole file. */
  names: readonly ImportedName[];
  /** What the code calls it. */
  local: string | undefined;
  moved: MovedName;
  /** An import that the new one looks like. */
  like: FileLink;
  /** That one goes. */
  replaces?: true;
  /** The text has the new one, or will have. */
  isKnown?: true;
}

/** How the imports of a text change, in its order. Undefined where one cannot be written. */
export function importEdits(wanted: readonly WantedImport[], relocation: Relocation): LineEdit[] | undefined {
  const placed = [...new Set(relocation.links.map((link) => link.placed))];
  const gone = new Set(wanted.flatMap(({ like, replaces }) => (replaces ? [like.name] : [])));
  const names = new Map(
    placed.map((each) => [each, each.statement.names.filter((name) => !gone.has(name))] as const),
  );
  const order = relocation.language.links?.order ?? (({ head }) => head);
  const added = new Map<number, ImportStatement[]>();
  for (const group of groupsOf(wanted.filter(({ isKnown }) => !isKnown))) {
    const statement = importOf(group, relocation);
    const [first] = group;
    if (statement === undefined || first === undefined) return undefined;
    const host = placed.find((each) => !each.isFixed && each.statement.head === statement.head);
    if (host) {
      const had = host.statement.names.map(({ text }) => text);
      const more = statement.names.filter(({ text }) => !had.includes(text));
      names.set(host, [...(names.get(host) ?? []), ...more]);
    } else {
      const at = placeFor(statement, first.like.placed, { placed, order });
      added.set(at, [...(added.get(at) ?? []), statement]);
    }
  }
  const width = widthOf(placed);
  const replaced = placed.flatMap((each): LineEdit[] => {
    const { statement, span } = each;
    const own = names.get(each) ?? [];
    const isSame =
      own.length === statement.names.length && own.every((name) => statement.names.includes(name));
    return isSame ? [] : [{ span, lines: own.length === 0 ? [] : statement.print(own, width) }];
  });
  const inserted = [...added].map(([at, statements]): LineEdit => ({
    span: { start: at, end: at },
    lines: statements.flatMap((each) => each.print(each.names, width)),
  }));
  return [...inserted, ...replaced].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Those that one statement imports. */
function groupsOf(wanted: readonly WantedImport[]): WantedImport[][] {
  const groups = new Map<string, WantedImport[]>();
  for (const each of wanted) {
    const key = `${each.moved.to} ${each.like.statement.head}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

/** One statement for some names of one file; undefined where it cannot be written. */
export function importOf(
  group: readonly WantedImport[],
  { path: file, language }: Pick<Relocation, 'path' | 'language'>,
): ImportStatement | undefined {
  const [first] = group;
  const syntax = linkSyntax(language);
  if (first?.like.to === undefined || syntax === undefined) return undefined;
  const { like, moved } = first;
  const names = new Map(
    group.flatMap((each) =>
      each.names.map((name) => [name.text, { ...name, isType: each.moved.isType }] as const),
    ),
  );
  const line = language.links?.print({
    file,
    target: moved.to,
    names: [...names.values()],
    like: { statement: like.statement, target: first.like.to.path },
  });
  return line === undefined ? undefined : readStatement([line], 0, syntax);
}

/** The line before which a statement belongs: where the imports around another one are sorted there, else behind that. */
function placeFor(
  statement: ImportStatement,
  like: PlacedImport,
  { placed, order }: { placed: readonly PlacedImport[]; order: (statement: ImportStatement) => string },
): number {
  const at = placed.indexOf(like);
  let [start, end] = [at, at + 1];
  while (start > 0 && placed[start - 1]?.span.end === placed[start]?.span.start) start--;
  while (end < placed.length && placed[end - 1]?.span.end === placed[end]?.span.start) end++;
  const group = placed.slice(start, end);
  const orders = group.map((each) => order(each.statement));
  const isSorted = orders.every((own, index) => index === 0 || (orders[index - 1] ?? '') <= own);
  const next = group.find((each) => order(each.statement) > order(statement));
  return isSorted && next ? next.span.start : isSorted ? (group.at(-1) ?? like).span.end : like.span.end;
}
