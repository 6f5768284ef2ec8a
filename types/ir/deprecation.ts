import type { TypeBody, TypeTable } from './TypeDeclaration.js';
import type { TypeNode } from './TypeNode.js';
import { nodesOf, targetsIn } from './typeParts.js';

/** Whether something should not be used any more; a text says what to do instead. */
export function isDeprecated({ deprecated }: { deprecated?: boolean | string }): boolean {
  return deprecated !== undefined && deprecated !== false;
}

/** Whether a use of a type names a deprecated one. */
export function namesDeprecated(types: TypeTable, node: TypeNode): boolean {
  return targetsIn(node).some((id) => isDeprecated(types.get(id) ?? {}));
}

/** Whether a declaration is written with a deprecated type. */
export function bodyNamesDeprecated(types: TypeTable, body: TypeBody): boolean {
  return nodesOf(body).some((node) => namesDeprecated(types, node));
}
