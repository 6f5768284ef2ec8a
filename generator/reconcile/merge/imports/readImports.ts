import type { Language } from '../../../../types/Artifact.js';
import type { ImportBlock, ImportStatement } from './ImportStatement.js';
import { rustUse } from './rustUse.js';
import { typeScriptImport } from './typeScriptImport.js';

/** How imports look in a language that has them. */
interface ImportSyntax {
  /** The first line of one, which starts in the first column. */
  start: RegExp;
  /** Belongs to what stands below it. */
  attribute?: RegExp;
  read: (lines: readonly string[]) => ImportStatement | undefined;
}

const syntaxes: Readonly<Partial<Record<Language, ImportSyntax>>> = {
  typescript: { start: /^import[ {'"]/, read: typeScriptImport },
  rust: { start: /^(?:pub(?:\([^)]*\))? )?use /, attribute: /^#\[/, read: rustUse },
};

/** A statement over more lines than this is not one that anybody wrote. */
const MAX_LINES = 200;

/**
 * The imports at the start of a text. Undefined when there are none, or anything unusual: a comment or an attribute at
 * one, one that is not plain, more of them below other code.
 */
export function readImports(lines: readonly string[], language: Language): ImportBlock | undefined {
  const syntax = syntaxes[language];
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

function readStatement(
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
