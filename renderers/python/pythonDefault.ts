import { factsOf } from '../../types/ir/scalars.js';
import type { Code } from '../../types/Code.js';
import { defaultOf, type Field } from '../../types/ir/Field.js';
import { isDeprecated } from '../../types/ir/deprecation.js';
import type { TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { code, joinCode, verbatim } from '../code.js';
import { stringLiteral } from './encode.js';
import { numberLiteral } from './pythonConstraints.js';
import type { PythonContext } from './PythonContext.js';
import { flat } from './layout.js';
import { pythonType, wireName } from './PythonTypes.js';

/** What stands for a field that is not given: a literal, or what pydantic's `Field` is told. */
export type Fallback = { value: Code } | { options: readonly Code[] };

/** Of a field with a default: a literal, or a factory of the value, or one that reads the default as the wire has it. */
export function defaultValue(context: PythonContext, field: Field): Fallback {
  const value = defaultOf(field) ?? null;
  const literal = value === null ? code`None` : literalOf(context, field.type, value);
  // A secret stands in no JSON Schema, which is made of defaults that are literals.
  if (literal !== undefined && !field.sensitive) return { value: literal };
  const made = field.sensitive ? undefined : factoryOf(context, field.type, value);
  if (made !== undefined) return { options: [code`default_factory=${made}`] };
  const type = flat(pythonType(context, field.type));
  const args = [code`lambda: ${type}`, stringLiteral(JSON.stringify(value))];
  return { options: [code`default_factory=${wireName('wire_default')}(${joinCode(args, ', ')})`] };
}

/** More is data, which is read better than it is written out. */
const mostCode = 200;

/** What makes a list, a tuple, a dict or a record; undefined for what is read better from its JSON. */
function factoryOf(context: PythonContext, type: TypeNode, value: JsonValue): Code | undefined {
  const made = madeOf(context, type, value);
  if (made === '[]') return code`list`;
  if (made === '{}') return code`dict`;
  // A call without arguments needs no function around it, but for names that are declared later.
  return made === undefined || made.length > mostCode || made.endsWith('()')
    ? undefined
    : code`lambda: ${made}`;
}

/**
 * What a lambda gives has the type that checkers read from it. An item of its lists and dicts is then exactly what its value is: a list of
 * `int` is none of `int | None`, and one of an empty list is one of nothing. Arguments have the types of their parameters.
 */
type Place = 'given' | 'item' | 'argument';

function madeOf(
  context: PythonContext,
  type: TypeNode,
  value: JsonValue,
  place: Place = 'given',
): Code | undefined {
  const node = context.resolve(type);
  if (place === 'item' && (node.kind === 'nullable' || isEmpty(value, node))) return undefined;
  if (node.kind === 'nullable' && value !== null) return madeOf(context, node.inner, value, place);
  if (value === null) return node.kind === 'nullable' ? code`None` : undefined;
  // In a list, type checkers take the text of an enum for any text.
  if (typeof value !== 'object') return node.kind === 'scalar' ? literalOf(context, node, value) : undefined;
  const inside = place === 'given' ? 'item' : place;
  if (Array.isArray(value)) {
    const elements = node.kind === 'tuple' ? node.elements : undefined;
    const element = node.kind === 'array' ? node.element : undefined;
    const parts = value.map((part, index) => {
      const own = element ?? elements?.[index];
      return own && madeOf(context, own, part, element === undefined ? place : inside);
    });
    const items = allOf(parts);
    if (items === undefined) return undefined;
    if (element !== undefined) return code`[${joinCode(items, ', ')}]`;
    return items.length === 1 ? code`(${joinCode(items, '')},)` : code`(${joinCode(items, ', ')})`;
  }
  if (node.kind === 'map') {
    const key = context.resolve(node.key);
    // Keys that are numbers are text on the wire.
    if (key.kind !== 'scalar' || key.scalar !== 'string') return undefined;
    const entries = Object.entries(value).map(([name, own]) => {
      const part = madeOf(context, node.value, own, inside);
      return part && code`${stringLiteral(name)}: ${part}`;
    });
    const known = allOf(entries);
    return known && code`{${joinCode(known, ', ')}}`;
  }
  return node.kind === 'reference' ? recordOf(context, node.target, value) : undefined;
}

/** Records say what they are, also without fields. */
function isEmpty(value: JsonValue, { kind }: TypeNode): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (kind === 'array' || kind === 'map') && Object.keys(value).length === 0;
}

function allOf(parts: readonly (Code | undefined)[]): Code[] | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known : undefined;
}

/** `Size(width=80)`: what the value leaves out, the class does too. */
function recordOf(context: PythonContext, id: TypeId, value: JsonObject): Code | undefined {
  const declaration = context.declaration(id);
  const { body, generics } = declaration;
  // Who makes what is deprecated is warned, and nothing is said of parameters.
  if (body.kind !== 'record' || generics.length > 0 || isDeprecated(declaration)) return undefined;
  const { fields } = context.names(id);
  const given = body.fields.filter(({ name }) => Object.hasOwn(value, name));
  if (given.length < Object.keys(value).length) return undefined;
  const args = given.map((field) => {
    const own = value[field.name] ?? null;
    const made = own === null && field.nullable ? code`None` : madeOf(context, field.type, own, 'argument');
    const name = fields.get(field.name);
    return made && name && !isDeprecated(field) ? code`${name}=${made}` : undefined;
  });
  const known = allOf(args);
  return known && code`${context.typeName(id)}(${joinCode(known, ', ')})`;
}

/** Undefined where the Python value is none of a literal. */
function literalOf(context: PythonContext, type: TypeNode, value: JsonValue): Code | undefined {
  const node = context.resolve(type);
  if (node.kind === 'nullable') return literalOf(context, node.inner, value);
  if (node.kind === 'reference') {
    const isText = context.declaration(node.target).body.kind === 'enum' && typeof value === 'string';
    return isText ? stringLiteral(value) : undefined;
  }
  if (node.kind !== 'scalar') return undefined;
  const facts = factsOf(node.scalar);
  switch (facts.family) {
    case 'string':
      return typeof value === 'string' ? stringLiteral(value) : undefined;
    case 'boolean':
      return value === true ? code`True` : code`False`;
    case 'integer':
      if (typeof value === 'string') return verbatim(BigInt(value).toString());
      return typeof value === 'number' ? numberLiteral(value) : undefined;
    case 'float':
      if (typeof value !== 'number') return undefined;
      return floatLiteral(facts.bits === 32 ? Math.fround(value) : value);
    case 'format':
      return node.scalar === 'url' && typeof value === 'string' ? stringLiteral(value) : undefined;
    case 'bytes':
      return undefined;
  }
}

function floatLiteral(value: number): Code {
  const literal = numberLiteral(value);
  return /[.e]/.test(literal) ? literal : code`${literal}.0`;
}
