import type { Span } from '../JsonIssue.js';

/** The first piece that matters: a string, in which `//` is text, or a comment. A block comment may never end. */
const PIECE = /"[^"\\\r\n]*(?:\\.[^"\\\r\n]*)*"?|\/\/[^\r\n]*|\/\*[^]*?(?:\*\/|$)/g;

/** The `//` and `/* *​/` comments of a text that is JSON apart from them, in order, without the line break after. */
export function findComments(text: string): Span[] {
  return [...text.matchAll(PIECE)]
    .filter(([piece]) => piece.startsWith('/'))
    .map(({ index, 0: piece }) => ({ start: index, end: index + piece.length }));
}

/** The text with blanks in the place of spans, so that every offset stays what it was. */
export function blankOut(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}
