import type { Code } from '../../types/Code.js';
import { code } from '../code.js';
import type { KotlinContext } from './KotlinContext.js';

/** Where both halves of a declaration stand; each file has its own imports. */
export interface KotlinFiles {
  types: KotlinContext;
  serializers: KotlinContext;
}

/** What follows `=`: an expression of several lines starts on its own. */
export function makes(expression: Code): Code {
  return expression.includes('\n') ? code`\n        ${expression}` : code` ${expression}`;
}
