import type { Language } from '../../renderers/language/Language.js';
import { splitLines } from '../tree/TextLines.js';
import { linkSyntax } from './fileLinks.js';
import { importsIn } from './importsIn.js';
import { lex } from './lex.js';

/**
 * The words that a file may declare, seen from what it says: all of its code but those that belong to something before them, as a
 * member does, and but for what it imports for itself. Whoever wants one that is not among them does not get it there. Undefined for a
 * text that cannot be read to its end, and for one that gives on what others declare without naming it.
 */
export function declaredWords(text: string, language: Language): Set<string> | undefined {
  const { lexis, imports, links } = language;
  if (lexis === undefined) return undefined;
  const { lines } = splitLines(text);
  const syntax = imports ?? linkSyntax(language);
  const placed = syntax ? importsIn(lines, syntax, lexis) : [];
  const isImport = new Set(
    placed.flatMap(({ span: { start, end } }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
  const { tokens, isCut } = lex(lines.filter((_line, at) => !isImport.has(at)).join('\n'), lexis);
  if (isCut) return undefined;
  const code = tokens.filter(({ kind }) => kind !== 'space' && kind !== 'comment');
  const words = new Set<string>();
  const isAll = (at: number): boolean => /^(?:export|import)$/.test(code[at - 1]?.text ?? '');
  if (code.some(({ text: mark }, at) => mark === '::*' || (mark === '*' && isAll(at)))) return undefined;
  for (const [at, { kind, text: word }] of code.entries())
    if (kind === 'word' && !/(?:^|[^.])\.$|::$|->$/.test(code[at - 1]?.text ?? '')) words.add(word);
  for (const { statement } of placed)
    for (const { local } of statement.names) {
      if (local === undefined) continue;
      if (statement.isExported || links?.passesOn) words.add(local);
      else words.delete(local);
    }
  return words;
}
