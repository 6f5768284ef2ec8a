import type { TypeTable } from './TypeDeclaration.js';
import type { TypeNode } from './TypeNode.js';
import { partsOf } from './typeParts.js';

/** Whether a use of a type names a deprecated one, itself or in one of its parts. What those refer to does not count. */
export function mentionsDeprecated(types: TypeTable, node: TypeNode): boolean {
  const own = node.kind === 'reference' ? types.get(node.target)?.deprecated : undefined;
  return (
    (own !== undefined && own !== false) || partsOf(node).some((part) => mentionsDeprecated(types, part))
  );
}
