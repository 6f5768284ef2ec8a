import type { Token } from '../language/Token.js';
import { withSortedImports } from './withSortedImports.js';

/**
 * What formatters choose: the quotes of strings, the indentation of docstrings, parentheses around a whole expression, which let it have lines, and how imports
 * are split and sorted.
 */
export function alike(tokens: readonly Token[]): Token[] {
  const spare = spareParentheses(tokens);
  const plain = tokens.filter((_token, at) => !spare.has(at));
  return withSortedImports(
    plain.map((token, at) => {
      if (token.kind !== 'string') return token;
      if (isDocstring(plain, at)) return { ...token, text: unquoted(withoutIndent(token.text), false) };
      const isFormatted = /^[rR]?[fF][rR]?$/.test(plain[at - 1]?.text ?? '');
      return { ...token, text: unquoted(token.text, isFormatted) };
    }),
  );
}

function spareParentheses(tokens: readonly Token[]): ReadonlySet<number> {
  const spare = new Set<number>();
  const open: { at: number; isTuple: boolean }[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    const top = open.at(-1);
    if (text === ',' && kind === 'mark' && top) top.isTuple = true;
    if (kind !== 'bracket') continue;
    if (/[([{]/.test(text)) open.push({ at, isTuple: false });
    else {
      const start = open.pop();
      if (start && text === ')' && isSpare(tokens, start, at)) spare.add(start.at).add(at);
    }
  }
  return spare;
}

/** Whether parentheses hold all that stands between a word or sign of the language and the end of the line. */
function isSpare(tokens: readonly Token[], start: { at: number; isTuple: boolean }, end: number): boolean {
  if (end === start.at + 1) return false;
  const before = tokens[start.at - 1]?.text ?? '\n';
  const after = tokens[end + 1]?.text ?? '\n';
  if (before === 'import') return true;
  // The commas of a tuple tell enough where nothing else is in the statement.
  if (start.isTuple) return /^(?:=|return|yield)$/.test(before) && after.startsWith('\n');
  const begins = /^(?:\n.?|[-+*/|&]?=|:|return|in|if|elif|while|assert|raise|await|yield|not|from)$/;
  return begins.test(before) && /^(?:\n.?|[:,=])$/.test(after);
}

/** Whether a string is a statement of its own. */
function isDocstring(tokens: readonly Token[], at: number): boolean {
  const isEdge = (token: Token | undefined): boolean => token === undefined || token.text.startsWith('\n');
  return isEdge(tokens[at - 1]) && isEdge(tokens[at + 1]);
}

/** The text of a docstring as Python shows it: without the indentation that its lines below the first have in common. */
function withoutIndent(text: string): string {
  const [first = '', ...below] = text.split('\n').map((line) => line.replace(/[ \t]+$/, ''));
  if (below.length === 0) return text;
  // What the last line has before the closing quotes is indentation, too.
  const indents = below.filter((line) => line !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const common = Math.min(...indents);
  return [first, ...below.map((line) => line.slice(common))].join('\n');
}

function unquoted(text: string, isFormatted: boolean): string {
  const mark = /^(?:"""|'''|"|')/.exec(text)?.[0] ?? '';
  const inner = text.slice(mark.length, text.length - mark.length);
  const plain = inner.replace(/\\(.)/gs, (whole, next: string) => (/["']/.test(next) ? next : whole));
  const said = isFormatted ? plain.replace(/\{[^{}]*\}/g, (code) => code.replaceAll("'", '"')) : plain;
  return `${mark.length === 3 ? '"""' : '"'}${said}`;
}
