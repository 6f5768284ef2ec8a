import { mapParts } from './mapParts.js';
import type { TypeNode } from './TypeNode.js';

/** What generic parameters stand for. */
export type Arguments = ReadonlyMap<string, TypeNode>;

/** The arguments of a use, by the names that the declaration gives its parameters. */
export function argumentsOf(generics: readonly string[], args: readonly TypeNode[]): Arguments {
  return new Map(generics.map((name, index) => [name, args[index] ?? { kind: 'json' }]));
}

/** The type with what its parameters stand for in their place. */
export function substitute(node: TypeNode, parameters: Arguments): TypeNode {
  if (parameters.size === 0) return node;
  if (node.kind === 'parameter') return parameters.get(node.name) ?? node;
  return mapParts(node, (part) => substitute(part, parameters));
}
