import type { Code } from '../../types/Code.js';
import { defaultOf, type Field } from '../../types/ir/Field.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { factsOf, type ScalarName } from '../../types/ir/scalars.js';
import { code } from '../code.js';
import { jsonLiteral } from './encode.js';
import { isObjectMember, jsonExpression, mentionsObjectMember } from './objectMembers.js';
import type { TypeScriptContext } from './TypeScriptContext.js';

/** A default as an expression: plain JSON where that is also the decoded value, else decoded from JSON. */
export function defaultValue(context: TypeScriptContext, field: Field, codec: Code): Code {
  const value = defaultOf(field) ?? null;
  const json = jsonLiteral(value);
  const isSafe = !mentionsObjectMember(value);
  const isItself = value === null || (isSafe && isPlain(context, field.type, new Set()));
  return isItself && !field.sensitive ? json : code`${codec}.decode(${jsonExpression(value, code`unknown`)})`;
}

/** Whether a value of the type looks the same decoded as it does on the wire. */
function isPlain(context: TypeScriptContext, node: TypeNode, seen: Set<string>): boolean {
  switch (node.kind) {
    case 'scalar':
      return isPlainScalar(node.scalar);
    case 'json':
      return true;
    case 'parameter':
      return false;
    case 'array':
      return isPlain(context, node.element, seen);
    case 'tuple':
      return node.elements.every((element) => isPlain(context, element, seen));
    case 'map':
      return isPlain(context, node.value, seen);
    case 'nullable':
      return isPlain(context, node.inner, seen);
    case 'reference': {
      if (seen.has(node.target)) return true;
      seen.add(node.target);
      const { body } = context.declaration(node.target);
      if (body.kind === 'enum') return true;
      if (body.kind === 'alias') return isPlain(context, body.type, seen);
      return (
        body.kind === 'record' &&
        node.args.length === 0 &&
        body.fields.every(
          (field) => !field.sensitive && !isObjectMember(field.name) && isPlain(context, field.type, seen),
        )
      );
    }
  }
}

/** The others are branded, or converted from text. */
function isPlainScalar(scalar: ScalarName): boolean {
  const { family, json } = factsOf(scalar);
  return family === 'string' || json !== 'string';
}
