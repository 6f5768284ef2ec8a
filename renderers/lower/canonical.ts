import type { TypeNode } from '../../types/ir/TypeNode.js';

/** A type as text: equal for equal types. */
export function canonical(node: TypeNode): string {
  switch (node.kind) {
    case 'scalar':
      return node.scalar;
    case 'json':
      return 'json';
    case 'array':
      return `${canonical(node.element)}[]`;
    case 'tuple':
      return `[${node.elements.map(canonical).join(', ')}]`;
    case 'map':
      return `Record<${canonical(node.key)}, ${canonical(node.value)}>`;
    case 'nullable':
      return `(${canonical(node.inner)} | null)`;
    case 'parameter':
      return node.name;
    case 'reference':
      return node.args.length === 0 ? node.target : `${node.target}<${node.args.map(canonical).join(', ')}>`;
  }
}
