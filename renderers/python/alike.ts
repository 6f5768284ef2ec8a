import type { Token } from '../language/Token.js';

/**
 * What formatters choose: the quotes of strings, and parentheses around a whole expression, which let it have lines.
 */
export function alike(tokens: readonly Token[]): Token[] {
  const spare = new Set<number>();
  const open: { at: number; isTuple: boolean }[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (text === ',' && kind === 'mark') {
      const top = open.at(-1);
      if (top) top.isTuple = true;
    }
    if (kind !== 'bracket') continue;
    if (/[([{]/.test(text)) {
      open.push({ at, isTuple: false });
      continue;
    }
    const start = open.pop();
    const isImport = start !== undefined && tokens[start.at - 1]?.text === 'import';
    const isPlain = start !== undefined && !start.isTuple && at > start.at + 1;
    if (start && text === ')' && (isImport || (isPlain && isWhole(tokens, start.at, at))))
      spare.add(start.at).add(at);
  }
  return tokens
    .filter((_token, at) => !spare.has(at))
    .map((token) => (token.kind === 'string' ? { ...token, text: unquoted(token.text) } : token));
}

/** Whether parentheses hold all that stands between a word or sign of the language and the end of the line. */
function isWhole(tokens: readonly Token[], start: number, end: number): boolean {
  const before = tokens[start - 1]?.text ?? '\n';
  const after = tokens[end + 1]?.text ?? '\n';
  return (
    /^(?:\n.?|[-+*/|&]?=|:|return|in|if|elif|while|assert|raise|await|yield|not|from)$/.test(before) &&
    /^(?:\n.?|:|,)$/.test(after)
  );
}

function unquoted(text: string): string {
  const mark = /^(?:"""|'''|"|')/.exec(text)?.[0] ?? '';
  const inner = text.slice(mark.length, text.length - mark.length);
  const plain = inner.replace(/\\(.)/gs, (whole, next: string) => (/["']/.test(next) ? next : whole));
  return `${mark.length === 3 ? '"""' : '"'}${plain}`;
}
