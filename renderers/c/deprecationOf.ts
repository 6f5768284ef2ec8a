import type { Deprecation } from '../../types/ir/deprecation.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';

/** Whether a declaration is deprecated, as its type has it. */
export function deprecationOf({ deprecated }: TypeDeclaration): { deprecated?: Deprecation } {
  return deprecated === undefined ? {} : { deprecated };
}
