import type { Token } from '../language/Token.js';

/** What formatters choose: braces around what is one expression, of an arm or a closure, and the comma behind such an arm. */
export function alike(tokens: readonly Token[]): Token[] {
  const dropped = new Set<number>();
  const arms = new Set<number>();
  const open: { at: number; isPlain: boolean }[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    const top = open.at(-1);
    // What ends with a semicolon, or begins another statement, is more than an expression.
    if (top && (text === ';' || (kind === 'word' && /^(?:let|use|fn|const|static)$/.test(text))))
      top.isPlain = false;
    if (kind !== 'bracket') continue;
    if (/[([{]/.test(text))
      open.push({ at, isPlain: text === '{' && at + 1 < tokens.length && tokens[at + 1]?.text !== '}' });
    else {
      const start = open.pop();
      const before = tokens[(start?.at ?? 0) - 1]?.text ?? '';
      if (start?.isPlain !== true || (before !== '=>' && before !== '|')) continue;
      dropped.add(start.at).add(at);
      if (before === '=>' && !/^[,}]$/.test(tokens[at + 1]?.text ?? '}')) arms.add(at);
    }
  }
  return tokens.flatMap((token, at) => {
    if (arms.has(at)) return [{ kind: 'mark', text: ',' } as const];
    return dropped.has(at) ? [] : [token];
  });
}
