/** The options that oxfmt and prettier share and that tests prove to give the same bytes. */
// A type, not an interface: oxfmt wants an index signature, which only types have implicitly.
export type PrettierOptions = {
  printWidth: number;
  tabWidth: number;
  useTabs: boolean;
  semi: boolean;
  singleQuote: boolean;
  quoteProps: 'as-needed' | 'consistent' | 'preserve';
  trailingComma: 'all' | 'es5' | 'none';
  bracketSpacing: boolean;
  arrowParens: 'always' | 'avoid';
  proseWrap: 'preserve';
  endOfLine: 'lf';
};
