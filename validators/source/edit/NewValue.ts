import type { JsonValue } from '../../../types/Json.js';
import type { Span } from '../JsonIssue.js';
import type { Container } from './Container.js';
import { type Draft, hasBreak, indentAt } from './Draft.js';
import { printValue, type Style } from './printValue.js';

/** A value to put into a document. */
export interface NewValue {
  /** The first character of its text, which tells objects and arrays from the rest. */
  first: string;
  print: (style: Style) => string;
}

/** A value in the layout of a draft. Printing throws a `RangeError` when no document can hold it. */
export function newValue({ layout }: Draft, value: JsonValue): NewValue {
  const isContainer = typeof value === 'object' && value !== null;
  const first = isContainer ? (Array.isArray(value) ? '[' : '{') : '';
  return { first, print: (style) => printValue(value, style, layout) };
}

/** The value at a span of a draft, as it is spelt there; its lines move with the first one. */
export function movedValue(draft: Draft, { start, end }: Span): NewValue {
  const text = draft.text.slice(start, end);
  const from = indentAt(draft, start);
  return { first: text.charAt(0), print: ({ indent }) => reindent(text, from, indent) };
}

/** The style of a new item of a container: as open as the last of its kind there. */
export function styleAmong(draft: Draft, { items }: Container, { first }: NewValue, style: Style): Style {
  const sibling = items.findLast(
    ({ value }) => draft.text.charAt(value.start) === first && value.end - value.start > 2,
  );
  if (!style.open || first === '' || sibling === undefined) return style;
  return { ...style, open: isOpen(draft, sibling.value) };
}

/** Whether the first item of a container stands on another line than its bracket. */
export function isOpen(draft: Draft, { start }: Span): boolean {
  const inside = draft.bare.slice(start + 1);
  return hasBreak(draft, { start: start + 1, end: start + 1 + inside.search(/[^ \t\r\n]|$/) });
}

function reindent(text: string, from: string, to: string): string {
  if (from === to) return text;
  return text.replace(/(\r\n|\n|\r)([ \t]*)/g, (line, newline: string, indent: string) =>
    indent.startsWith(from) ? newline + to + indent.slice(from.length) : line,
  );
}
