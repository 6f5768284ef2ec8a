import { partsOf } from '../../types/ir/partsOf.js';
import type { Code } from '../../types/Code.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { ScalarName } from '../../types/ir/scalars.js';
import { code, joinCode } from '../code.js';
import type { Doc } from '../layout/Doc.js';
import { generics } from './layout.js';
import type { SwiftContext } from './SwiftContext.js';
import type { SwiftTypeNames } from './SwiftNames.js';

/** A use of a type. `names` are those of the declaration that it stands in, for its parameters. */
export function swiftType(context: SwiftContext, names: SwiftTypeNames, node: TypeNode): Code {
  const inner = (part: TypeNode): Code => swiftType(context, names, part);
  switch (node.kind) {
    case 'scalar':
      return scalar(context, node.scalar);
    case 'json':
      return code`JSONValue`;
    case 'array':
      return code`[${inner(node.element)}]`;
    case 'map':
      return code`[${inner(node.key)}: ${inner(node.value)}]`;
    case 'tuple':
      return code`Tuple${node.elements.length}${argumentList(node.elements.map(inner))}`;
    // Null is one value, however often a type allows it.
    case 'nullable':
      return isNullable(context, node.inner) ? inner(node.inner) : code`${inner(node.inner)}?`;
    case 'parameter':
      return names.generics.get(node.name) ?? code`JSONValue`;
    case 'reference': {
      const external = context.wireForm(node);
      if (external !== undefined) return inner(external);
      return code`${context.typeName(node.target)}${argumentList(node.args.map(inner))}`;
    }
  }
}

/** Whether the type itself, also by another name, takes null as Swift's nil. */
export function isNullable(context: SwiftContext, node: TypeNode): boolean {
  return context.unaliased(node).kind === 'nullable';
}

/** Whether a value of the type lies within its owner, so that a struct would contain itself. */
export function containsItself(node: TypeNode): boolean {
  // The items of a collection have memory of their own.
  if (node.kind === 'array' || node.kind === 'map') return false;
  return (node.kind === 'reference' && node.recursive) || partsOf(node).some(containsItself);
}

/** The parameters of a declaration: `<T: WireValue>`, or nothing. */
export function genericsOf({ generics: names }: SwiftTypeNames): Doc {
  return generics([...names.values()].map((name) => code`${name}: WireValue`));
}

function argumentList(args: readonly Code[]): Code {
  return args.length === 0 ? code`` : code`<${joinCode(args, ', ')}>`;
}

function scalar(context: SwiftContext, name: ScalarName): Code {
  // Foundation has no type for these.
  if (name === 'date') return code`LocalDate`;
  if (name === 'url') return code`AbsoluteURL`;
  return context.builtin(builtins[name]);
}

const builtins: Record<Exclude<ScalarName, 'date' | 'url'>, string> = {
  string: 'String',
  boolean: 'Bool',
  int8: 'Int8',
  int16: 'Int16',
  int32: 'Int32',
  int53: 'Int',
  int64: 'Int64',
  uint8: 'UInt8',
  uint16: 'UInt16',
  uint32: 'UInt32',
  uint64: 'UInt64',
  float32: 'Float',
  float64: 'Double',
  bytes: 'Data',
  datetime: 'Date',
  uuid: 'UUID',
};
