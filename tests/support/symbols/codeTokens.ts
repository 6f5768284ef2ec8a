import ts from 'typescript';
import { lex } from '../../../generator/source/lex.js';
import type { Language } from '../../../renderers/language/Language.js';

/**
 * The identifiers in the code of a text, as it writes them; comments and strings are none. Of TypeScript also the contents
 * of strings: properties whose names are no identifiers stand in quotes.
 */
export function codeTokens(text: string, { id, lexis }: Language): ReadonlySet<string> {
  if (id === 'typescript') return typeScriptTokens(text);
  if (lexis === undefined) throw new Error(`no lexis of ${id}`);
  const { tokens, problem } = lex(text, lexis);
  if (problem !== undefined) throw new Error(problem);
  const isCode = ({ kind }: (typeof tokens)[number]): boolean => kind !== 'comment' && kind !== 'string';
  const code = tokens.map((token) => (isCode(token) ? token.text : ' ')).join('');
  return new Set(code.match(/`[^`\n]+`|(?:r#)?[\p{L}_$][\p{L}\p{N}_$]*/gu));
}

function typeScriptTokens(text: string): Set<string> {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteral(node)) found.add(node.text);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest));
  return found;
}
