import type { ImportSyntax } from '../../../../renderers/language/ImportStatement.js';
import type { Lexis } from '../../../../renderers/language/Lexis.js';
import type { Token } from '../../../../renderers/language/Token.js';
import { nameKey } from '../../../source/ImportBlock.js';
import { importsIn, type PlacedImport } from '../../../source/importsIn.js';
import { lex } from '../../../source/lex.js';
import { splitLines } from '../../../tree/TextLines.js';
import type { Import } from './onceEach.js';

/** What a text of archc imports, and which of these names its code says, each only where it is needed by its name. */
export interface KnownImports {
  keys: ReadonlySet<string>;
  named: ReadonlySet<string>;
}

/** Reads a text that archc wrote. */
export function knownImports(text: string, syntax: ImportSyntax, lexis: Lexis): KnownImports {
  const { lines } = splitLines(text);
  const placed = importsIn(lines, syntax, lexis);
  const key = syntax.key ?? nameKey;
  const keys = new Set(
    placed.flatMap(({ statement }) => statement.names.map((name) => key(statement, name))),
  );
  const tokens = tokensBeside(lines, placed, lexis);
  const unnamed = new Set(
    tokens.flatMap(({ text: word }, at) => (syntax.unnamed?.(tokens, at) === true ? [word] : [])),
  );
  const named = [...wordsOf(tokens, syntax)].filter((word) => !unnamed.has(word));
  return { keys, named: new Set(named) };
}

/** The words of a text but for those of its imports. */
export function wordsBeside(
  lines: readonly string[],
  placed: readonly PlacedImport[],
  syntax: ImportSyntax,
  lexis: Lexis,
): ReadonlySet<string> {
  return wordsOf(tokensBeside(lines, placed, lexis), syntax);
}

/**
 * Whether archc imported a name, its code named it, and nothing names it now. What its code did not name is there for something
 * else: an effect, methods of a trait, other files.
 */
export function isDead(
  { placed, name: { local }, key }: Import,
  known: { base: KnownImports; now: KnownImports },
  words: ReadonlySet<string>,
): boolean {
  if (local === undefined || placed.isFixed || placed.statement.isExported || words.has(local)) return false;
  const sources = [known.base, known.now].filter(({ keys }) => keys.has(key));
  return sources.length > 0 && sources.every(({ named }) => named.has(local));
}

function tokensBeside(lines: readonly string[], placed: readonly PlacedImport[], lexis: Lexis): Token[] {
  const isImport = new Set(
    placed.flatMap(({ span }) => Array.from({ length: span.end - span.start }, (_, at) => span.start + at)),
  );
  const rest = lines.filter((_line, at) => !isImport.has(at)).join('\n');
  return lex(rest, lexis).tokens.filter(({ kind }) => kind !== 'space' && kind !== 'comment');
}

function wordsOf(tokens: readonly Token[], { inStrings }: ImportSyntax): Set<string> {
  return new Set(
    tokens.flatMap(({ kind, text }) => {
      if (kind === 'word') return [text];
      return kind === 'string' && inStrings ? (text.match(/[\p{ID_Continue}$]+/gu) ?? []) : [];
    }),
  );
}
