import type { Code } from '../../types/Code.js';
import { code } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { callWidth, flatWidth, structBody, tuple } from './layout.js';

/** An expression before it is laid out. */
export type Expression =
  | { kind: 'plain'; code: Code }
  /** `Err(inner)`. */
  | { kind: 'call'; head: Code; inner: Expression }
  | { kind: 'tuple'; parts: readonly Expression[] }
  | { kind: 'struct'; head: Code; fields: readonly { name: Code; value: Expression }[] };

/** rustfmt's `short_array_element_width_threshold`. */
const shortWidth = 10;

export function plain(printed: Code): Expression {
  return { kind: 'plain', code: printed };
}

/**
 * Whether rustfmt's layout of the expression is that of {@link expressionDoc}, as far as its form tells: calls in calls
 * that are too wide, and tuples of many short parts, go by more rules than are worth knowing here.
 */
export function isForeseeable(value: Expression): boolean {
  switch (value.kind) {
    case 'plain':
      return true;
    case 'call': {
      const width = value.inner.kind === 'call' ? firstWidth(value.inner) : 0;
      return width <= callWidth && isForeseeable(value.inner);
    }
    case 'tuple': {
      const isShort = value.parts.every((part) => flatWidth(expressionDoc(part)) <= shortWidth);
      return value.parts.every(isForeseeable) && !(isShort && flatWidth(expressionDoc(value)) === Infinity);
    }
    case 'struct':
      return value.fields.every((field) => isForeseeable(field.value));
  }
}

/** The width of the whole expression, or of its first line when it must be broken. */
function firstWidth(value: Expression): number {
  const flat = flatWidth(expressionDoc(value));
  if (flat !== Infinity) return flat;
  if (value.kind === 'call') return value.head.length + 2 + firstWidth(value.inner);
  return value.kind === 'struct' ? value.head.length + 2 : 1;
}

/** The expression as rustfmt lays it out. */
export function expressionDoc(value: Expression): Doc {
  switch (value.kind) {
    case 'plain':
      return value.code;
    case 'call':
      return [code`${value.head}(`, expressionDoc(value.inner), code`)`];
    case 'tuple':
      return tuple(value.parts.map(expressionDoc));
    case 'struct': {
      if (value.fields.length === 0) return code`${value.head} {}`;
      const fields = value.fields.map(({ name, value: part }) => [code`${name}: `, expressionDoc(part)]);
      return structBody(value.head, fields, code`,`);
    }
  }
}
