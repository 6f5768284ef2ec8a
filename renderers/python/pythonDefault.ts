import type { Code } from '../../types/Code.js';
import { defaultOf, type Field } from '../../types/ir/Field.js';
import { parametersIn } from '../../types/ir/partsOf.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { JsonValue } from '../../types/Json.js';
import { code, joinCode } from '../code.js';
import { displayWidth } from './displayWidth.js';
import { stringLiteral } from './encode.js';
import { call, type Expression, flat } from './layout.js';
import type { PythonContext } from './PythonContext.js';
import { plainLiteral } from './pythonLiteral.js';
import { pythonType, wireName } from './PythonTypes.js';
import { pythonValue } from './pythonValue.js';

/** What stands for a field that is not given: a literal, or what pydantic's `Field` is told. */
export type Fallback = { value: Code } | { options: readonly Code[] };

/** Of a field with a default, which has this name: a literal, or a factory of the value. */
export function defaultValue(context: PythonContext, field: Field, name: Code): Fallback {
  const value = defaultOf(field) ?? null;
  const literal = value === null ? code`None` : literalOf(context, field.type, value);
  // A secret stands in no JSON Schema, which is made of defaults that are literals.
  if (literal !== undefined && !field.sensitive) return { value: literal };
  const factory = factoryOf(context, field.type, value, name) ?? fromWire(context, field.type, value);
  return { options: [code`default_factory=${factory}`] };
}

/** What has room behind `default_factory=lambda: `, on a line of its own. */
const mostInLambda = 67;
/** More is data, which is read better than it is written out. */
const mostCode = 600;

/** A function that makes the value; undefined for what is read better from its JSON. */
function factoryOf(context: PythonContext, type: TypeNode, value: JsonValue, name: Code): Code | undefined {
  const inferred = pythonValue(context, type, value, 'inferred');
  if (inferred !== undefined) {
    if (isEmpty(inferred, '[')) return code`list`;
    if (isEmpty(inferred, '{')) return code`dict`;
    const made = flat(inferred);
    // A call without arguments needs no function around it, but for names that are declared later.
    const isCall = typeof inferred === 'object' && 'items' in inferred && inferred.items.length === 0;
    if (!isCall && displayWidth(made) <= mostInLambda) return code`lambda: ${made}`;
  }
  const made = pythonValue(context, type, value, 'declared');
  if (made === undefined || parametersIn(type).length > 0 || flat(made).length > mostCode) return undefined;
  return context.factory(name, pythonType(context, type), made);
}

function isEmpty(made: Expression, open: string): boolean {
  return typeof made === 'object' && 'items' in made && made.items.length === 0 && made.open === open;
}

function fromWire(context: PythonContext, type: TypeNode, value: JsonValue): Code {
  const args = [code`lambda: ${flat(pythonType(context, type))}`, stringLiteral(JSON.stringify(value))];
  return flat(call(wireName('wire_default'), [joinCode(args, ', ')]));
}

/** Undefined where the Python value is none of a literal. */
function literalOf(context: PythonContext, type: TypeNode, value: JsonValue): Code | undefined {
  const node = context.resolve(type);
  if (node.kind === 'nullable') return literalOf(context, node.inner, value);
  if (node.kind === 'scalar') return plainLiteral(node.scalar, value);
  const isText = node.kind === 'reference' && context.isEnum(node.target) && typeof value === 'string';
  return isText ? stringLiteral(value) : undefined;
}
