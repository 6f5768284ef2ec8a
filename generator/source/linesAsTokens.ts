import type { Token } from '../../renderers/language/Token.js';

/** What begins and ends a block, and ends a line, as tokens that no text has. */
const newLine: Token = { kind: 'mark', text: '\n' };
const deeper: Token = { kind: 'mark', text: '\n→' };
const back: Token = { kind: 'mark', text: '\n←' };

/**
 * The tokens without white space and comments, of a language in which lines and their indentation are code: line ends outside of
 * brackets, and where blocks begin and end, are tokens. How far a block is indented does not count, nor do blank lines.
 */
export function linesAsTokens(tokens: readonly Token[]): Token[] {
  const code: Token[] = [];
  const blocks = [0];
  let depth = 0;
  let indent = 0;
  let isFresh = true;
  for (const { kind, text } of tokens) {
    if (kind === 'space') {
      if (depth > 0 || !text.includes('\n')) {
        if (isFresh) indent = text.length;
        continue;
      }
      indent = text.length - text.lastIndexOf('\n') - 1;
      isFresh = true;
      continue;
    }
    if (kind === 'comment') continue;
    if (isFresh) {
      if (code.length > 0) code.push(newLine);
      for (let top = blocks.at(-1) ?? 0; indent < top; top = blocks.at(-1) ?? 0) {
        blocks.pop();
        code.push(back);
      }
      if (indent > (blocks.at(-1) ?? 0)) {
        blocks.push(indent);
        code.push(deeper);
      }
      isFresh = false;
    }
    if (kind === 'bracket') depth += /[([{]/.test(text) ? 1 : -1;
    code.push({ kind, text });
  }
  return code;
}

/** The tokens with a blank in place of each backslash that ends a line, and of that end: there the statement goes on. */
export function withoutContinuations(tokens: readonly Token[]): Token[] {
  const goesOn = (at: number): boolean =>
    tokens[at]?.text === '\\' &&
    tokens[at + 1]?.kind === 'space' &&
    tokens[at + 1]?.text.startsWith('\n') === true;
  const joined: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (goesOn(at)) continue;
    const isBlank = token.kind === 'space';
    const before = joined.at(-1);
    if (isBlank && goesOn(at - 1)) {
      if (before?.kind !== 'space') joined.push({ kind: 'space', text: ' ' });
    } else joined.push(token);
  }
  return joined;
}
