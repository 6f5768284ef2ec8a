import { bracedCodePoint, type DialectSyntax } from '../pattern/DialectSyntax.js';

/** Source: pcre2pattern(3). Expected to run with PCRE2_UTF. */
export const patternDialect: DialectSyntax = {
  name: 'PCRE2',
  end: '\\z',
  codePoint: bracedCodePoint,
  hasCategories: true,
  looksAround: true,
  looksBehindPairs: true,
  repeatsNothing: true,
  maxCount: 65_535,
};
