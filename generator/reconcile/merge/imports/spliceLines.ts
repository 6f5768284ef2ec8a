import type { Span } from '../../../source/Span.js';
import { joinLines, type OutputLine, splitLines } from '../../../tree/TextLines.js';

/** Lines that take the place of others; a span of none is a place between two lines. */
export interface LineEdit {
  span: Span;
  lines: readonly string[];
}

/**
 * A text with other lines at some places, all others byte for byte. Where lines go for good between two blank ones, one of these goes too.
 * @param edits In the order of the text; no two overlap.
 */
export function spliceLines(text: string, edits: readonly LineEdit[]): string {
  if (edits.length === 0) return text;
  const read = splitLines(text);
  const { lines, ends, final } = read;
  const output: OutputLine[] = [];
  const isBlank = (line: string | undefined): boolean => (line ?? '').trim() === '';
  let from = 0;
  const copyTo = (end: number): void => {
    output.push(...lines.slice(from, end).map((line, at) => ({ line, end: ends[from + at] ?? '' })));
    from = Math.max(from, end);
  };
  for (const { span, lines: wanted } of edits) {
    copyTo(span.start);
    from = span.end;
    output.push(...wanted.map((line) => ({ line })));
    if (wanted.length === 0 && isBlank(output.at(-1)?.line) && isBlank(lines[from])) from++;
  }
  copyTo(lines.length);
  return joinLines(output, { like: read, final });
}
