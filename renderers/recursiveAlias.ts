import type { TypeNode } from '../types/ir/TypeNode.js';
import { partsOf } from '../types/ir/typeParts.js';

/** Whether an alias leads back to itself: most languages forbid that of an alias, so it becomes a type of its own. */
export function isRecursiveAlias(node: TypeNode): boolean {
  return (node.kind === 'reference' && node.recursive) || partsOf(node).some(isRecursiveAlias);
}
