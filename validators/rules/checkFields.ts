import { factsOf, rangeOf } from '../../types/ir/scalars.js';
import { resolve } from '../../types/ir/resolve.js';
import type { Constraints } from '../../types/CommandSpec.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { defaultOf, type Field } from '../../types/ir/Field.js';
import type { TypeTable } from '../../types/ir/TypeDeclaration.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { JsonValue } from '../../types/Json.js';
import { slowPattern } from '../../types/pattern/slowPattern.js';
import { labelOf } from '../binder/BindContext.js';
import { ValidationError } from '../../runtime/typescript/index.js';
import { keyPlace } from './keyPlace.js';
import { valuePointer } from './valuePointer.js';
import type { WireCodecs } from './WireCodecs.js';

/** Checks that the constraints of a field fit its type, and its default and example fit both. */
export function checkField(types: TypeTable, codecs: WireCodecs, field: Field): Diagnostic[] {
  const type = resolve(types, field.type.kind === 'nullable' ? field.type.inner : field.type);
  const misfits = Object.keys(field.constraints)
    .filter((constraint) => !fits(constraint as keyof Constraints, type))
    .map((constraint): Diagnostic => {
      return {
        code: 'ARC4003',
        place: keyPlace(field, constraint),
        params: { constraint, type: typeLabel(type) },
      };
    });
  const bounds = [...checkPattern(field), ...checkBounds(field, type)];
  if (misfits.length > 0 || bounds.length > 0) return [...misfits, ...bounds];
  return [
    ...checkValue(codecs, field, 'default', defaultOf(field)),
    ...checkValue(codecs, field, 'example', field.example),
  ];
}

/** What is wrong with a wire value: in words, and the JSON pointer from it of what is meant. */
export interface Misfit {
  reason: string;
  pointer: string;
}

/**
 * What is wrong with a wire value, or undefined when it fits. A codec cannot be made of a constraint that
 * is itself wrong (a bad pattern, a bound that is no integer); that is reported where the constraint stands.
 */
export function misfit(
  makeCodec: () => { decode: (value: unknown) => unknown },
  value: JsonValue,
): Misfit | undefined {
  try {
    makeCodec().decode(value);
    return undefined;
  } catch (error) {
    if (error instanceof ValidationError)
      return { reason: error.message, pointer: valuePointer(value, error.field) };
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function checkValue(
  codecs: WireCodecs,
  field: Field,
  key: string,
  value: JsonValue | undefined,
): Diagnostic[] {
  const found = value === undefined ? undefined : misfit(() => codecs.field(field), value);
  if (found === undefined) return [];
  const place = keyPlace(field, key + found.pointer);
  return [{ code: 'ARC4004', place, params: { field: field.name, reason: found.reason } }];
}

function checkPattern(field: Field): Diagnostic[] {
  const { pattern } = field.constraints;
  if (pattern === undefined) return [];
  try {
    // One that is too large for the engine is found out by using it.
    new RegExp(pattern, 'u').test('');
    const reason = slowPattern(pattern);
    if (reason === undefined) return [];
    return [{ code: 'ARC4022', place: keyPlace(field, 'pattern'), params: { pattern, reason } }];
  } catch (error) {
    const reason =
      error instanceof Error
        ? error.message.replace(/^Invalid regular expression: \/.*\/u?: /, '')
        : String(error);
    return [{ code: 'ARC4011', place: keyPlace(field, 'pattern'), params: { pattern, reason } }];
  }
}

function checkBounds(field: Field, type: TypeNode): Diagnostic[] {
  const { constraints } = field;
  const pairs: ['min' | 'minLength' | 'minItems', 'max' | 'maxLength' | 'maxItems'][] = [
    ['min', 'max'],
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
  ];
  const range = type.kind === 'scalar' ? rangeOf(type.scalar) : undefined;
  return pairs.flatMap(([low, high]): Diagnostic[] => {
    const limits = low === 'min' ? range : undefined;
    const min = constraints[low] ?? limits?.[0];
    const max = constraints[high] ?? limits?.[1];
    const given = constraints[low] === undefined ? high : low;
    if (constraints[low] === undefined && constraints[high] === undefined) return [];
    const outOfRange =
      limits &&
      [constraints[low], constraints[high]].some((bound) => bound !== undefined && !isInside(bound, limits));
    const empty = min !== undefined && max !== undefined && compare(min, max) > 0;
    if (!outOfRange && !empty) return [];
    return [
      { code: 'ARC4012', place: keyPlace(field, given), params: { min: String(min), max: String(max) } },
    ];
  });
}

type Bound = number | string | bigint;

function isInside(bound: Bound, [min, max]: readonly [bigint, bigint]): boolean {
  return Number.isInteger(Number(bound)) && compare(bound, min) >= 0 && compare(bound, max) <= 0;
}

/** Exact for integers of any size; JavaScript compares a bigint with a number by value. */
function compare(a: Bound, b: Bound): number {
  const left = typeof a === 'string' ? BigInt(a) : a;
  const right = typeof b === 'string' ? BigInt(b) : b;
  return left < right ? -1 : Number(left > right);
}

function fits(constraint: keyof Constraints, type: TypeNode): boolean {
  const family = type.kind === 'scalar' ? factsOf(type.scalar).family : undefined;
  switch (constraint) {
    case 'min':
    case 'max':
      return family === 'integer' || family === 'float';
    case 'minLength':
    case 'maxLength':
      return family === 'string' || family === 'bytes';
    case 'pattern':
      return family === 'string';
    case 'minItems':
    case 'maxItems':
      return type.kind === 'array';
  }
}

function typeLabel(type: TypeNode): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar;
    case 'reference':
      return labelOf(type.target);
    case 'array':
      return 'a list';
    case 'map':
      return 'a Record';
    case 'json':
    case 'tuple':
    case 'nullable':
    case 'parameter':
      return `a ${type.kind}`;
  }
}
