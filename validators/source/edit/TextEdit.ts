import type { Span } from '../JsonIssue.js';

/** A span of a text, and what stands there afterwards. */
export interface TextEdit extends Span {
  text: string;
}

/** Applies edits that do not overlap; at one place they come in the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
