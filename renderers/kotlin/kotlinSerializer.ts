import type { Code } from '../../types/Code.js';
import type { Constraints } from '../../types/CommandSpec.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { ScalarName } from '../../types/ir/scalars.js';
import { joinCode, trusted, ts } from '../code.js';
import { portablePattern } from '../pattern/portablePattern.js';
import { stringLiteral } from './encode.js';
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
      return generics.get(node.name) ?? trusted(node.name);
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
  const isInteger =
    resolved.kind === 'scalar' && /^u?int/.test(resolved.scalar) && !resolved.scalar.endsWith('64');
  return isInteger ? call(context.wire('WireIntegerKey'), [serializer]) : serializer;
}

function call(head: Code, args: readonly Code[]): Code {
  return ts`${head}(${joinCode(args, ', ')})`;
}

function amounts(
  constraints: Constraints,
  names: readonly ('minItems' | 'maxItems' | 'minLength' | 'maxLength')[],
): Code[] {
  return names.flatMap((name) => {
    const value = constraints[name];
    // Kotlin counts to 2^31: what is more allows everything, and asks for more than there can be.
    const count = value === undefined ? undefined : Math.min(value, 2 ** 31 - 1);
    return count === undefined ? [] : [trusted(`${name} = ${String(count)}`)];
  });
}

function bounds({ min, max }: Constraints, literal: (value: number | string) => string): Code[] {
  return [
    ...(min === undefined ? [] : [trusted(`min = ${literal(min)}`)]),
    ...(max === undefined ? [] : [trusted(`max = ${literal(max)}`)]),
  ];
}

/** A Long literal; the smallest has none. */
export function longLiteral(value: number | string): string {
  const integer = BigInt(value);
  return integer === -(2n ** 63n) ? `${(integer + 1n).toString()}L - 1L` : `${integer.toString()}L`;
}

/** A Double literal of a finite number. */
export function doubleLiteral(value: number | string): string {
  const text = String(Number(value));
  return /^-?\d+$/.test(text) ? `${text}.0` : text.replace('e+', 'e');
}

function patternArgument(context: KotlinContext, pattern: string | undefined): Code[] {
  const portable = pattern === undefined ? undefined : portablePattern(pattern, 'java');
  return portable === undefined
    ? []
    : [ts`pattern = ${context.scope.use('kotlin.text', 'Regex')}(${stringLiteral(portable)})`];
}

function scalarSerializer(context: KotlinContext, scalar: ScalarName, constraints: Constraints): Code {
  const lengths = (): Code[] => amounts(constraints, ['minLength', 'maxLength']);
  const integer = (name: string): Code => call(context.wire(name), bounds(constraints, longLiteral));
  switch (scalar) {
    case 'string':
      return call(context.wire('WireString'), [
        ...lengths(),
        ...patternArgument(context, constraints.pattern),
      ]);
    case 'boolean':
      return context.wire('WireBoolean');
    case 'int8':
      return integer('WireInt8');
    case 'int16':
      return integer('WireInt16');
    case 'int32':
      return integer('WireInt32');
    case 'int53':
      return integer('WireInt53');
    case 'int64':
      return integer('WireInt64');
    case 'uint8':
      return integer('WireUInt8');
    case 'uint16':
      return integer('WireUInt16');
    case 'uint32':
      return integer('WireUInt32');
    case 'uint64':
      return call(
        context.wire('WireUInt64'),
        bounds(constraints, (value) => `${BigInt(value).toString()}uL`),
      );
    case 'float32':
      return call(
        context.wire('WireFloat32'),
        bounds(constraints, (value) => `${doubleLiteral(Math.fround(Number(value)))}f`),
      );
    case 'float64':
      return call(context.wire('WireFloat64'), bounds(constraints, doubleLiteral));
    case 'bytes':
      return call(context.wire('WireBytes'), lengths());
    case 'datetime':
      return context.wire('WireDateTime');
    case 'date':
      return context.wire('WireDate');
    case 'uuid':
      return context.wire('WireUuid');
    case 'url':
      return context.wire('WireUrl');
  }
}
