import type { TypeDeclaration } from '../../types/ir/TypeDeclaration.js';

/** What a spec says about something that may be deprecated. */
export function proseOf({
  description = '',
  deprecated,
}: {
  description?: string;
  deprecated?: boolean | string;
}): string {
  const note =
    typeof deprecated === 'string' ? `Deprecated: ${deprecated}` : deprecated === true ? 'Deprecated.' : '';
  return [description, note].filter((part) => part !== '').join('\n');
}

/** Whether a declaration is deprecated, as its type has it. */
export function deprecationOf({ deprecated }: TypeDeclaration): { deprecated?: boolean | string } {
  return deprecated === undefined ? {} : { deprecated };
}
