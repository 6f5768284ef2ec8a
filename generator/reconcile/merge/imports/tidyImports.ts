import type { ImportedName, ImportSyntax } from '../../../../renderers/language/ImportStatement.js';
import type { Language } from '../../../../renderers/language/Language.js';
import { nameKey } from '../../../source/ImportBlock.js';
import { importsIn, type PlacedImport } from '../../../source/importsIn.js';
import { lex } from '../../../source/lex.js';
import { joinLines, type OutputLine, splitLines } from '../../../tree/TextLines.js';
import type { Side } from '../MergeInput.js';
import { isDead, type KnownImports, knownImports, wordsBeside } from './knownImports.js';
import { type Import, onceEach } from './onceEach.js';
import { withoutRepeated } from './withoutRepeated.js';

/** What archc wrote before and writes now, as far as it is known. */
export interface Archcs {
  base: string | undefined;
  generated: string | undefined;
}

/** Lines are at least this long before a statement is broken into several. */
const MIN_WIDTH = 80;

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
  return joinLines(linesWith(read, placed, kept), { like: read, final: read.final });
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

/** The lines with only these imports. */
function linesWith(
  { lines, ends }: { lines: readonly string[]; ends: readonly string[] },
  placed: readonly PlacedImport[],
  kept: readonly Import[],
): OutputLine[] {
  const width = Math.max(
    MIN_WIDTH,
    ...placed.flatMap(({ statement }) => statement.lines.map(({ length }) => length)),
  );
  const output: OutputLine[] = [];
  const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';
  let from = 0;
  const copyTo = (end: number): void => {
    output.push(...lines.slice(from, end).map((line, at) => ({ line, end: ends[from + at] ?? '' })));
  };
  for (const each of placed) {
    const names = kept.filter((one) => one.placed === each).map(({ name }) => name);
    if (names.length === each.statement.names.length) continue;
    copyTo(each.span.start);
    from = each.span.end;
    if (names.length > 0) output.push(...printed(each, names, width));
    else if (isBlank(output.at(-1)?.line) && isBlank(lines[from])) from++;
  }
  copyTo(lines.length);
  return output;
}

function printed({ statement }: PlacedImport, names: readonly ImportedName[], width: number): OutputLine[] {
  return statement.print(names, width).map((line) => ({ line }));
}
