import type { Code } from '../../types/Code.js';
import { isDeprecated } from '../../types/ir/deprecation.js';
import type { Field } from '../../types/ir/Field.js';
import { isSmallInteger } from '../../types/ir/scalars.js';
import type { TypeBody } from '../../types/ir/TypeDeclaration.js';
import type { TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { code } from '../code.js';
import { stringLiteral } from './encode.js';
import { call, type Expression } from './layout.js';
import type { PythonContext } from './PythonContext.js';
import { jsonTree, madeScalar, plainLiteral } from './pythonLiteral.js';
import { nameFields } from './PythonNames.js';
import { variantFields } from './variantFields.js';

type UnionBody = Extract<TypeBody, { kind: 'union' }>;

/**
 * How type checkers know the type of a value: by what is declared where it stands, or by the value alone, as behind
 * `lambda:`. An item of a list or a dict is then exactly what its value is: a list of `int` is none of `int | None`, and
 * one of an empty list is one of nothing. Arguments have the types of their parameters.
 */
export type Typing = 'declared' | 'inferred' | 'inferred-item';

/** A value of a type as Python makes it: a literal, or a call; undefined for what cannot be said so. */
export function pythonValue(
  context: PythonContext,
  type: TypeNode,
  value: JsonValue,
  typing: Typing,
): Expression | undefined {
  const node = context.resolve(type);
  const isItem = typing === 'inferred-item';
  switch (node.kind) {
    case 'nullable':
      if (isItem) return undefined;
      return value === null ? code`None` : pythonValue(context, node.inner, value, typing);
    case 'json':
      return typing === 'declared' ? jsonTree(value) : undefined;
    case 'scalar':
      return plainLiteral(node.scalar, value) ?? madeScalar(context, node.scalar, value);
    case 'array': {
      if (!Array.isArray(value) || (isItem && value.length === 0)) return undefined;
      const items = value.map((item) => pythonValue(context, node.element, item, within(typing)));
      return brackets(code`[`, items, code`]`);
    }
    case 'tuple': {
      if (!Array.isArray(value)) return undefined;
      const items = value.map((item, index) => {
        const element = node.elements[index];
        return element && pythonValue(context, element, item, typing);
      });
      // A tuple of one needs its comma on one line, too.
      const [only] = items;
      const single = only && { head: code``, value: only, tail: code`,` };
      return items.length === 1
        ? single && brackets(code`(`, [single], code`)`, false)
        : brackets(code`(`, items, code`)`);
    }
    case 'map': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
      const named = Object.entries(value);
      if (isItem && named.length === 0) return undefined;
      const entries = named.map(([name, own]) => {
        const key = keyOf(context, node.key, name, typing);
        const made = pythonValue(context, node.value, own, within(typing));
        return key && made && { head: code`${key}: `, value: made };
      });
      return brackets(code`{`, entries, code`}`);
    }
    case 'reference':
      return declared(context, node.target, value, typing);
    case 'parameter':
      return undefined;
  }
}

function within(typing: Typing): Typing {
  return typing === 'declared' ? typing : 'inferred-item';
}

/** Undefined when one of the items is. */
function brackets(
  open: Code,
  items: readonly (Expression | undefined)[],
  close: Code,
  comma = true,
): Expression | undefined {
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? { open, items: known, close, comma } : undefined;
}

/** Keys that are numbers are text on the wire; the text of an enum is any text to a checker that infers. */
function keyOf(context: PythonContext, type: TypeNode, name: string, typing: Typing): Code | undefined {
  const node = context.resolve(type);
  if (node.kind === 'scalar')
    return plainLiteral(node.scalar, isSmallInteger(node.scalar) ? Number(name) : name);
  const isEnum = node.kind === 'reference' && context.isEnum(node.target);
  return isEnum && typing === 'declared' ? stringLiteral(name) : undefined;
}

function declared(
  context: PythonContext,
  id: TypeId,
  value: JsonValue,
  typing: Typing,
): Expression | undefined {
  const declaration = context.declaration(id);
  const { body, generics } = declaration;
  if (body.kind === 'enum')
    return typing === 'declared' && typeof value === 'string' ? stringLiteral(value) : undefined;
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  // Who makes what is deprecated is warned, and nothing is said of parameters.
  if (!isObject || generics.length > 0 || isDeprecated(declaration)) return undefined;
  if (body.kind === 'record')
    return made(context, context.typeName(id), body.fields, context.names(id).fields, value);
  // A list of a variant is none of the union.
  return body.kind === 'union' && typing !== 'inferred-item' ? union(context, id, body, value) : undefined;
}

/** `Size(width=80)`: what the value leaves out, the class does too. */
function made(
  context: PythonContext,
  type: Code,
  fields: readonly Field[],
  names: ReadonlyMap<string, Code>,
  value: JsonObject,
): Expression | undefined {
  const given = fields.filter(({ name }) => Object.hasOwn(value, name));
  if (given.length < Object.keys(value).length) return undefined;
  const args = given.map((field) => {
    const own = value[field.name] ?? null;
    const isNone = own === null && field.nullable;
    const argument = isNone ? code`None` : pythonValue(context, field.type, own, 'declared');
    const name = names.get(field.name);
    return argument && name && !isDeprecated(field) ? { head: code`${name}=`, value: argument } : undefined;
  });
  return brackets(code`${type}(`, args, code`)`);
}

/** The class of the variant that the value has the tag of. */
function union(
  context: PythonContext,
  id: TypeId,
  body: UnionBody,
  value: JsonObject,
): Expression | undefined {
  const { tag, content } = body;
  const variant = body.variants.find((each) => each.tag === value[tag]);
  const names = variant && context.names(id).variants.get(variant.tag);
  if (variant === undefined || names === undefined) return undefined;
  const type = context.inModuleOf(id, names.type);
  const { [tag]: _, ...beside } = value;
  const { payload } = variant;
  if (content === undefined || payload.kind === 'unit') {
    const { fields } = variantFields(context, variant);
    const given = payload.kind === 'fields' ? names.fields : nameFields(fields, [names.tag]);
    return made(context, type, fields, given, beside);
  }
  const { [content]: inside = null, ...rest } = beside;
  if (Object.keys(rest).length > 0) return undefined;
  const held =
    payload.kind === 'type'
      ? pythonValue(context, payload.type, inside, 'declared')
      : typeof inside === 'object' && inside !== null && !Array.isArray(inside)
        ? made(context, context.inModuleOf(id, names.contentType), payload.fields, names.fields, inside)
        : undefined;
  return held && call(type, [{ head: code`${names.content}=`, value: held }]);
}
