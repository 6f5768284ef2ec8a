import type { Deprecation } from '../types/ir/deprecation.js';
import { deprecationLine } from './deprecationNote.js';
import { sentences } from './sentences.js';

/** What a spec says of something, and what is said of it besides, in order; empty when that is nothing. */
export function prose(
  { description, deprecated }: { description?: string | undefined; deprecated?: Deprecation | undefined },
  ...notes: readonly (string | undefined)[]
): string[] {
  return sentences([description, deprecationLine(deprecated), ...notes]);
}
