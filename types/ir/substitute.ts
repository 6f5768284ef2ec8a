import type { TypeNode } from './TypeNode.js';

/** The type with what its parameters stand for in their place. */
export function substitute(node: TypeNode, parameters: ReadonlyMap<string, TypeNode>): TypeNode {
  switch (node.kind) {
    case 'scalar':
    case 'json':
      return node;
    case 'parameter':
      return parameters.get(node.name) ?? node;
    case 'array':
      return { ...node, element: substitute(node.element, parameters) };
    case 'tuple':
      return { ...node, elements: node.elements.map((element) => substitute(element, parameters)) };
    case 'map':
      return { ...node, key: substitute(node.key, parameters), value: substitute(node.value, parameters) };
    case 'nullable':
      return { ...node, inner: substitute(node.inner, parameters) };
    case 'reference':
      return { ...node, args: node.args.map((arg) => substitute(arg, parameters)) };
  }
}
