import { referencesOf } from './bodyParts.js';
import type { TypeBody, TypeTable } from './TypeDeclaration.js';

/** Whether something should not be used any more; a text says what to do instead. */
export function isDeprecated({ deprecated }: { deprecated?: boolean | string }): boolean {
  return deprecated !== undefined && deprecated !== false;
}

/** Whether a declaration is written with a deprecated type. */
export function bodyNamesDeprecated(types: TypeTable, body: TypeBody): boolean {
  return referencesOf(body).some(({ target }) => isDeprecated(types.get(target) ?? {}));
}
