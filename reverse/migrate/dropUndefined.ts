import type { ObjectMember, TypeExpression } from '../../types/TypeExpression.js';
import { refusedWord } from './parseLooseType.js';

/**
 * Takes `undefined` out of a union, and says whether it was there: the field is optional then. A member of an
 * inline object becomes optional in the same way. Elsewhere `undefined` has no meaning in JSON, and stays.
 */
export function dropUndefined(type: TypeExpression): { type: TypeExpression; dropped: boolean } {
  if (type.kind !== 'union') return { type: inMembers(type), dropped: false };
  const rest = type.members.filter((member) => !isUndefined(member)).map(inMembers);
  const dropped = rest.length > 0 && rest.length < type.members.length;
  const [only] = rest;
  if (only !== undefined && rest.length === 1) return { type: only, dropped };
  return { type: { ...type, members: rest.length === 0 ? type.members : rest }, dropped };
}

function inMembers(type: TypeExpression): TypeExpression {
  switch (type.kind) {
    case 'object':
      return { ...type, members: type.members.map(inMember) };
    case 'array':
      return { ...type, element: inMembers(type.element) };
    case 'tuple':
      return { ...type, elements: type.elements.map(inMembers) };
    case 'name':
      return { ...type, args: type.args.map(inMembers) };
    case 'union':
      return { ...type, members: type.members.map(inMembers) };
    case 'literal':
    case 'null':
      return type;
  }
}

function inMember(member: ObjectMember): ObjectMember {
  const { type, dropped } = dropUndefined(member.type);
  return { ...member, type, optional: member.optional || dropped };
}

function isUndefined(type: TypeExpression): boolean {
  return type.kind === 'name' && refusedWord(type.name) === 'undefined';
}
