import { nodesIn } from './partsOf.js';
import type { TypeNode } from './TypeNode.js';

/** The lengths of the tuples in these types, each once, the shortest first. */
export function tupleLengths(types: readonly TypeNode[]): number[] {
  const lengths = types
    .flatMap(nodesIn)
    .flatMap((node) => (node.kind === 'tuple' ? [node.elements.length] : []));
  return [...new Set(lengths)].sort((a, b) => a - b);
}
