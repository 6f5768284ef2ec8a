import type { Code } from '../types/Code.js';
import type { Deprecation } from '../types/ir/deprecation.js';
import { code } from './code.js';
import { markdownText } from './markdown.js';
import { ended } from './sentences.js';

/** What a page says of something deprecated: `**Deprecated:** use the other one`; empty when it is not. */
export function markdownDeprecation(deprecated: Deprecation | undefined): Code {
  if (deprecated === undefined) return code``;
  return deprecated === true ? code`**Deprecated.**` : code`**Deprecated:** ${markdownText(deprecated)}`;
}

/** The same behind a name in a list. */
export function deprecationBehind(deprecated: Deprecation | undefined): Code {
  return deprecated === undefined ? code`` : code` ${markdownDeprecation(deprecated)}`;
}

/** What a list says of something behind its name, `: Its description. **Deprecated.**`; empty when that is nothing. */
export function saidBehind(description: string, deprecated?: Deprecation): Code {
  const text = markdownText(deprecated === undefined ? description : ended(description));
  return code`${text === '' ? text : code`: ${text}`}${deprecationBehind(deprecated)}`;
}
