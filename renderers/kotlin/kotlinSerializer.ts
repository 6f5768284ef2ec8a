import type { Code } from '../../types/Code.js';
import type { Constraints } from '../../types/CommandSpec.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import { factsOf, isSmallInteger, type ScalarName } from '../../types/ir/scalars.js';
import { code, joinCode, verbatim } from '../code.js';
import { portablePattern } from '../pattern/portablePattern.js';
import { patternDialect } from './patternDialect.js';
import { shortestSingle } from '../shortestSingle.js';
import { rawLiteral } from './encode.js';
import type { KotlinContext } from './KotlinContext.js';
import { isBareParameter } from './KotlinTypes.js';

/**
 * The expression of what reads and writes a type, its constraints included. `generics` are the serializers of the
 * parameters of the declaration that it stands in.
 */
export function kotlinSerializer(
  context: KotlinContext,
  node: TypeNode,
  constraints: Constraints,
  generics: ReadonlyMap<string, Code>,
): Code {
  const inner = (child: TypeNode, own: Constraints = {}): Code =>
    kotlinSerializer(context, child, own, generics);
  switch (node.kind) {
    case 'scalar':
      return scalarSerializer(context, node.scalar, constraints);
    case 'json':
      return context.wire('WireJson');
    case 'array':
      return call(context.wire('WireList'), [
        inner(node.element),
        ...amounts(constraints, ['minItems', 'maxItems']),
      ]);
    case 'tuple':
      return call(
        context.wire(`tuple${String(node.elements.length)}`),
        node.elements.map((element) => inner(element)),
      );
    case 'map':
      return call(context.wire('WireMap'), [keySerializer(context, node.key), inner(node.value)]);
    case 'nullable': {
      const wrapped = context.resolve(node.inner);
      if (wrapped.kind === 'nullable') return inner(wrapped, constraints);
      const function_ = isBareParameter(context, wrapped) ? 'orNull' : 'WireNullable';
      return call(context.wire(function_), [inner(wrapped, constraints)]);
    }
    case 'parameter':
      return generics.get(node.name) ?? verbatim(node.name);
    case 'reference': {
      const alias = context.aliased(node);
      if (alias !== undefined) return inner(alias, constraints);
      const name = context.serializerName(node.target);
      return node.args.length === 0
        ? name
        : call(
            name,
            node.args.map((arg) => inner(arg)),
          );
    }
  }
}

/** Keys are text on the wire, also those that are integers. */
function keySerializer(context: KotlinContext, key: TypeNode): Code {
  const resolved = context.resolve(key);
  const serializer = kotlinSerializer(context, resolved, {}, new Map());
  const isInteger = resolved.kind === 'scalar' && isSmallInteger(resolved.scalar);
  return isInteger ? call(context.wire('WireIntegerKey'), [serializer]) : serializer;
}

function call(head: Code, args: readonly Code[]): Code {
  return code`${head}(${joinCode(args, ', ')})`;
}

function amounts(
  constraints: Constraints,
  names: readonly ('minItems' | 'maxItems' | 'minLength' | 'maxLength')[],
): Code[] {
  return names.flatMap((name) => {
    const value = constraints[name];
    // Kotlin counts to 2^31: what is more allows everything, and asks for more than there can be.
    const count = value === undefined ? undefined : Math.min(value, 2 ** 31 - 1);
    return count === undefined ? [] : [verbatim(`${name} = ${String(count)}`)];
  });
}

function bounds({ min, max }: Constraints, literal: (value: number | string) => string): Code[] {
  return [
    ...(min === undefined ? [] : [verbatim(`min = ${literal(min)}`)]),
    ...(max === undefined ? [] : [verbatim(`max = ${literal(max)}`)]),
  ];
}

/** A Long; the smallest has no literal, and its like the largest is called by its name. */
export function longLiteral({ scope }: KotlinContext, value: number | string): string {
  const integer = BigInt(value);
  if (integer === -(2n ** 63n)) return code`${scope.use('kotlin', 'Long')}.MIN_VALUE`;
  if (integer === 2n ** 63n - 1n) return code`${scope.use('kotlin', 'Long')}.MAX_VALUE`;
  return `${integer.toString()}L`;
}

/** A Double literal of a finite number. */
export function doubleLiteral(value: number | string): string {
  const text = String(Number(value));
  return /^-?\d+$/.test(text) ? `${text}.0` : text.replace('e+', 'e');
}

function patternArgument(context: KotlinContext, pattern: string | undefined): Code[] {
  const portable = pattern === undefined ? undefined : portablePattern(pattern, patternDialect);
  return portable === undefined
    ? []
    : [code`pattern = ${context.scope.use('kotlin.text', 'Regex')}(${rawLiteral(portable)})`];
}

function scalarSerializer(context: KotlinContext, scalar: ScalarName, constraints: Constraints): Code {
  const serializer = context.wire(serializers[scalar]);
  const lengths = (): Code[] => amounts(constraints, ['minLength', 'maxLength']);
  const facts = factsOf(scalar);
  switch (facts.family) {
    case 'string':
      return call(serializer, [...lengths(), ...patternArgument(context, constraints.pattern)]);
    case 'integer':
      return call(
        serializer,
        bounds(constraints, scalar === 'uint64' ? unsignedLiteral : (value) => longLiteral(context, value)),
      );
    case 'float':
      return call(serializer, bounds(constraints, facts.bits === 32 ? floatLiteral : doubleLiteral));
    case 'bytes':
      return call(serializer, lengths());
    case 'boolean':
    case 'format':
      return serializer;
  }
}

function unsignedLiteral(value: number | string): string {
  return `${BigInt(value).toString()}uL`;
}

/** A Float literal of a finite number. */
export function floatLiteral(value: number | string): string {
  return `${doubleLiteral(shortestSingle(Number(value)))}f`;
}

const serializers: Record<ScalarName, string> = {
  string: 'WireString',
  boolean: 'WireBoolean',
  int8: 'WireInt8',
  int16: 'WireInt16',
  int32: 'WireInt32',
  int53: 'WireInt53',
  int64: 'WireInt64',
  uint8: 'WireUInt8',
  uint16: 'WireUInt16',
  uint32: 'WireUInt32',
  uint64: 'WireUInt64',
  float32: 'WireFloat32',
  float64: 'WireFloat64',
  bytes: 'WireBytes',
  datetime: 'WireDateTime',
  date: 'WireDate',
  uuid: 'WireUuid',
  url: 'WireUrl',
};
