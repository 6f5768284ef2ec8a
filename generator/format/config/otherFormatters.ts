import type { PrettierOptions } from './PrettierOptions.js';

/** The files by which formatters other than prettier are told what to do, in the order in which they count. */
export const otherConfigs = [
  ...['biome.json', 'biome.jsonc', '.biome.json', '.biome.jsonc'],
  ...['dprint.json', 'dprint.jsonc', '.dprint.json', '.dprint.jsonc'],
  ...['.oxfmtrc.json', '.oxfmtrc.jsonc'],
] as const;

type Options = Readonly<Record<string, unknown>>;

/**
 * What a config of Biome (1 and 2), dprint or oxfmt means for prettier, with the defaults of that formatter; undefined where it says
 * that TypeScript is not formatted. What has no counterpart is left out, as are overrides and configs that it extends: what a
 * formatter makes of a file otherwise is no edit all the same.
 */
export function optionsOfOther(name: string, config: unknown): Partial<PrettierOptions> | undefined {
  if (name.includes('biome')) return biomeOptions(config);
  return name.includes('dprint') ? dprintOptions(config) : oxfmtOptions(config);
}

function biomeOptions(config: unknown): Partial<PrettierOptions> | undefined {
  const common = part(config, 'formatter');
  const own = part(part(config, 'javascript'), 'formatter');
  if ((own.enabled ?? common.enabled) === false) return undefined;
  const options = { ...common, ...own };
  return {
    printWidth: whole(options.lineWidth, 80),
    tabWidth: whole(options.indentWidth, 2),
    useTabs: options.indentStyle !== 'space',
    singleQuote: options.quoteStyle === 'single',
    semi: options.semicolons !== 'asNeeded',
    quoteProps: options.quoteProperties === 'preserve' ? 'preserve' : 'as-needed',
    trailingComma: among(options.trailingCommas, ['all', 'es5', 'none']) ?? 'all',
    arrowParens: options.arrowParentheses === 'asNeeded' ? 'avoid' : 'always',
    bracketSpacing: options.bracketSpacing !== false,
  };
}

function dprintOptions(config: unknown): Partial<PrettierOptions> | undefined {
  const own = part(config, 'typescript');
  if (!has(config, 'typescript')) return undefined;
  const options = { ...(config as Options), ...own };
  return {
    printWidth: whole(options.lineWidth, 120),
    tabWidth: whole(options.indentWidth, 2),
    useTabs: options.useTabs === true,
    singleQuote: among(options.quoteStyle, ['alwaysSingle', 'preferSingle']) !== undefined,
    semi: options.semiColons !== 'asi',
    trailingComma: options.trailingCommas === 'never' ? 'none' : 'all',
    quoteProps: options.quoteProps === 'preserve' ? 'preserve' : 'as-needed',
    arrowParens: options['arrowFunction.useParentheses'] === 'preferNone' ? 'avoid' : 'always',
  };
}

/** It has the names of prettier, and a width of its own. */
function oxfmtOptions(config: unknown): Partial<PrettierOptions> {
  const { ignorePatterns: _ignored, ...options } = isObject(config) ? config : {};
  const known = Object.entries(options).filter(([, value]) => typeof value !== 'object');
  return { printWidth: 100, ...Object.fromEntries(known) };
}

function part(value: unknown, key: string): Options {
  const found = has(value, key) ? (value as Options)[key] : undefined;
  return isObject(found) ? found : {};
}

function has(value: unknown, key: string): boolean {
  return isObject(value) && Object.hasOwn(value, key);
}

function isObject(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function whole(value: unknown, otherwise: number): number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= 320 ? Number(value) : otherwise;
}

function among<const T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((each) => each === value);
}
