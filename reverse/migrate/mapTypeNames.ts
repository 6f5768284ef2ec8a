import type { NameExpression, TypeExpression } from '../../types/TypeExpression.js';
import { printType } from '../../validators/typelang/printType.js';

/**
 * A copy of a type with every name replaced, innermost first: `replace` sees arguments that are already replaced.
 * Of members of a union that are then the same, one stays.
 */
export function mapTypeNames(
  type: TypeExpression,
  replace: (name: NameExpression) => TypeExpression,
): TypeExpression {
  const map = (part: TypeExpression): TypeExpression => mapTypeNames(part, replace);
  switch (type.kind) {
    case 'name':
      return replace({ ...type, args: type.args.map(map) });
    case 'array':
      return { ...type, element: map(type.element) };
    case 'tuple':
      return { ...type, elements: type.elements.map(map) };
    case 'object':
      return { ...type, members: type.members.map((member) => ({ ...member, type: map(member.type) })) };
    case 'union':
      return unionOf(type, type.members.map(map));
    case 'literal':
    case 'null':
      return type;
  }
}

function unionOf(union: TypeExpression, members: readonly TypeExpression[]): TypeExpression {
  const flat = members.flatMap((member) => (member.kind === 'union' ? member.members : [member]));
  const distinct = [...new Map(flat.map((member) => [printType(member), member])).values()];
  const [only] = distinct;
  return only !== undefined && distinct.length === 1 ? only : { ...union, kind: 'union', members: distinct };
}
