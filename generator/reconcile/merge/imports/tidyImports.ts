import type { ImportSyntax } from '../../../../renderers/language/ImportStatement.js';
import type { Language } from '../../../../renderers/language/Language.js';
import { nameKey } from '../../../source/ImportBlock.js';
import { importsIn, type PlacedImport } from '../../../source/importsIn.js';
import { lex } from '../../../source/lex.js';
import { splitLines } from '../../../tree/TextLines.js';
import type { Side } from '../MergeInput.js';
import { isDead, type KnownImports, knownImports, wordsBeside } from './knownImports.js';
import { type Import, onceEach } from './onceEach.js';
import { type LineEdit, spliceLines } from './spliceLines.js';
import { widthOf } from './widthOf.js';
import { withoutRepeated } from './withoutRepeated.js';

/** What archc wrote before and writes now, as far as it is known. */
export interface Archcs {
  base: string | undefined;
  generated: string | undefined;
}

/**
 * A text in which sides of conflicts were taken, with imports that fit what is left: a name that archc imports stands once, and one
 * that archc imported and its code named goes where nothing names it any more. What only a person imports stays, unless it is called
 * as something else that archc imports and `favour` is `generated`. Where nothing is to be done, and where a text cannot be
 * read to its end, it comes back byte for byte.
 */
export function tidyImports(
  text: string,
  { base, generated }: Archcs,
  { imports: syntax, lexis }: Language,
  favour: Side | undefined,
): string {
  if (lexis === undefined) return text;
  const read = splitLines(text);
  // What cannot be read to its end may name anything behind the fault.
  if (lex(read.lines.join('\n'), lexis).problem !== undefined) return text;
  if (syntax === undefined) return withoutRepeated(text, lexis, [base ?? '', generated ?? '']);
  const placed = importsIn(read.lines, syntax, lexis);
  const known = {
    base: knownImports(base ?? '', syntax, lexis),
    now: knownImports(generated ?? '', syntax, lexis),
  };
  const all = importsOf(placed, syntax, known);
  const words = wordsBeside(read.lines, placed, syntax, lexis);
  const kept = onceEach(all, syntax, favour).filter((each) => !isDead(each, known, words));
  if (kept.length === all.length) return text;
  return spliceLines(text, editsOf(placed, kept));
}

function importsOf(
  placed: readonly PlacedImport[],
  syntax: ImportSyntax,
  { base, now }: { base: KnownImports; now: KnownImports },
): Import[] {
  return placed.flatMap((each) =>
    each.statement.names.map((name): Import => {
      const key = (syntax.key ?? nameKey)(each.statement, name);
      const origin = now.keys.has(key) ? 'now' : base.keys.has(key) ? 'before' : 'person';
      return { placed: each, statement: each.statement, name, key, origin };
    }),
  );
}

/** The statements that lose names, as they are then. */
function editsOf(placed: readonly PlacedImport[], kept: readonly Import[]): LineEdit[] {
  const width = widthOf(placed);
  return placed.flatMap((each): LineEdit[] => {
    const { statement, span } = each;
    const names = kept.filter((one) => one.placed === each).map(({ name }) => name);
    if (names.length === statement.names.length) return [];
    return [{ span, lines: names.length === 0 ? [] : statement.print(names, width) }];
  });
}
