import { proseLines } from '../text.js';

/** That something should not be used any more: what to use instead, or true where the spec says nothing about that. */
export type Deprecation = true | string;

/** Whether something should not be used any more. */
export function isDeprecated({ deprecated }: { deprecated?: Deprecation }): boolean {
  return deprecated !== undefined;
}

/** What a spec means with `deprecated`: a text that nobody can read says no more than `true`. */
export function deprecationIn(written: boolean | string | undefined): { deprecated?: Deprecation } {
  if (written === undefined || written === false) return {};
  const isSaid = typeof written === 'string' && proseLines(written).length > 0;
  return { deprecated: isSaid ? written : true };
}
