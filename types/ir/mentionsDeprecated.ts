import { referencesOf } from './bodyParts.js';
import { isDeprecated } from './deprecation.js';
import { referencesIn } from './partsOf.js';
import type { TypeBody, TypeTable } from './TypeDeclaration.js';
import type { TypeId, TypeNode } from './TypeNode.js';

/**
 * Whether a use of a type names a deprecated one: itself, in one of its parts, or as what an alias stands for. What records
 * and unions refer to does not count.
 */
export function mentionsDeprecated(
  types: TypeTable,
  node: TypeNode,
  seen: ReadonlySet<TypeId> = new Set(),
): boolean {
  return referencesIn(node).some(({ target }) => {
    const declaration = types.get(target);
    if (declaration === undefined || seen.has(target)) return false;
    const { body } = declaration;
    return (
      isDeprecated(declaration) ||
      (body.kind === 'alias' && mentionsDeprecated(types, body.type, new Set([...seen, target])))
    );
  });
}

/** Whether a declaration is written with a deprecated type. */
export function bodyNamesDeprecated(types: TypeTable, body: TypeBody): boolean {
  return referencesOf(body).some(({ target }) => isDeprecated(types.get(target) ?? {}));
}
