import type { ImportStatement, ImportSyntax } from '../../renderers/language/ImportStatement.js';
import type { Lexis } from '../../renderers/language/Lexis.js';
import { lex } from './lex.js';
import { readStatement } from './readImports.js';
import type { Span } from './Span.js';

/** An import statement, and its lines. */
export interface PlacedImport {
  span: Span;
  statement: ImportStatement;
  /** It has a comment, so that it stays as it stands. */
  isFixed: boolean;
}

/**
 * The plain imports of a text, wherever they stand in its first column, outside of brackets, strings and comments. Those with an
 * attribute, which may be one of several, are none of them.
 */
export function importsIn(
  lines: readonly string[],
  syntax: ImportSyntax,
  lexis: Lexis,
): readonly PlacedImport[] {
  const { code, isInside } = codeLines(lines, lexis);
  const found: PlacedImport[] = [];
  for (let start = 0; start < code.length;) {
    const isStart = !isInside.has(start) && syntax.start.test(code[start] ?? '');
    const hasAttribute = syntax.attribute?.test(code[start - 1] ?? '') === true;
    const statement = isStart && !hasAttribute ? readStatement(code, start, syntax) : undefined;
    const end = start + (statement?.lines.length ?? 1);
    if (statement) {
      const own = lines.slice(start, end);
      const isFixed = own.some((line, at) => line !== statement.lines[at]);
      found.push({ span: { start, end }, statement, isFixed });
    }
    start = end;
  }
  return found;
}

/** The lines without comments, and the numbers of those that begin within a bracket, a string or a comment. */
export function codeLines(
  lines: readonly string[],
  lexis: Lexis,
): { code: readonly string[]; isInside: ReadonlySet<number> } {
  const code = lines.map(() => '');
  const isInside = new Set<number>();
  let [line, depth] = [0, 0];
  for (const { kind, text } of lex(lines.join('\n'), lexis).tokens) {
    if (kind === 'bracket') depth += /[([{]/.test(text) ? 1 : -1;
    for (const [at, piece] of text.split('\n').entries()) {
      if (at > 0) line++;
      if (at > 0 && (depth > 0 || kind !== 'space')) isInside.add(line);
      if (kind !== 'comment') code[line] = `${code[line] ?? ''}${piece}`;
    }
  }
  return { code, isInside };
}
