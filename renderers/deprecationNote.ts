import type { Deprecation } from '../types/ir/deprecation.js';

/** What an attribute says of something deprecated; undefined when it is not. A spec need not say why. */
export function deprecationNote(deprecated: Deprecation | undefined): string | undefined {
  return deprecated === true ? 'Do not use it in new code.' : deprecated;
}

/** What prose says of something deprecated; undefined when it is not. */
export function deprecationLine(deprecated: Deprecation | undefined): string | undefined {
  if (deprecated === undefined) return undefined;
  return deprecated === true ? 'Deprecated.' : `Deprecated: ${deprecated}`;
}
