import { bracedCodePoint, type DialectSyntax } from '../pattern/DialectSyntax.js';

/** `NSRegularExpression` is ICU's. Source: ICU User Guide, "Regular Expressions". */
export const patternDialect: DialectSyntax = {
  name: 'ICU',
  end: '\\z',
  codePoint: bracedCodePoint,
  hasCategories: true,
  looksAround: true,
  looksBehindPairs: true,
  repeatsNothing: false,
  maxCount: 1_000_000,
};
