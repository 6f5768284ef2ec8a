import { partsOf } from '../../types/ir/partsOf.js';
import type { Code } from '../../types/Code.js';
import type { TypeNode } from '../../types/ir/TypeNode.js';
import type { ScalarName } from '../../types/ir/scalars.js';
import { joinCode, ts } from '../code.js';
import type { SwiftContext } from './SwiftContext.js';
import type { SwiftTypeNames } from './SwiftNames.js';

/** A use of a type. `names` are those of the declaration that it stands in, for its parameters. */
export function swiftType(context: SwiftContext, names: SwiftTypeNames, node: TypeNode): Code {
  const inner = (part: TypeNode): Code => swiftType(context, names, part);
  switch (node.kind) {
    case 'scalar':
      return scalar(context, node.scalar);
    case 'json':
      return ts`JSONValue`;
    case 'array':
      return ts`[${inner(node.element)}]`;
    case 'map':
      return ts`[${inner(node.key)}: ${inner(node.value)}]`;
    case 'tuple':
      return ts`Tuple${node.elements.length}${argumentList(node.elements.map(inner))}`;
    // Null is one value, however often a type allows it.
    case 'nullable':
      return isNullable(context, node.inner) ? inner(node.inner) : ts`${inner(node.inner)}?`;
    case 'parameter':
      return names.generics.get(node.name) ?? ts`JSONValue`;
    case 'reference': {
      const external = context.wireForm(node);
      if (external !== undefined) return inner(external);
      return ts`${context.typeName(node.target)}${argumentList(node.args.map(inner))}`;
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

function argumentList(args: readonly Code[]): Code {
  return args.length === 0 ? ts`` : ts`<${joinCode(args, ', ')}>`;
}

function scalar(context: SwiftContext, name: ScalarName): Code {
  switch (name) {
    case 'string':
      return context.builtin('String');
    case 'boolean':
      return context.builtin('Bool');
    case 'int8':
      return context.builtin('Int8');
    case 'int16':
      return context.builtin('Int16');
    case 'int32':
      return context.builtin('Int32');
    case 'int53':
      return context.builtin('Int');
    case 'int64':
      return context.builtin('Int64');
    case 'uint8':
      return context.builtin('UInt8');
    case 'uint16':
      return context.builtin('UInt16');
    case 'uint32':
      return context.builtin('UInt32');
    case 'uint64':
      return context.builtin('UInt64');
    case 'float32':
      return context.builtin('Float');
    case 'float64':
      return context.builtin('Double');
    case 'bytes':
      return context.builtin('Data');
    case 'datetime':
      return context.builtin('Date');
    case 'date':
      return ts`LocalDate`;
    case 'uuid':
      return context.builtin('UUID');
    case 'url':
      return ts`AbsoluteURL`;
  }
}
