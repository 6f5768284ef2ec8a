/** A config file that applies to the project. */
export interface FoundConfig {
  name: string;
  text: string;
}

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
 * The options of a config that says nothing else, or undefined when only prettier itself can tell what it
 * means: code, YAML, overrides, plugins, an .editorconfig.
 */
export async function plainOptions(found: readonly FoundConfig[]): Promise<PrettierOptions | undefined> {
  const [nearest] = found;
  if (found.some(({ name }) => name === '.editorconfig')) return undefined;
  if (nearest === undefined) return defaults;
  const given = await read(nearest);
  if (given === undefined) return undefined;
  const known = Object.entries(given).every(([key, value]) => key === '$schema' || isKnown(key, value));
  const { $schema: _schema, ...options } = given;
  return known ? { ...defaults, ...options } : undefined;
}

async function read({ name, text }: FoundConfig): Promise<Record<string, unknown> | undefined> {
  try {
    const parsed: unknown = name.endsWith('.toml')
      ? (await import('@iarna/toml')).default.parse(text)
      : JSON.parse(text);
    const config: unknown = name === 'package.json' ? (parsed as { prettier?: unknown }).prettier : parsed;
    const isObject = typeof config === 'object' && config !== null && !Array.isArray(config);
    return isObject ? (config as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
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
