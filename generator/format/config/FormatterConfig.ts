import { join } from 'node:path';
import { isWithin } from '../../tree/insideRoot.js';
import { readBoundedText } from '../../tree/readBounded.js';
import { readdirSync, realpathSync } from 'node:fs';
import { formatterConfigs, isCode, prettierConfigs } from './configNames.js';
import { extendedConfig } from './extendedConfig.js';
import { optionsOfOther, otherConfigs } from './otherFormatters.js';
import { parseConfig } from './parseConfig.js';

/** The config of prettier, or of another formatter, that counts for a folder, read as data. */
export type FormatterConfig = {
  /** Absolute. */
  path: string;
  name: string;
  /** With the texts of what it extends. */
  text: string;
} & (
  | { kind: 'options'; options: Readonly<Record<string, unknown>>; plugins: string[] }
  /** A program, or a name of one (`module`): prettier would run it. */
  | { kind: 'code'; module?: string }
  | { kind: 'broken'; reason: string }
);

/** More than any config needs. */
const maxBytes = 1024 * 1024;

/**
 * Reads the config that a folder has of its own: the first file that prettier would take, of which nothing is run; else that of
 * another formatter.
 * Undefined when there is none. A link that leads out of `boundary` makes it broken, as does what cannot be read.
 * @param there The configs in the folder, where they are known.
 */
export async function configIn(
  folder: string,
  boundary: string,
  there = configsIn(folder),
): Promise<FormatterConfig | undefined> {
  for (const name of [...prettierConfigs, ...otherConfigs]) {
    if (!there.includes(name)) continue;
    const path = join(folder, name);
    const text = readBoundedText(path, maxBytes);
    // A package says something only by a key, and one that is broken says nothing.
    const isPackage = name.startsWith('package.');
    if (typeof text !== 'string') {
      if (isPackage || text.kind === 'missing' || text.kind === 'irregular') continue;
      return { kind: 'broken', path, name, text: '', reason: text.reason };
    }
    if (isPackage && !text.includes('prettier')) continue;
    const base = { path, name, text };
    if (!isWithin(realpathSync(boundary), realpathSync(path))) {
      if (isPackage) continue;
      return { ...base, kind: 'broken', reason: 'a symbolic link leads out of the project' };
    }
    if (isCode(name)) return { ...base, kind: 'code' };
    try {
      const value = await parseConfig(name, text);
      if (isPackage && !value) continue;
      if (!isOther(name)) return { ...base, ...classify(value) };
      const whole = await extendedConfig(path, value, { boundary, maxBytes });
      const options = optionsOfOther(name, whole.value);
      const all = [text, ...whole.texts].join('\n');
      if (options) return { ...base, text: all, kind: 'options', options, plugins: [] };
    } catch (error) {
      if (isPackage) continue;
      return { ...base, kind: 'broken', reason: error instanceof Error ? error.message : String(error) };
    }
  }
  return undefined;
}

/** Whether a config is data, and all of it in its own file. */
export function isPlain(config: FormatterConfig): boolean {
  if (config.kind !== 'options' || config.plugins.length > 0) return false;
  return !(isOther(config.name) && config.text.includes('extends'));
}

function isOther(name: string): boolean {
  return otherConfigs.some((other) => other === name);
}

const configNames: ReadonlySet<string> = new Set(formatterConfigs);

/** The names of the configs in a folder. One look at it instead of one for each of twenty names: there may be thousands of folders. */
export function configsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => configNames.has(name));
  } catch {
    return [];
  }
}

type Classified =
  | { kind: 'options'; options: Record<string, unknown>; plugins: string[] }
  | { kind: 'code'; module: string }
  | { kind: 'broken'; reason: string };

function classify(value: unknown): Classified {
  if (!value) return { kind: 'options', options: {}, plugins: [] };
  if (typeof value === 'string') return { kind: 'code', module: value };
  if (typeof value !== 'object') return { kind: 'broken', reason: `it is a ${typeof value}, and no object` };
  const options = value as Record<string, unknown>;
  const { overrides = [] } = options;
  if (!Array.isArray(overrides)) return { kind: 'broken', reason: 'its overrides are no list' };
  const nested = overrides.map((override: unknown) => (override as { options?: unknown } | null)?.options);
  return { kind: 'options', options, plugins: [options, ...nested].flatMap(pluginsOf) };
}

/** The plugins that a part of a config names; what is no name is said as it is. */
function pluginsOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null || !Object.hasOwn(part, 'plugins')) return [];
  const { plugins } = part as { plugins: unknown };
  const list: unknown[] = Array.isArray(plugins) ? plugins : [plugins];
  return list.map((plugin) => (typeof plugin === 'string' ? plugin : JSON.stringify(plugin)));
}
