import type { DialectSyntax } from '../pattern/DialectSyntax.js';

/** The module `re`, used without flags. */
export const patternDialect: DialectSyntax = {
  name: 're',
  end: '\\Z',
  codePoint: (value) =>
    value > 0xffff ? `\\U${hex(value, 8)}` : value > 0xff ? `\\u${hex(value, 4)}` : `\\x${hex(value, 2)}`,
  hasCategories: false,
  looksAround: true,
  looksBehindPairs: true,
  repeatsNothing: true,
  maxCount: 1_000_000,
};

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}
