import { factsOf } from '../../types/ir/scalars.js';
import type { Code } from '../../types/Code.js';
import { defaultOf, type Field } from '../../types/ir/Field.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { JsonValue } from '../../types/Json.js';
import { code, verbatim } from '../code.js';
import { stringLiteral } from './encode.js';
import { numberLiteral } from './pythonConstraints.js';
import type { PythonContext } from './PythonContext.js';
import { wireName } from './PythonTypes.js';

/** What stands for a field that is not given: a literal, or what pydantic's `Field` is told. */
export type Fallback = { value: Code } | { options: readonly Code[] };

/** Of a field with a default: a literal, or a factory that reads the default as the wire has it. */
export function defaultValue(context: PythonContext, field: Field): Fallback {
  const value = defaultOf(field) ?? null;
  const literal = value === null ? code`None` : literalOf(context, field.type, value);
  // A secret stands in no JSON Schema, which is made of defaults that are literals.
  if (literal !== undefined && !field.sensitive) return { value: literal };
  const factory = code`${wireName('wire_default')}(${stringLiteral(JSON.stringify(value))})`;
  return { options: [code`default_factory=${factory}`, code`validate_default=True`] };
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
