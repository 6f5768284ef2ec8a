import { bracedCodePoint, type DialectSyntax } from '../pattern/DialectSyntax.js';

/** `Regex` on the JVM is `java.util.regex.Pattern`, used without flags. */
export const patternDialect: DialectSyntax = {
  name: 'java.util.regex',
  end: '\\z',
  codePoint: bracedCodePoint,
  hasCategories: true,
  looksAround: true,
  looksBehindPairs: false,
  repeatsNothing: true,
  maxCount: 1_000_000,
};
