import type { TypeNode } from '../types/Ir.js';

/** Whether an alias leads back to itself: most languages forbid that of an alias, so it becomes a type of its own. */
export function isRecursiveAlias(node: TypeNode): boolean {
  switch (node.kind) {
    case 'reference':
      return node.recursive || node.args.some(isRecursiveAlias);
    case 'array':
      return isRecursiveAlias(node.element);
    case 'tuple':
      return node.elements.some(isRecursiveAlias);
    case 'map':
      return isRecursiveAlias(node.value);
    case 'nullable':
      return isRecursiveAlias(node.inner);
    case 'scalar':
    case 'json':
    case 'parameter':
      return false;
  }
}
