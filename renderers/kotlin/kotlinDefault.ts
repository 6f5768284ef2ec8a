import type { Code } from '../../types/Code.js';
import { defaultOf, type Field } from '../../types/ir/Field.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { factsOf, type ScalarName } from '../../types/ir/scalars.js';
import type { JsonValue } from '../../types/Json.js';
import { code, verbatim } from '../code.js';
import { stringLiteral } from './encode.js';
import type { KotlinContext } from './KotlinContext.js';
import { scalarType } from './KotlinTypes.js';
import { doubleLiteral, floatLiteral, kotlinSerializer, longLiteral } from './kotlinSerializer.js';

/** The default of a field as callers of the constructor get it. */
export function defaultExpression(
  context: KotlinContext,
  field: Field,
  generics: ReadonlyMap<string, Code>,
): Code {
  const value = defaultOf(field) ?? null;
  return valueOf(context, field.type, value) ?? fromWire(context, field, value, generics);
}

/** What has a plain form in Kotlin. */
function valueOf(context: KotlinContext, node: TypeNode, value: JsonValue): Code | undefined {
  const type = context.resolve(node);
  if (type.kind === 'json') return undefined;
  if (value === null) return code`null`;
  switch (type.kind) {
    case 'scalar':
      return typeof value === 'object' ? undefined : scalarValue(context, type.scalar, value);
    case 'array':
      return Array.isArray(value) && value.length === 0 ? code`emptyList()` : undefined;
    case 'map':
      return Object.keys(value).length === 0 ? code`emptyMap()` : undefined;
    case 'nullable':
      return valueOf(context, type.inner, value);
    case 'reference': {
      const { body } = context.declaration(type.target);
      if (body.kind !== 'enum' || typeof value !== 'string') return undefined;
      const names = context.names(type.target);
      const name = context.typeName(type.target);
      const known = names.variants.get(value);
      return known === undefined
        ? code`${name}.${names.unknown}(${stringLiteral(value)})`
        : code`${name}.${known}`;
    }
    case 'tuple':
    case 'parameter':
      return undefined;
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

/** A default says nothing of a type parameter, so that no value of one is ever read. */
function fromWire(
  context: KotlinContext,
  field: Field,
  value: JsonValue,
  generics: ReadonlyMap<string, Code>,
): Code {
  const never = new Map([...generics.keys()].map((name) => [name, context.wire('WireNever')]));
  const serializer = kotlinSerializer(context, field.type, {}, never);
  return code`${context.wire('defaultOf')}(${serializer}, ${stringLiteral(JSON.stringify(value))})`;
}
