import type { Code } from '../../types/Code.js';
import type { Field } from '../../types/ir/Field.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { code, verbatim } from '../code.js';
import { portablePattern } from '../pattern/portablePattern.js';
import { patternDialect } from './patternDialect.js';
import { rawLiteral } from './encode.js';
import type { PythonContext } from './PythonContext.js';
import { wireName } from './PythonTypes.js';

/** The constraints of a field as metadata of its annotation. */
export function constraintsOf(context: PythonContext, { type, constraints }: Field): Code[] {
  const { min, max, minLength, maxLength, minItems, maxItems, pattern } = constraints;
  const bound = (name: string, value: Code | undefined): Code[] =>
    value === undefined ? [] : [code`${wireName(name)}(${value})`];
  const number = (value: number | string | undefined): Code | undefined =>
    value === undefined ? undefined : numberBound(context, type, value);
  const count = (value: number | undefined): Code | undefined =>
    value === undefined ? undefined : verbatim(String(value));
  return [
    ...bound('MinValue', number(min)),
    ...bound('MaxValue', number(max)),
    ...bound('MinLength', count(minLength)),
    ...bound('MaxLength', count(maxLength)),
    ...bound('Pattern', pattern === undefined ? undefined : patternLiteral(pattern)),
    ...bound('MinItems', count(minItems)),
    ...bound('MaxItems', count(maxItems)),
  ];
}

/** Whether a field has a pattern that Python's engine cannot do. */
export function hasForeignPattern({ constraints: { pattern } }: Field): boolean {
  return pattern !== undefined && portablePattern(pattern, patternDialect) === undefined;
}

/** Undefined for what Python's engine cannot do: then only the receiver of another language checks it. */
function patternLiteral(pattern: string): Code | undefined {
  const portable = portablePattern(pattern, patternDialect);
  return portable === undefined ? undefined : rawLiteral(portable);
}

/** Bounds of a float of 32 bits are rounded as its values are. */
function numberBound(context: PythonContext, type: TypeNode, value: number | string): Code {
  if (typeof value === 'string') return verbatim(BigInt(value).toString());
  const resolved = context.resolve(type);
  const isSingle = resolved.kind === 'scalar' && resolved.scalar === 'float32';
  return numberLiteral(isSingle ? Math.fround(value) : value);
}

/** A number as JavaScript writes it, which Python reads as the same. */
export function numberLiteral(value: number): Code {
  return verbatim(Object.is(value, -0) ? '0' : String(value).replace('e+', 'e'));
}
