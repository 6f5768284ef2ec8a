import type { ImportStatement, ImportSyntax } from '../../renderers/language/ImportStatement.js';
import type { ImportBlock } from './ImportBlock.js';

/** A statement over more lines than this is not one that anybody wrote. */
const MAX_LINES = 200;

/**
 * The imports at the start of a text. Undefined when there are none, or anything unusual: a comment or an attribute at
 * one, one that is not plain, more of them below other code.
 */
export function readImports(
  lines: readonly string[],
  syntax: ImportSyntax | undefined,
): ImportBlock | undefined {
  const start = syntax ? lines.findIndex((line) => syntax.start.test(line)) : -1;
  if (!syntax || start === -1 || syntax.attribute?.test(lines[start - 1] ?? '')) return undefined;
  const items: (ImportStatement | undefined)[] = [];
  let [at, end] = [start, start];
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    const isBlank = line.trim() === '';
    if (!isBlank && !syntax.start.test(line)) break;
    const statement = isBlank ? undefined : readStatement(lines, at, syntax);
    if (!isBlank && statement === undefined) return undefined;
    items.push(statement);
    at += statement?.lines.length ?? 1;
    if (statement) end = at;
  }
  if (lines.slice(at).some((line) => syntax.start.test(line))) return undefined;
  return { span: { start, end }, items: items.slice(0, items.length - (at - end)) };
}

/** The statement that starts at a line; undefined where there is none, or not a plain one. */
export function readStatement(
  lines: readonly string[],
  start: number,
  { start: next, read }: ImportSyntax,
): ImportStatement | undefined {
  for (let end = start + 1; end <= start + MAX_LINES && end <= lines.length; end++) {
    if (end > start + 1 && next.test(lines[end - 1] ?? '')) return undefined;
    const statement = read(lines.slice(start, end));
    if (statement) return statement;
  }
  return undefined;
}
