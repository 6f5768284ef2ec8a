import type { FormatterConfig } from './config/FormatterConfig.js';
import type { PrettierOptions } from './config/PrettierOptions.js';

/** Prettier's defaults (3.x), spelled out: oxfmt's own differ (its print width is 100). */
const defaults: PrettierOptions = {
  printWidth: 80,
  tabWidth: 2,
  useTabs: false,
  semi: true,
  singleQuote: false,
  quoteProps: 'as-needed',
  trailingComma: 'all',
  bracketSpacing: true,
  arrowParens: 'always',
  proseWrap: 'preserve',
  endOfLine: 'lf',
};

/**
 * The options of a config that says nothing else, or undefined when only prettier itself can tell what it means:
 * overrides, other options. Of a program, which was not run, nothing is known, so the defaults count.
 */
export function plainOptions(config: FormatterConfig | undefined): PrettierOptions | undefined {
  if (config === undefined || config.kind === 'code') return defaults;
  if (config.kind === 'broken') return undefined;
  const { $schema: _schema, plugins: _plugins, ...options } = config.options;
  const known = Object.entries(options).every(([key, value]) => isKnown(key, value));
  return known ? { ...defaults, ...options } : undefined;
}

function isKnown(key: string, value: unknown): boolean {
  if (!Object.hasOwn(defaults, key)) return false;
  // In narrow columns the two break some types at other places.
  if (key === 'printWidth') return Number.isInteger(value) && Number(value) >= 80 && Number(value) <= 320;
  if (key === 'tabWidth') return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 8;
  const allowed: Partial<Record<string, readonly unknown[]>> = {
    quoteProps: ['as-needed'],
    trailingComma: ['all', 'es5', 'none'],
    arrowParens: ['always', 'avoid'],
    proseWrap: ['preserve'],
    endOfLine: ['lf'],
  };
  return allowed[key]?.includes(value) ?? typeof value === 'boolean';
}
