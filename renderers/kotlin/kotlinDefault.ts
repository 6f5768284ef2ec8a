import type { Code } from '../../types/Code.js';
import { defaultOf, type Field } from '../../types/ir/Field.js';
import type { JsonValue } from '../../types/Json.js';
import { code } from '../code.js';
import { stringLiteral } from './encode.js';
import type { KotlinContext } from './KotlinContext.js';
import { kotlinSerializer } from './kotlinSerializer.js';
import { kotlinValue } from './kotlinValue.js';

/** The default of a field as callers of the constructor get it. */
export function defaultExpression(
  context: KotlinContext,
  field: Field,
  generics: ReadonlyMap<string, Code>,
): Code {
  const value = defaultOf(field) ?? null;
  return kotlinValue(context, field.type, value) ?? fromWire(context, field, value, generics);
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
