/** An engine that runs regular expressions in a language that archc generates. */
export type PatternDialect = 'icu' | 'java' | 'python' | 'pcre2';

/** What engines write differently. Everything else that {@link portablePattern} writes means the same in all of them. */
export interface DialectSyntax {
  /** The end of the text: `$` of ECMAScript, without its exception for a last line break elsewhere. */
  end: string;
  /** A code point outside of printable ASCII. */
  codePoint(value: number): string;
  /** Whether `\p{Lu}` means a general category. */
  hasCategories: boolean;
  /** Whether a look behind finds a character that is two units of UTF-16; Java measures it as one. */
  looksBehindPairs: boolean;
  /** Whether `(a?)+?` ends. ICU 76 was seen to loop for ever. */
  repeatsNothing: boolean;
  /** The greatest count of a quantifier. */
  maxCount: number;
}

const braced = (value: number): string => `\\x{${value.toString(16).toUpperCase()}}`;

/**
 * Sources: ICU User Guide "Regular Expressions", java.util.regex.Pattern, Python `re`, pcre2pattern(3). PCRE2 is expected to
 * run with PCRE2_UTF; the others without flags.
 */
export const dialects: Readonly<Record<PatternDialect, DialectSyntax>> = {
  icu: {
    end: '\\z',
    codePoint: braced,
    hasCategories: true,
    looksBehindPairs: true,
    repeatsNothing: false,
    maxCount: 1_000_000,
  },
  java: {
    end: '\\z',
    codePoint: braced,
    hasCategories: true,
    looksBehindPairs: false,
    repeatsNothing: true,
    maxCount: 1_000_000,
  },
  pcre2: {
    end: '\\z',
    codePoint: braced,
    hasCategories: true,
    looksBehindPairs: true,
    repeatsNothing: true,
    maxCount: 65_535,
  },
  python: {
    end: '\\Z',
    codePoint: (value) =>
      value > 0xffff ? `\\U${hex(value, 8)}` : value > 0xff ? `\\u${hex(value, 4)}` : `\\x${hex(value, 2)}`,
    hasCategories: false,
    looksBehindPairs: true,
    repeatsNothing: true,
    maxCount: 1_000_000,
  },
};

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
