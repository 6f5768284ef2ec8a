import type { TypeNode } from './TypeNode.js';

/** The same use of a type with something else in place of each of its direct parts. */
export function mapParts(node: TypeNode, change: (part: TypeNode) => TypeNode): TypeNode {
  switch (node.kind) {
    case 'scalar':
    case 'json':
    case 'parameter':
      return node;
    case 'array':
      return { ...node, element: change(node.element) };
    case 'tuple':
      return { ...node, elements: node.elements.map(change) };
    case 'map':
      return { ...node, key: change(node.key), value: change(node.value) };
    case 'nullable':
      return { ...node, inner: change(node.inner) };
    case 'reference':
      return { ...node, args: node.args.map(change) };
  }
}
