import type { PrettierOptions } from './PrettierOptions.js';

/** The files by which formatters other than prettier are told what to do, in the order in which they count. */
export const otherConfigs = [
  ...['biome.json', 'biome.jsonc', '.biome.json', '.biome.jsonc'],
  ...['dprint.json', 'dprint.jsonc', '.dprint.json', '.dprint.jsonc'],
  ...['.oxfmtrc.json', '.oxfmtrc.jsonc'],
] as const;

type Options = Readonly<Record<string, unknown>>;

/** Options, and overrides of prettier's form. */
type OtherOptions = Partial<PrettierOptions> & { overrides?: unknown[] };

/**
 * What a config of Biome (1 and 2), dprint or oxfmt means for prettier, with the defaults of that formatter and with its overrides;
 * undefined where it says that TypeScript is not formatted. What has no counterpart is left out: what a formatter makes of a file
 * otherwise is no edit all the same. `config` has what it extends.
 */
export function optionsOfOther(name: string, config: unknown): OtherOptions | undefined {
  if (name.includes('biome')) return biomeOptions(config);
  return name.includes('dprint') ? dprintOptions(config) : oxfmtOptions(config);
}

function biomeOptions(config: unknown): OtherOptions | undefined {
  const common = part(config, 'formatter');
  const own = part(part(config, 'javascript'), 'formatter');
  if ((own.enabled ?? common.enabled) === false) return undefined;
  const overrides = list(part({ config }, 'config').overrides).flatMap(biomeOverride);
  return {
    ...biomeDefaults,
    ...biomeSaid({ ...common, ...own }),
    ...(overrides.length === 0 ? {} : { overrides }),
  };
}

const biomeDefaults: Partial<PrettierOptions> = {
  printWidth: 80,
  tabWidth: 2,
  useTabs: true,
  singleQuote: false,
  semi: true,
  quoteProps: 'as-needed',
  trailingComma: 'all',
  arrowParens: 'always',
  bracketSpacing: true,
};

/** What options of Biome say, and nothing of what they do not. */
function biomeSaid(options: Options): Partial<PrettierOptions> {
  const said = <Value>(name: string, value: Value): Value | undefined =>
    options[name] === undefined ? undefined : value;
  const all: { [Name in keyof PrettierOptions]?: PrettierOptions[Name] | undefined } = {
    printWidth: said('lineWidth', whole(options.lineWidth, 80)),
    tabWidth: said('indentWidth', whole(options.indentWidth, 2)),
    useTabs: said('indentStyle', options.indentStyle !== 'space'),
    singleQuote: said('quoteStyle', options.quoteStyle === 'single'),
    semi: said('semicolons', options.semicolons !== 'asNeeded'),
    quoteProps: said('quoteProperties', options.quoteProperties === 'preserve' ? 'preserve' : 'as-needed'),
    trailingComma: said('trailingCommas', among(options.trailingCommas, ['all', 'es5', 'none']) ?? 'all'),
    arrowParens: said('arrowParentheses', options.arrowParentheses === 'asNeeded' ? 'avoid' : 'always'),
    bracketSpacing: said('bracketSpacing', options.bracketSpacing !== false),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** `includes` with `!` is of Biome 2, `include` and `ignore` are of 1; both take a folder for all that is in it. */
function biomeOverride(override: unknown): object[] {
  const said = part({ override }, 'override');
  const options = biomeSaid({ ...part(said, 'formatter'), ...part(part(said, 'javascript'), 'formatter') });
  const named = [...list(said.includes), ...list(said.include)].filter((glob) => typeof glob === 'string');
  const isNegative = (glob: string): boolean => glob.startsWith('!');
  const files = named.filter((glob) => !isNegative(glob)).flatMap(withBelow);
  const ignored = list(said.ignore).filter((glob) => typeof glob === 'string');
  const left = [...named.filter(isNegative).map((glob) => glob.replace(/^!+/, '')), ...ignored];
  if (files.length === 0 || Object.keys(options).length === 0) return [];
  return [{ files, excludeFiles: left.flatMap(withBelow), options }];
}

function withBelow(glob: string): string[] {
  const path = glob.replace(/^(?:\.\/)+/, '').replace(/\/$/, '');
  return [path, `${path}/**`];
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
function oxfmtOptions(config: unknown): OtherOptions {
  const { overrides, ...options } = isObject(config) ? config : {};
  const known = Object.entries(options).filter(([, value]) => typeof value !== 'object');
  const own = list(overrides);
  return { printWidth: 100, ...Object.fromEntries(known), ...(own.length === 0 ? {} : { overrides: own }) };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
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
