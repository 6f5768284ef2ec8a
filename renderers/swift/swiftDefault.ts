import type { Code } from '../../types/Code.js';
import { defaultOf, type Field } from '../../types/ir/Field.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';
import { factsOf, type ScalarName } from '../../types/ir/scalars.js';
import type { JsonValue } from '../../types/Json.js';
import { code, verbatim } from '../code.js';
import { rawLiteral, stringLiteral } from './encode.js';
import type { SwiftContext } from './SwiftContext.js';
import { shortestSingle } from '../shortestSingle.js';
import { swiftPresence } from './swiftPresence.js';

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
  return literal(context, field, value) ?? code`wireDefault(${rawLiteral(JSON.stringify(value))})`;
}

function literal(context: SwiftContext, field: Field, value: JsonValue): Code | undefined {
  const node = context.unaliased(field.type);
  if (node.kind === 'scalar') return scalarLiteral(node.scalar, value);
  switch (node.kind) {
    case 'array':
      return Array.isArray(value) && value.length === 0 ? code`[]` : undefined;
    case 'map':
      return JSON.stringify(value) === '{}' ? code`[:]` : undefined;
    case 'reference':
      return typeof value === 'string'
        ? enumCase(context, context.declaration(node.target), value)
        : undefined;
    case 'json':
    case 'tuple':
    case 'nullable':
    case 'parameter':
      return undefined;
  }
}

function enumCase(context: SwiftContext, { id, body }: TypeDeclaration, value: string): Code | undefined {
  const name = body.kind === 'enum' ? context.names(id).variants.get(value) : undefined;
  return name && code`.${name}`;
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
