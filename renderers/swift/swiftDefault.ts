import type { Code } from '../../types/Code.js';
import { defaultOf, type Field } from '../../types/ir/Field.js';
import { isDeprecated } from '../../types/ir/deprecation.js';
import type { TypeBody, TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { factsOf, type ScalarName } from '../../types/ir/scalars.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { code, joinCode, verbatim } from '../code.js';
import { parameterName, rawLiteral, stringLiteral } from './encode.js';
import type { SwiftContext } from './SwiftContext.js';
import type { SwiftTypeNames } from './SwiftNames.js';
import { shortestSingle } from '../shortestSingle.js';
import { swiftPresence } from './swiftPresence.js';

type UnionBody = Extract<TypeBody, { kind: 'union' }>;

/** A number as Swift has it. It warns of a literal that is not a normal double, so that is read from text. */
export function floatLiteral(value: number): Code {
  const text = String(value + 0);
  const isNormal = value === 0 || Math.abs(value) >= 2 ** -1022;
  return isNormal ? verbatim(text) : code`wireDefault(${stringLiteral(text)})`;
}

/** The same for 32 bits; undefined for what is no normal one. */
function singleLiteral(value: number): Code | undefined {
  const single = Math.fround(value);
  const isNormal = single === 0 || Math.abs(single) >= 2 ** -126;
  return isNormal ? verbatim(shortestSingle(single + 0)) : undefined;
}

/** The default of a field as an expression of its type. What has no plain literal is read from its wire form. */
export function defaultExpression(context: SwiftContext, field: Field): Code {
  const value = defaultOf(field) ?? null;
  if (value === null && swiftPresence(context, field).mayBeNull) return code`nil`;
  const made = literal(context, field.type, value);
  const isData = typeof value === 'object' && (made?.length ?? 0) > mostCode;
  return made === undefined || isData ? code`wireDefault(${rawLiteral(JSON.stringify(value))})` : made;
}

/** More is data, which has no room beside the name of a parameter. */
const mostCode = 80;

/** A literal, or a call; undefined for what is read better from its JSON. */
function literal(context: SwiftContext, type: TypeNode, value: JsonValue): Code | undefined {
  const node = context.unaliased(type);
  switch (node.kind) {
    case 'scalar':
      return scalarLiteral(node.scalar, value);
    case 'nullable':
      return value === null ? code`nil` : literal(context, node.inner, value);
    case 'array': {
      if (!Array.isArray(value)) return undefined;
      return listed(
        code`[`,
        value.map((item) => literal(context, node.element, item)),
        code`]`,
      );
    }
    case 'map': {
      if (!isObject(value)) return undefined;
      const key = context.unaliased(node.key);
      const entries = Object.entries(value);
      if (entries.length === 0) return code`[:]`;
      if (key.kind !== 'scalar' || key.scalar !== 'string') return undefined;
      const pairs = entries.map(([name, own]) => {
        const made = literal(context, node.value, own);
        return made && code`${stringLiteral(name)}: ${made}`;
      });
      return listed(code`[`, pairs, code`]`);
    }
    case 'reference':
      return declared(context, context.declaration(node.target), value);
    case 'json':
    case 'tuple':
    case 'parameter':
      return undefined;
  }
}

/** Undefined when one of the items is. */
function listed(open: Code, items: readonly (Code | undefined)[], close: Code): Code | undefined {
  const known = items.filter((item) => item !== undefined);
  return known.length === items.length ? code`${open}${joinCode(known, ', ')}${close}` : undefined;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function declared(context: SwiftContext, declaration: TypeDeclaration, value: JsonValue): Code | undefined {
  const { id, body, generics } = declaration;
  const names = context.names(id);
  if (body.kind === 'enum') {
    const name = typeof value === 'string' ? names.variants.get(value) : undefined;
    return name && code`.${name}`;
  }
  // Who makes what is deprecated is warned, and nothing is said of parameters.
  if (!isObject(value) || generics.length > 0 || isDeprecated(declaration)) return undefined;
  if (body.kind === 'record') return made(context, code`.init`, body.fields, names.fields, value);
  return body.kind === 'union' ? union(context, names, body, value) : undefined;
}

/** `.init(width: 80)`, for extensions do not see the names beside their type: what the value leaves out, the initialiser does too. */
function made(
  context: SwiftContext,
  head: Code,
  fields: readonly Field[],
  names: ReadonlyMap<string, Code> | undefined,
  value: JsonObject,
): Code | undefined {
  const given = fields.filter(({ name }) => Object.hasOwn(value, name));
  if (given.length < Object.keys(value).length || fields.some(isDeprecated)) return undefined;
  const args = given.map((field) => {
    const own = value[field.name] ?? null;
    const { mayBeAbsent, mayBeNull } = swiftPresence(context, field);
    if (mayBeAbsent && mayBeNull) return undefined;
    const argument = own === null && mayBeNull ? code`nil` : literal(context, field.type, own);
    const name = names?.get(field.name);
    return argument && name && code`${parameterName(name)}: ${argument}`;
  });
  return listed(code`${head}(`, args, code`)`);
}

function union(
  context: SwiftContext,
  names: SwiftTypeNames,
  { tag, content, variants }: UnionBody,
  value: JsonObject,
): Code | undefined {
  const variant = variants.find((each) => each.tag === value[tag]);
  const name = variant && names.variants.get(variant.tag);
  if (variant === undefined || name === undefined) return undefined;
  const { [tag]: _, ...beside } = value;
  const inside = content === undefined ? beside : (beside[content] ?? null);
  const { payload } = variant;
  switch (payload.kind) {
    case 'unit':
      return Object.keys(beside).length === 0 ? code`.${name}` : undefined;
    case 'type':
      return listed(code`.${name}(`, [literal(context, payload.type, inside)], code`)`);
    case 'fields': {
      if (!isObject(inside)) return undefined;
      if (payload.fields.length === 0) return code`.${name}`;
      return made(context, code`.${name}`, payload.fields, names.variantFields.get(variant.tag), inside);
    }
  }
}

function scalarLiteral(scalar: ScalarName, value: JsonValue): Code | undefined {
  const facts = factsOf(scalar);
  switch (facts.family) {
    case 'string':
      return typeof value === 'string' ? stringLiteral(value) : undefined;
    case 'boolean':
      return verbatim(String(value === true));
    case 'integer':
      return typeof value === 'string' || typeof value === 'number'
        ? verbatim(BigInt(value).toString())
        : undefined;
    case 'float':
      if (typeof value !== 'number') return undefined;
      return facts.bits === 64 ? floatLiteral(value) : singleLiteral(value);
    case 'bytes':
    case 'format':
      return undefined;
  }
}
