import type { Code } from '../types/Code.js';
import type { Deprecation } from '../types/ir/deprecation.js';
import { code } from './code.js';
import { markdownText } from './markdown.js';

/** What a page says of something deprecated: `**Deprecated:** use the other one`; empty when it is not. */
export function markdownDeprecation(deprecated: Deprecation | undefined): Code {
  if (deprecated === undefined) return code``;
  return deprecated === true ? code`**Deprecated.**` : code`**Deprecated:** ${markdownText(deprecated)}`;
}

/** The same behind what a list says of it. */
export function deprecationBehind(deprecated: Deprecation | undefined): Code {
  return deprecated === undefined ? code`` : code` ${markdownDeprecation(deprecated)}`;
}
