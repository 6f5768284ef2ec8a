import type { Code } from '../../types/Code.js';
import { type Field, isOptional } from '../../types/ir/Field.js';
import type { RecordBody, TypeBody } from '../../types/ir/TypeDeclaration.js';
import type { TypeId, TypeNode } from '../../types/ir/TypeNode.js';
import { factsOf, type ScalarName } from '../../types/ir/scalars.js';
import type { JsonObject, JsonValue } from '../../types/Json.js';
import { code, joinCode, verbatim } from '../code.js';
import { stringLiteral } from './encode.js';
import type { KotlinContext } from './KotlinContext.js';
import { usesDeprecated } from './kotlinDeprecated.js';
import { scalarType } from './KotlinTypes.js';
import { doubleLiteral, floatLiteral, longLiteral } from './kotlinSerializer.js';

type UnionBody = Extract<TypeBody, { kind: 'union' }>;

/** Calls in calls are inferred from the outermost on, which takes the compiler long where there are many. */
const mostLevels = 4;
/** More is data, which is read better than it is compiled. */
const mostCode = 300;
/** A class with more fields may be one that a builder makes. */
const mostFields = 16;

/** A value of a type as Kotlin makes it: a literal, or a call; undefined for what is read better from its JSON. */
export function kotlinValue(context: KotlinContext, node: TypeNode, value: JsonValue): Code | undefined {
  const made = valueOf(context, node, value, mostLevels);
  return typeof value === 'object' && (made?.length ?? 0) > mostCode ? undefined : made;
}

function valueOf(context: KotlinContext, node: TypeNode, value: JsonValue, levels: number): Code | undefined {
  const type = context.resolve(node);
  if (type.kind === 'json' || levels === 0) return undefined;
  if (value === null) return code`null`;
  const inner = (part: TypeNode, own: JsonValue): Code | undefined => valueOf(context, part, own, levels - 1);
  switch (type.kind) {
    case 'scalar':
      return typeof value === 'object' ? undefined : scalarValue(context, type.scalar, value);
    case 'array':
      if (!Array.isArray(value)) return undefined;
      return value.length === 0
        ? code`emptyList()`
        : call(
            code`listOf`,
            value.map((item) => inner(type.element, item)),
          );
    case 'map': {
      const entries = Object.entries(value);
      if (entries.length === 0) return code`emptyMap()`;
      const isText = isTextKey(context, type.key);
      const pair = ([key, own]: [string, JsonValue]): Code | undefined => {
        const [left, right] = [isText ? inner(type.key, key) : undefined, inner(type.value, own)];
        return left && right && code`${left} to ${right}`;
      };
      return call(code`mapOf`, entries.map(pair));
    }
    case 'tuple':
      if (!Array.isArray(value)) return undefined;
      return call(
        context.wire(`Tuple${String(type.elements.length)}`),
        type.elements.map((element, index) => inner(element, value[index] ?? null)),
      );
    case 'nullable':
      return valueOf(context, type.inner, value, levels);
    case 'reference':
      return declared(context, type.target, value, levels);
    case 'parameter':
      return undefined;
  }
}

/** Undefined when one of the arguments is. */
function call(head: Code, args: readonly (Code | undefined)[]): Code | undefined {
  const known = args.filter((arg) => arg !== undefined);
  return known.length === args.length ? code`${head}(${joinCode(known, ', ')})` : undefined;
}

/** Keys that are numbers would need their types in full. */
function isTextKey(context: KotlinContext, key: TypeNode): boolean {
  const { kind, ...rest } = context.resolve(key);
  return kind === 'reference' || ('scalar' in rest && rest.scalar === 'string');
}

function declared(context: KotlinContext, id: TypeId, value: JsonValue, levels: number): Code | undefined {
  const declaration = context.declaration(id);
  const { body, generics } = declaration;
  if (body.kind === 'enum') return enumValue(context, id, value);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  // Nothing is inferred for parameters that a value does not mention, and who uses what is deprecated is warned.
  if (!isObject || generics.length > 0 || usesDeprecated(context, declaration)) return undefined;
  const name = context.typeName(id);
  const names = context.names(id);
  if (body.kind === 'record') return record(context, name, body.fields, names.fields, value, levels);
  return body.kind === 'union' ? union(context, id, body, value, levels) : undefined;
}

function enumValue(context: KotlinContext, id: TypeId, value: JsonValue): Code | undefined {
  if (typeof value !== 'string') return undefined;
  const names = context.names(id);
  const name = context.typeName(id);
  const known = names.variants.get(value);
  return known === undefined
    ? code`${name}.${names.unknown}(${stringLiteral(value)})`
    : code`${name}.${known}`;
}

/** `Size(width = 80)`: what the value leaves out, the constructor does too. */
function record(
  context: KotlinContext,
  name: Code,
  fields: RecordBody['fields'],
  names: ReadonlyMap<string, Code> | undefined,
  value: JsonObject,
  levels: number,
): Code | undefined {
  const given = fields.filter((field) => Object.hasOwn(value, field.name));
  if (fields.length > mostFields || given.length < Object.keys(value).length) return undefined;
  return call(
    name,
    given.map((field) => {
      const made = hasThirdState(context, field)
        ? undefined
        : valueOf(context, field.type, value[field.name] ?? null, levels - 1);
      return made && code`${names?.get(field.name) ?? code`_`} = ${made}`;
    }),
  );
}

/** Whether absent and null are two things for a field, so that a value of it has a class around it. */
function hasThirdState(context: KotlinContext, field: Field): boolean {
  return isOptional(field) && (field.nullable || context.resolve(field.type).kind === 'nullable');
}

function union(
  context: KotlinContext,
  id: TypeId,
  { tag, content, variants }: UnionBody,
  value: JsonObject,
  levels: number,
): Code | undefined {
  const variant = variants.find((each) => each.tag === value[tag]);
  if (variant === undefined) return undefined;
  const names = context.names(id);
  const name = code`${context.typeName(id)}.${names.variants.get(variant.tag) ?? code`_`}`;
  const { [tag]: _, ...beside } = value;
  const inside = content === undefined ? beside : (value[content] ?? null);
  const { payload } = variant;
  switch (payload.kind) {
    case 'unit':
      return Object.keys(beside).length === 0 ? name : undefined;
    case 'type':
      return call(name, [valueOf(context, payload.type, inside, levels - 1)]);
    case 'fields': {
      if (typeof inside !== 'object' || inside === null || Array.isArray(inside)) return undefined;
      return record(context, name, payload.fields, names.variantFields.get(variant.tag), inside, levels);
    }
  }
}

function scalarValue(
  context: KotlinContext,
  scalar: ScalarName,
  value: string | number | boolean,
): Code | undefined {
  const facts = factsOf(scalar);
  switch (facts.family) {
    case 'string':
      return typeof value === 'string' ? stringLiteral(value) : undefined;
    case 'boolean':
      return verbatim(String(value));
    case 'integer': {
      const exact = BigInt(value).toString();
      if (!facts.signed) return verbatim(`${exact}${facts.bits === 64 ? 'uL' : 'u'}`);
      return verbatim(
        facts.bits > 32
          ? longLiteral(context, facts.json === 'string' ? String(value) : Number(value))
          : exact,
      );
    }
    case 'float':
      return verbatim(facts.bits === 32 ? floatLiteral(Number(value) + 0) : doubleLiteral(Number(value) + 0));
    case 'bytes':
    case 'format':
      return typeof value === 'string' ? parsedText(context, scalar, value) : undefined;
  }
}

/** What is text on the wire, by the function of its type that takes the text. */
function parsedText(context: KotlinContext, scalar: ScalarName, text: string): Code {
  const type = scalarType(context, scalar);
  const literal = stringLiteral(text);
  if (scalar === 'bytes') return code`${type}.fromBase64(${literal})`;
  return scalar === 'datetime' || scalar === 'uuid'
    ? code`${type}.parse(${literal})`
    : code`${type}(${literal})`;
}
