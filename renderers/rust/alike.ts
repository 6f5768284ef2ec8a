import type { Token } from '../language/Token.js';

/**
 * What formatters choose: braces around what is one expression, of an arm or a closure, the comma behind the block of an arm, and the
 * bar before its first pattern.
 */
export function alike(all: readonly Token[]): Token[] {
  const tokens = all.filter((_token, at) => !isLeadingBar(all, at));
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
      const isBlock = start?.isPlain === false && before === '=>' && text === '}';
      if (isBlock && tokens[at + 1]?.text === ',') dropped.add(at + 1);
      if (start?.isPlain !== true || !/^(?:=>|\|\|?)$/.test(before)) continue;
      dropped.add(start.at).add(at);
      if (before === '=>' && !/^[,}]$/.test(tokens[at + 1]?.text ?? '}')) arms.add(at);
    }
  }
  return tokens.flatMap((token, at) => {
    if (arms.has(at)) return [{ kind: 'mark', text: ',' } as const];
    return dropped.has(at) ? [] : [token];
  });
}

/** Whether a bar stands before all patterns of an arm: a closure has no arrow behind its own. */
function isLeadingBar(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== '|' || !/^[{},]$/.test(tokens[at - 1]?.text ?? '')) return false;
  let depth = 0;
  for (const { kind, text } of tokens.slice(at + 1, at + 500)) {
    if (kind === 'bracket') depth += /[([{]/.test(text) ? 1 : -1;
    if (depth < 0 || (depth === 0 && /^[,;]$/.test(text))) return false;
    if (depth === 0 && text === '=>') return true;
  }
  return false;
}
