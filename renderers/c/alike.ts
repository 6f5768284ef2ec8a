import type { Token } from '../language/Token.js';

/** What formatters choose: the order of includes that follow each other. */
export function alike(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  let includes: string[] = [];
  const flush = (): void => {
    for (const text of includes.sort()) result.push({ kind: 'literal', text });
    includes = [];
  };
  for (let at = 0; at < tokens.length;) {
    const length = lengthOfInclude(tokens, at);
    const piece = tokens.slice(at, at + Math.max(length, 1));
    at += piece.length;
    if (length > 0) includes.push(piece.map(({ text }) => text).join(''));
    else {
      flush();
      result.push(...piece);
    }
  }
  flush();
  return result;
}

/** How many tokens an include has; 0 for anything else. */
function lengthOfInclude(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '#' || tokens[at + 1]?.text !== 'include') return 0;
  if (tokens[at + 2]?.kind === 'string') return 3;
  // No path has more pieces.
  const end = tokens.slice(at, at + 100).findIndex(({ text }) => text === '>');
  return end + 1;
}
