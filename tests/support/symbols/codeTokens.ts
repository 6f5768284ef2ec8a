import ts from 'typescript';
import type { Language } from '../../../renderers/language/Language.js';
import type { Lexis } from '../../../renderers/language/Lexis.js';

/**
 * The identifiers in the code of a text, as it writes them; comments and strings are none. Of TypeScript also the contents
 * of strings: properties whose names are no identifiers stand in quotes.
 */
export function codeTokens(text: string, { id, syntax }: Language): ReadonlySet<string> {
  if (id === 'typescript') return typeScriptTokens(text);
  if (typeof syntax !== 'object') throw new Error(`no lexis of ${id}`);
  const words = codeOf(text, syntax).match(/`[^`\n]+`|(?:r#)?[\p{L}_$][\p{L}\p{N}_$]*/gu);
  return new Set(words);
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

/** The text with a blank for every comment and every string. */
function codeOf(text: string, { skip, quote, kind, blockComment }: Lexis): string {
  let code = '';
  let at = 0;
  while (at < text.length) {
    const end =
      blockComment !== undefined && text.startsWith('/*', at)
        ? text.indexOf('*/', at) + 2
        : (endAt(skip, text, at) ?? endOfString(text, at, { quote, kind }));
    code += end === undefined ? text.charAt(at) : ' ';
    at = end ?? at + 1;
  }
  return code;
}

function endAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const [match] = pattern.exec(text) ?? [];
  return match === undefined ? undefined : at + match.length;
}

function endOfString(
  text: string,
  start: number,
  { quote, kind }: Pick<Lexis, 'quote' | 'kind'>,
): number | undefined {
  const first = endAt(quote, text, start);
  if (first === undefined) return undefined;
  const { end, escape } = kind(text.slice(start, first));
  for (let at = first; at < text.length; at++) {
    if (escape !== undefined && text.startsWith(escape, at)) at += escape.length;
    else if (text.startsWith(end, at)) return at + end.length;
  }
  throw new Error(`a string does not end: ${text.slice(start, start + 60)}`);
}
