import { afterComma, type Container, gapBefore, isOnOwnLine, type Item } from './Container.js';
import { afterComments, beforeComments, type Draft, endOfLine, hasBreak } from './Draft.js';
import type { TextEdit } from './TextEdit.js';

/**
 * Takes an item out, with its comma, the blank lines before it, and the comments after it on its line. Comments on lines
 * of their own stay: nobody knows that they speak of the item.
 */
export function removeItem(draft: Draft, container: Container, index: number): TextEdit[] {
  const item = container.items[index];
  if (item === undefined) return [];
  if (index === container.items.length - 1) return removeLast(draft, container, item, index);
  const from = afterComma(draft, container, index);
  const after = afterComma(draft, container, index + 1);
  const next = gapBefore(container, index + 1).end;
  const isLine = isOnOwnLine(draft, container, index) && isOnOwnLine(draft, container, index + 1);
  if (isLine) {
    const start = afterComments(draft, { start: from, end: item.start });
    return [{ start, end: endOfLine(draft, after), text: '' }];
  }
  return [{ start: item.start, end: beforeComments(draft, { start: after, end: next }), text: '' }];
}

function removeLast(draft: Draft, container: Container, item: Item, index: number): TextEdit[] {
  const before = gapBefore(container, index);
  const after = { start: item.end, end: container.close };
  const comma = index === 0 ? undefined : afterComma(draft, container, index) - 1;
  const start = afterComments(draft, before);
  const end = isOnOwnLine(draft, container, index) ? endOfLine(draft, item.end) : item.end;
  const hasComments = start > before.start || afterComments(draft, { start: end, end: after.end }) > end;
  if (index === 0 && !hasComments) return [{ start: before.start, end: after.end, text: '' }];
  const from =
    isAfterLineComment(draft, start) && !hasBreak(draft, { start: end, end: after.end }) ? item.start : start;
  const region = { start: from, end, text: '' };
  return comma === undefined || comma >= from
    ? [region]
    : [{ start: comma, end: comma + 1, text: '' }, region];
}

/** Whether what follows would be part of a comment, were it on the same line. */
function isAfterLineComment({ text, comments }: Draft, at: number): boolean {
  return comments.some(({ start, end }) => end === at && text.startsWith('//', start));
}
