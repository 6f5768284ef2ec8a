import type { JsonIssue, Span } from '../JsonIssue.js';
import type { Positions } from '../Positions.js';
import { readJson } from '../readJson.js';
import { blankOut, findComments } from './findComments.js';
import { type Layout, layoutOf } from './Layout.js';

/** A text between two operations of a patch: what is where, and how it is laid out. */
export interface Draft {
  text: string;
  /** The text with blanks for comments: between two values it has nothing but space, colons and commas. */
  bare: string;
  comments: readonly Span[];
  positions: Positions;
  layout: Layout;
}

/** Reads a text; gives the first issue if it has one. */
export function readDraft(text: string, allowComments: boolean): Draft | JsonIssue {
  const comments = allowComments ? findComments(text) : [];
  const bare = comments.length === 0 ? text : blankOut(text, comments);
  const { positions, issues } = readJson(bare);
  const [issue] = issues;
  return issue ?? { text, bare, comments, positions, layout: layoutOf(bare, positions) };
}

/** The end of the last comment in a span; its start when there is none. */
export function afterComments({ comments }: Draft, { start, end }: Span): number {
  return comments.findLast((comment) => comment.start >= start && comment.end <= end)?.end ?? start;
}

/** The start of the first comment in a span; its end when there is none. */
export function beforeComments({ comments }: Draft, { start, end }: Span): number {
  return comments.find((comment) => comment.start >= start && comment.end <= end)?.start ?? end;
}

/** Whether a line ends in a span, apart from comments. */
export function hasBreak({ bare }: Draft, { start, end }: Span): boolean {
  return /[\r\n]/.test(bare.slice(start, end));
}

/** After what belongs to the line that ends at `at`: comments, when nothing else follows on the line. */
export function endOfLine(draft: Draft, at: number): number {
  const rest = /[ \t]*/y;
  rest.lastIndex = at;
  rest.test(draft.bare);
  const end = rest.lastIndex;
  const isEnd = end >= draft.bare.length || /[\r\n]/.test(draft.bare.charAt(end));
  return isEnd ? afterComments(draft, { start: at, end }) : at;
}

/** The white space at the start of the line that an offset is on. */
export function indentAt({ text }: Pick<Draft, 'text'>, at: number): string {
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  return /^\ufeff?([ \t]*)/.exec(text.slice(lineStart, at))?.[1] ?? '';
}
