import type { JsonValue } from '../../../types/Json.js';
import type { Layout } from './Layout.js';

/** Where a value is written: on one line with what is around it, or with its members on lines of their own. */
export interface Style {
  open: boolean;
  /** Of the line that the value starts on. */
  indent: string;
}

/** A list of plain values stays on its line up to here. */
const WIDTH = 80;

/** The text of a value. One that is nested deeper than the limit of the reader throws a `RangeError`. */
export function printValue(value: JsonValue, { open, indent }: Style, layout: Layout, depth = 128): string {
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : JSON.stringify(value);
  if (depth === 0) throw new RangeError('the value is nested too deeply');
  const isArray = Array.isArray(value);
  const [first, last] = isArray ? ['[', ']'] : ['{', '}'];
  const print = (style: Style): string[] =>
    isArray
      ? value.map((element) => printValue(element, style, layout, depth - 1))
      : Object.entries(value).map(
          ([key, member]) => printKey(key, layout) + printValue(member, style, layout, depth - 1),
        );
  const isPlain = isArray && value.every((element) => typeof element !== 'object' || element === null);
  if (!open || isPlain) {
    const inline = print({ open: false, indent }).join(layout.comma);
    const pad = isArray || inline === '' || layout.comma === ',' ? '' : ' ';
    if (!open || inline === '' || indent.length + inline.length <= WIDTH)
      return first + pad + inline + pad + last;
  }
  const inner = indent + layout.unit;
  const lines = print({ open: true, indent: inner });
  if (lines.length === 0) return first + last;
  const text = lines.join(`,${layout.newline}${inner}`);
  return `${first}${layout.newline}${inner}${text}${layout.newline}${indent}${last}`;
}

/** A key and its colon. */
export function printKey(key: string, { colon }: Layout): string {
  return JSON.stringify(key) + colon;
}
