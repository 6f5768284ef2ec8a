import { portablePattern } from '../pattern/portablePattern.js';
import { patternDialect } from './patternDialect.js';

/**
 * The pattern of a spec as `NSRegularExpression`, which is ICU's, takes it; undefined where it has no equal there, and
 * the check is left to the receiver.
 */
export function swiftPattern(source: string): string | undefined {
  return portablePattern(source, patternDialect);
}
