import type { TypeNode } from './TypeNode.js';

/** The types that stand directly in a use of a type, in order: a map has its key and its value. */
export function partsOf(node: TypeNode): readonly TypeNode[] {
  switch (node.kind) {
    case 'array':
      return [node.element];
    case 'tuple':
      return node.elements;
    case 'map':
      return [node.key, node.value];
    case 'nullable':
      return [node.inner];
    case 'reference':
      return node.args;
    case 'scalar':
    case 'json':
    case 'parameter':
      return [];
  }
}

/** The generic parameters that a use of a type mentions, each as often as it does. */
export function parametersIn(node: TypeNode): string[] {
  return node.kind === 'parameter' ? [node.name] : partsOf(node).flatMap(parametersIn);
}
