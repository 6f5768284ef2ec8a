import type { Lexis, StringKind } from '../../renderers/language/Lexis.js';
import type { Token } from '../../renderers/language/Token.js';

/** A text as tokens, which joined are the text again, and what is wrong with its brackets, strings and comments. */
export interface Lexed {
  tokens: Token[];
  /** For a person; undefined if nothing is wrong. */
  problem?: string;
  /** What follows the fault is one token of white space. */
  isCut?: true;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const space = /\s+/y;
const word = /[\p{ID_Continue}$]+/uy;
const operator = /[^\s\p{ID_Continue}$()[\]{}"'`,;#@\\/]+|\/=?/uy;

/** What is open: a bracket, or code within a string, which goes on after it. */
interface Frame {
  close: string;
  string?: StringKind;
}

/** Everything that is not code ends where it should. */
class Unterminated extends Error {}

/**
 * Cuts a text into tokens by the lexis of its language. Brackets `()`, `[]` and `{}` outside of strings and comments must be
 * balanced, and strings and block comments must end; nothing else is checked. Angle brackets, indentation and conditional
 * compilation mean nothing to it. A string with code in it is a string up to the code, the code, and a string again.
 */
export function lex(text: string, lexis: Lexis): Lexed {
  const tokens: Token[] = [];
  const stack: Frame[] = [];
  let at = 0;
  const push = (kind: Token['kind'], end: number): void => {
    tokens.push({ kind, text: text.slice(at, end) });
    at = end;
  };
  const stringFrom = (start: number, kind: StringKind): void => {
    const next = endOfString(text, start, kind);
    if (next.inHole && kind.hole) stack.push({ close: kind.hole.close, string: kind });
    push('string', next.at);
  };
  const faulty = (problem: string): Lexed => {
    if (at < text.length) push('space', text.length);
    return { tokens, problem, isCut: true };
  };
  try {
    while (at < text.length) {
      if (lexis.blockComment && text.startsWith('/*', at)) {
        push('comment', endOfComment(text, at, lexis.blockComment === 'nested'));
        continue;
      }
      const skipped = matchAt(lexis.skip, text, at);
      if (skipped !== undefined) {
        push(/^(?:\/\/|#)/.test(skipped) ? 'comment' : 'literal', at + skipped.length);
        continue;
      }
      const quote = matchAt(lexis.quote, text, at);
      if (quote !== undefined) {
        stringFrom(at + quote.length, lexis.kind(quote));
        continue;
      }
      const character = text.charAt(at);
      const close = closing[character];
      if (close !== undefined) {
        stack.push({ close });
        push('bracket', at + 1);
      } else if (character === ')' || character === ']' || character === '}') {
        const frame = stack.pop();
        if (frame?.close !== character) return faulty(`'${character}' closes nothing that is open`);
        if (frame.string) stringFrom(at + 1, frame.string);
        else push('bracket', at + 1);
      } else {
        const blank = matchAt(space, text, at);
        const run = blank ?? matchAt(word, text, at) ?? matchAt(operator, text, at) ?? character;
        push(blank === undefined ? (isWord(run) ? 'word' : 'mark') : 'space', at + run.length);
      }
    }
  } catch (error) {
    if (error instanceof Unterminated) return faulty(error.message);
    throw error;
  }
  const open = stack.at(-1);
  return open ? { tokens, problem: `'${open.close}' is missing at the end` } : { tokens };
}

function isWord(text: string): boolean {
  return /^[\p{ID_Continue}$]/u.test(text);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function endOfComment(text: string, start: number, isNested: boolean): number {
  const edge = /\/\*|\*\//g;
  edge.lastIndex = start + 2;
  let depth = 1;
  for (let match = edge.exec(text); match; match = edge.exec(text)) {
    if (match[0] === '*/') depth--;
    else if (isNested) depth++;
    if (depth === 0) return edge.lastIndex;
  }
  throw new Unterminated('a comment does not end');
}

function endOfString(text: string, start: number, kind: StringKind): { at: number; inHole: boolean } {
  const { end, escape, hole, multiline } = kind;
  for (let at = start; at < text.length; at++) {
    if (hole && text.startsWith(hole.open, at)) return { at: at + hole.open.length, inHole: true };
    if (escape !== undefined && text.startsWith(escape, at)) at += escape.length;
    else if (text.startsWith(end, at)) {
      // A string in three quotes ends with the last three of them.
      while (end === '"""' && text[at + 3] === '"') at++;
      return { at: at + end.length, inHole: false };
    } else if (multiline === undefined && text[at] === '\n') break;
  }
  throw new Unterminated('a string does not end');
}
