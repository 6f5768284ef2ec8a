import type { Span } from './JsonIssue.js';

/**
 * Maps a span of a decoded JSON string back to the text of its literal.
 *
 * @param text The JSON text.
 * @param literal The span of a valid string literal in it, quotes included.
 * @param within Half-open, in UTF-16 code units of the decoded string; clamped to it.
 * @returns The span of the characters or escapes in the text.
 */
export function decodedSpan(text: string, literal: Span, [from, to]: readonly [number, number]): Span {
  const last = literal.end - 1;
  const start = advance(text, literal.start + 1, last, Math.max(0, from));
  return { start, end: advance(text, start, last, Math.max(0, to - Math.max(0, from))) };
}

/** The offset after `count` decoded code units, at most `last`. */
function advance(text: string, start: number, last: number, count: number): number {
  let at = start;
  for (let unit = 0; unit < count && at < last; unit++) {
    if (text.charAt(at) !== '\\') at++;
    else at += text.charAt(at + 1) === 'u' ? 6 : 2;
  }
  return Math.min(at, last);
}
