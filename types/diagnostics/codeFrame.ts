import type { SourceRange } from './Diagnostic.js';
import { columnsOf } from '../text.js';
import { visible } from './visible.js';

/** Wide enough for most lines; longer ones are cut around the marked place. */
const maxColumns = 100;

/**
 * The line of a range with a caret line below it, as text of four lines. `text` is the whole file. A range over
 * several lines is marked to the end of its first.
 */
export function codeFrame(text: string, range: SourceRange): string {
  const { line, column } = range.start;
  const start = range.start.offset - (column - 1);
  const source = text.slice(start).split(/\r\n|\n|\r/, 1)[0] ?? '';
  const from = wholeCharacter(source, Math.max(0, Math.min(column - 1 - 40, source.length - maxColumns)));
  const to = wholeCharacter(source, from + maxColumns);
  const cut = source.slice(from, to);
  const lead = from > 0 ? '…' : '';
  const before = lead + visible(cut.slice(0, column - 1 - from));
  const sameLine = range.end.line === line ? range.end.column : source.length + 1;
  const marked = visible(cut.slice(column - 1 - from, Math.max(column, sameLine) - 1 - from));
  const after = visible(cut.slice(Math.max(column, sameLine) - 1 - from)) + (to < source.length ? '…' : '');
  const gutter = ' '.repeat(String(line).length);
  const caret = ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(marked)));
  return `${gutter} |\n${line} | ${before}${marked}${after}\n${gutter} | ${caret}`;
}

/** The same index, or the one before when it would cut a surrogate pair in two. */
function wholeCharacter(text: string, index: number): number {
  const isInside = /[\udc00-\udfff]/.test(text[index] ?? '') && /[\ud800-\udbff]/.test(text[index - 1] ?? '');
  return isInside ? index - 1 : index;
}
