import type { Code } from '../../types/Code.js';
import { code, joinCode, verbatim } from '../code.js';
import { deeper, maxWidth } from './layout.js';

/** An expression before it is laid out. */
export type Expression =
  | { kind: 'plain'; code: Code }
  /** `Err(inner)`. */
  | { kind: 'call'; head: Code; inner: Expression }
  | { kind: 'tuple'; parts: readonly Expression[] }
  | { kind: 'struct'; head: Code; fields: readonly { name: Code; value: Expression }[] };

/** rustfmt's `fn_call_width`, which tuples obey too, `struct_lit_width` and `short_array_element_width_threshold`. */
const callWidth = 60;
const structWidth = 18;
const shortWidth = 10;

export function plain(printed: Code): Expression {
  return { kind: 'plain', code: printed };
}

/**
 * Whether rustfmt's layout of the expression is that of {@link expressionCode}, as far as its form tells: calls in calls
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
      const isShort = value.parts.every((part) => (flatCode(part)?.length ?? maxWidth) <= shortWidth);
      return value.parts.every(isForeseeable) && !(isShort && flatCode(value) === undefined);
    }
    case 'struct':
      return value.fields.every((field) => isForeseeable(field.value));
  }
}

/** The width of the whole expression, or of its first line when it must be broken. */
function firstWidth(value: Expression): number {
  const flat = flatCode(value);
  if (flat !== undefined) return flat.length;
  if (value.kind === 'call') return value.head.length + 2 + firstWidth(value.inner);
  return value.kind === 'struct' ? value.head.length + 2 : 1;
}

/** The expression as rustfmt lays it out, without indentation before it. `lead` is what stands before it on its line. */
export function expressionCode(indent: string, value: Expression, lead = 0, trail = 0): Code {
  const flat = flatCode(value);
  if (flat !== undefined && indent.length + lead + flat.length + trail <= maxWidth) return flat;
  const inner = deeper(indent);
  const lines = (parts: readonly Code[]): Code =>
    joinCode(
      parts.map((part) => code`${verbatim(inner)}${part},\n`),
      '',
    );
  switch (value.kind) {
    case 'plain':
      return value.code;
    case 'call':
      return code`${value.head}(${expressionCode(indent, value.inner, lead + value.head.length + 1, trail + 1)})`;
    case 'tuple': {
      const parts = value.parts.map((part) => expressionCode(inner, part, 0, 1));
      return code`(\n${lines(parts)}${verbatim(indent)})`;
    }
    case 'struct': {
      const fields = value.fields.map(
        ({ name, value: part }) => code`${name}: ${expressionCode(inner, part, name.length + 2, 1)}`,
      );
      return code`${value.head} {\n${lines(fields)}${verbatim(indent)}}`;
    }
  }
}

/** The expression on one line, or undefined when rustfmt would break it however much room there is. */
function flatCode(value: Expression): Code | undefined {
  switch (value.kind) {
    case 'plain':
      return value.code;
    case 'call': {
      const inner = flatCode(value.inner);
      return inner === undefined ? undefined : code`${value.head}(${inner})`;
    }
    case 'tuple': {
      const inside = flatList(value.parts, callWidth);
      if (inside === undefined) return undefined;
      return value.parts.length === 1 ? code`(${inside},)` : code`(${inside})`;
    }
    case 'struct': {
      if (value.fields.length === 0) return code`${value.head} {}`;
      const parts = value.fields.map(({ value: part }) => part);
      const names = value.fields.map(({ name }) => code`${name}: `);
      const inside = flatList(parts, structWidth, names);
      return inside === undefined ? undefined : code`${value.head} { ${inside} }`;
    }
  }
}

function flatList(
  parts: readonly Expression[],
  width: number,
  names: readonly Code[] = [],
): Code | undefined {
  const codes = parts.map((part, index) => {
    const printed = flatCode(part);
    return printed === undefined ? undefined : code`${names[index] ?? verbatim('')}${printed}`;
  });
  const whole = codes.filter((printed) => printed !== undefined);
  const inside = joinCode(whole, ', ');
  return whole.length === parts.length && inside.length <= width ? inside : undefined;
}
