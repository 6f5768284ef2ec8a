import { referencesIn } from './partsOf.js';
import type { TypeTable } from './TypeDeclaration.js';
import type { TypeNode } from './TypeNode.js';

/** Whether a use of a type names a deprecated one, itself or in one of its parts. What those refer to does not count. */
export function mentionsDeprecated(types: TypeTable, node: TypeNode): boolean {
  return referencesIn(node).some(({ target }) => {
    const deprecated = types.get(target)?.deprecated;
    return deprecated !== undefined && deprecated !== false;
  });
}
