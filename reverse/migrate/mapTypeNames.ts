import type { NameExpression, TypeExpression } from '../../types/TypeExpression.js';

/** A copy of a type with every name replaced, innermost first: `replace` sees arguments that are already replaced. */
export function mapTypeNames(type: TypeExpression, replace: (name: NameExpression) => TypeExpression): TypeExpression {
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
      return { ...type, members: type.members.map(map) };
    case 'literal':
    case 'null':
      return type;
  }
}
