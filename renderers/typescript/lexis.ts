import { type Lexis, quoted } from '../language/Lexis.js';
import type { Token } from '../language/Token.js';

/** Where a regular expression may stand, and no division: behind the slash that begins it. */
const mayBePattern =
  /(?<=(?:^|[(,=:[!&|?{;+\-*%~^<>]|\b(?:return|typeof|case|in|of|void|throw|await|yield))\s*\/)/;
const pattern = /\/(?![*/])BEFORE(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/;

/** TypeScript without JSX. */
export const lexis: Lexis = {
  skip: new RegExp(`//.*|${pattern.source.replace('BEFORE', mayBePattern.source)}`, 'y'),
  blockComment: 'flat',
  imports: /^import\b[^'"]{0,5000}(?:'[^'\n]*'|"[^"\n]*");?/gm,
  quote: /["'`]/y,
  kind: (opening) =>
    opening === '`'
      ? { ...quoted(opening), multiline: true, hole: { open: '${', close: '}' } }
      : quoted(opening),
  alike,
};

/**
 * What formatters choose: semicolons, quotes, also those of keys, parentheses around the one parameter of a function, and the
 * first `|` of a union on lines of its own.
 */
function alike(tokens: readonly Token[]): Token[] {
  const plain = tokens
    .filter(({ text }) => text !== ';')
    .map((token) => (token.kind === 'string' ? { ...token, text: unquoted(token.text) } : token));
  return plain
    .map((token, at) => (isKey(plain, at) ? { ...token, text: token.text.slice(1, -1) } : token))
    .filter((_token, at) => !isLoneParenthesis(plain, at) && !isFirstBar(plain, at));
}

/** With quotation marks, however it had them. Parts of a template stay as they are. */
function unquoted(text: string): string {
  if (!/^(["'])[^]*\1$/.test(text)) return text;
  const inner = text
    .slice(1, -1)
    .replace(/\\(.)/gs, (whole, next: string) => (/["']/.test(next) ? next : whole));
  return `"${inner}"`;
}

function isKey(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at] ?? noToken;
  if (kind !== 'string' || !/^"[\p{ID_Start}_$][\p{ID_Continue}$]*"$/u.test(text)) return false;
  const before = tokens[at - 1] ?? noToken;
  const mayPrecede = before.kind === 'mark' ? before.text === ',' : before.text !== 'case';
  return mayPrecede && /^\??:$/.test(tokens[at + 1]?.text ?? '');
}

function isLoneParenthesis(tokens: readonly Token[], at: number): boolean {
  const texts = (from: number): string[] => tokens.slice(Math.max(0, from), from + 4).map(({ text }) => text);
  const isLone = ([open, , close, arrow]: string[], name: Token | undefined): boolean =>
    open === '(' && close === ')' && arrow === '=>' && name?.kind === 'word';
  const { text } = tokens[at] ?? noToken;
  if (text === '(') return isLone(texts(at), tokens[at + 1]);
  return text === ')' && at >= 2 && isLone(texts(at - 2), tokens[at - 1]);
}

function isFirstBar(tokens: readonly Token[], at: number): boolean {
  if (!/^[|&]$/.test(tokens[at]?.text ?? '')) return false;
  const before = tokens[at - 1] ?? noToken;
  return before.kind === 'mark' ? before.text !== '>' : /^[([{<]$/.test(before.text);
}

const noToken: Token = { kind: 'mark', text: '' };
