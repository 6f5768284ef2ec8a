import type { Deprecation } from '../types/ir/deprecation.js';
import { deprecationLine } from './deprecationNote.js';

/** A description, and below it what is said about a deprecation; empty when the spec says neither. */
export function prose(description: string | undefined, deprecated: Deprecation | undefined): string {
  return [description, deprecationLine(deprecated)]
    .filter((part) => part !== undefined && part !== '')
    .join('\n');
}
