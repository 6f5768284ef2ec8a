import type { Span } from '../JsonIssue.js';
import type { ChildSpans } from '../Positions.js';
import { type Draft, hasBreak } from './Draft.js';

/** A member with its key, or an element. */
export interface Item extends Span, ChildSpans {}

/** An object or an array of a text. */
export interface Container {
  pointer: string;
  isArray: boolean;
  /** After the opening bracket. */
  open: number;
  /** Before the closing bracket. */
  close: number;
  items: Item[];
}

/** The object or array at a pointer; `undefined` when something else is there, or nothing. */
export function containerAt({ text, positions }: Draft, pointer: string): Container | undefined {
  const span = positions.value(pointer);
  const bracket = span && text.charAt(span.start);
  if (span === undefined || (bracket !== '{' && bracket !== '[')) return undefined;
  const items = (positions.children(pointer) ?? []).map((child): Item => {
    return { ...child, start: (child.key ?? child.value).start, end: child.value.end };
  });
  return { pointer, isArray: bracket === '[', open: span.start + 1, close: span.end - 1, items };
}

/** What is between an item and the one before it, or the opening bracket; with an index past the last, what is after. */
export function gapBefore({ open, close, items }: Container, index: number): Span {
  return { start: items[index - 1]?.end ?? open, end: items[index]?.start ?? close };
}

/** After the comma in front of an item; after the opening bracket for the first one. */
export function afterComma({ bare }: Draft, container: Container, index: number): number {
  const { start } = gapBefore(container, index);
  return index === 0 ? start : bare.indexOf(',', start) + 1;
}

/** Whether an item starts a line of its own. One past the last does as the last one. */
export function isOnOwnLine(draft: Draft, container: Container, index: number): boolean {
  const { items, close } = container;
  const place = Math.min(index, items.length - 1);
  const start = afterComma(draft, container, place);
  return hasBreak(draft, { start, end: items[place]?.start ?? close });
}
