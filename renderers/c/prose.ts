import type { Deprecation } from '../../types/ir/deprecation.js';
import { prose } from '../prose.js';
import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';

/** What a spec says about something that may be deprecated. */
export function proseOf(said: { description?: string; deprecated?: Deprecation }): string {
  return prose(said.description, said.deprecated);
}

/** Whether a declaration is deprecated, as its type has it. */
export function deprecationOf({ deprecated }: TypeDeclaration): { deprecated?: Deprecation } {
  return deprecated === undefined ? {} : { deprecated };
}
