import { afterComma, type Container, gapBefore, isOnOwnLine } from './Container.js';
import { afterComments, type Draft, endOfLine, hasBreak, indentAt } from './Draft.js';
import type { Style } from './printValue.js';
import type { TextEdit } from './TextEdit.js';

/** The text of a new item, written in the style of its place. */
export type PrintItem = (style: Style) => string;

/** Puts an item before the one at `index`, or after the last. It stands as its neighbours do: on their line, or on one of its own. */
export function insertItem(draft: Draft, container: Container, index: number, print: PrintItem): TextEdit[] {
  const { items } = container;
  const last = items.at(-1);
  const { newline } = draft.layout;
  if (last === undefined) return fillEmpty(draft, container, print);
  if (!isOnOwnLine(draft, container, index)) return [insertOnLine(draft, container, index, print)];
  const neighbour = items[index] ?? last;
  const indent = indentAt(draft, neighbour.start);
  const line = `${newline}${indent}${print({ open: true, indent })}`;
  if (index < items.length) {
    const at = endOfLine(draft, afterComma(draft, container, index));
    return [{ start: at, end: at, text: `${line},` }];
  }
  const at = endOfLine(draft, last.end);
  return [
    { start: last.end, end: last.end, text: ',' },
    { start: at, end: at, text: line },
  ];
}

function insertOnLine(draft: Draft, container: Container, index: number, print: PrintItem): TextEdit {
  const { items } = container;
  const next = items[index];
  const at = next?.start ?? gapBefore(container, index).start;
  const text = print({ open: false, indent: indentAt(draft, at) });
  const comma = commaOf(draft, container);
  return { start: at, end: at, text: next === undefined ? comma + text : text + comma };
}

/** The comma and the space after it, as between the first two items. */
function commaOf(draft: Draft, container: Container): string {
  const gap = draft.text.slice(container.items[0]?.end, container.items[1]?.start);
  return container.items.length > 1 && /^,[ \t]*$/.test(gap) ? gap : draft.layout.comma;
}

function fillEmpty(draft: Draft, container: Container, print: PrintItem): TextEdit[] {
  const { open: start, close: end, isArray, pointer } = container;
  const { newline, unit, comma } = draft.layout;
  const outer = indentAt(draft, start);
  const inner = outer + unit;
  const from = afterComments(draft, { start, end });
  const mustOpen = from > start || hasBreak(draft, { start, end });
  if (mustOpen || (!isArray && opensUp(draft, pointer))) {
    // After the last comment, and before the space that follows it.
    const closing = hasBreak(draft, { start: from, end }) && from > start ? '' : newline + outer;
    const text = `${newline}${inner}${print({ open: true, indent: inner })}`;
    return [{ start: from, end: closing === '' ? from : end, text: text + closing }];
  }
  const pad = isArray || comma === ',' ? '' : ' ';
  return [{ start, end, text: pad + print({ open: false, indent: outer }) + pad }];
}

/** Whether an empty object is to have its members on lines of their own: it stands on a line of its own itself. */
function opensUp(draft: Draft, pointer: string): boolean {
  const span = draft.positions.key(pointer) ?? draft.positions.value(pointer);
  const before = draft.text.slice(0, span?.start);
  return pointer === '' || /[\r\n][ \t]*$/.test(before);
}
