import type { Token } from '../../renderers/language/Token.js';

/** The tokens without commas behind the last of a list. The comma that makes a tuple of one value stays. */
export function withoutLastCommas(tokens: readonly Token[]): Token[] {
  const dropped = new Set<number>();
  const open: { isCall: boolean; commas: number }[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    const top = open.at(-1);
    if (text === ',' && top) top.commas++;
    if (text === ',' && isClosing(tokens[at + 1]) && !(top?.isCall === false && top.commas === 1))
      dropped.add(at);
    if (kind !== 'bracket') continue;
    if (/[([{]/.test(text)) open.push({ isCall: text !== '(' || isCalled(tokens[at - 1]), commas: 0 });
    else open.pop();
  }
  return tokens.filter((_token, at) => !dropped.has(at));
}

function isClosing(token: Token | undefined): boolean {
  return /^[)\]}>]/.test(token?.text ?? '');
}

/** Whether a parenthesis behind this token holds arguments or parameters. */
function isCalled(before: Token | undefined): boolean {
  return before?.kind === 'word'
    ? !/^(?:return|in|yield)$/.test(before.text)
    : /^[)\]>!?]/.test(before?.text ?? '');
}
