import type { Lexis, StringKind } from '../../../../renderers/language/Lexis.js';

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** What is open: a bracket, or code within a string, which goes on after it. */
interface Frame {
  close: string;
  string?: StringKind;
}

/** Everything that is not code ends where it should. */
class Unterminated extends Error {}

/**
 * What is wrong with the brackets, strings and comments of a text, or undefined. It checks that `()`, `[]` and `{}`
 * outside of strings and comments are balanced and that strings and block comments end; nothing else. Angle brackets,
 * indentation and conditional compilation mean nothing to it.
 */
export function balanceProblem(text: string, lexis: Lexis): string | undefined {
  const stack: Frame[] = [];
  let at = 0;
  const goOn = (kind: StringKind): void => {
    const next = endOfString(text, at, kind);
    at = next.at;
    if (next.inHole && kind.hole) stack.push({ close: kind.hole.close, string: kind });
  };
  try {
    while (at < text.length) {
      const opening = lexis.blockComment && text.startsWith('/*', at) ? '/*' : undefined;
      const skipped = opening === undefined ? matchAt(lexis.skip, text, at) : undefined;
      const quote =
        opening === undefined && skipped === undefined ? matchAt(lexis.quote, text, at) : undefined;
      if (opening !== undefined) at = endOfComment(text, at, lexis.blockComment === 'nested');
      else if (skipped !== undefined) at += skipped.length;
      else if (quote !== undefined) {
        // Two quotes and no third are an empty string.
        at += quote.length;
        goOn(lexis.kind(quote));
      } else {
        const character = text.charAt(at++);
        const close = closing[character];
        if (close !== undefined) stack.push({ close });
        else if (character === ')' || character === ']' || character === '}') {
          const frame = stack.pop();
          if (frame?.close !== character) return `'${character}' closes nothing that is open`;
          if (frame.string) goOn(frame.string);
        }
      }
    }
  } catch (error) {
    if (error instanceof Unterminated) return error.message;
    throw error;
  }
  const open = stack.at(-1);
  return open && `'${open.close}' is missing at the end`;
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
