import type { NameExpression, TypeExpression } from '../../types/TypeExpression.js';

/** A name with its arguments that was not written in any text. */
export function nameType(name: string, args: TypeExpression[] = []): NameExpression {
  return { kind: 'name', name, args, start: 0, end: 0 };
}

/** `T[]`. */
export function arrayType(element: TypeExpression): TypeExpression {
  return { kind: 'array', element, readonly: false, start: 0, end: 0 };
}

/** `'a' | 'b'`, or one literal alone. */
export function literalTypes(values: readonly string[]): TypeExpression {
  const members = values.map((value): TypeExpression => ({ kind: 'literal', value, start: 0, end: 0 }));
  const [only] = members;
  return only !== undefined && members.length === 1 ? only : { kind: 'union', members, start: 0, end: 0 };
}

/** What any JSON object is. */
export const anyRecord = nameType('Record', [nameType('string'), nameType('json')]);
