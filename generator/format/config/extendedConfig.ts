import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { isWithin } from '../../tree/insideRoot.js';
import { readBoundedText } from '../../tree/readBounded.js';
import { parseConfig } from './parseConfig.js';

/** What a config says together with those that it extends. */
export interface ExtendedConfig {
  value: unknown;
  /** Of the files that it extends, in the order in which they were read. */
  texts: string[];
}

interface Reading {
  boundary: string;
  maxBytes: number;
  texts: string[];
  /** The real paths on the way to the file that is read. */
  way: readonly string[];
}

/** More than anybody extends. */
const mostFiles = 32;

const biomeNames = ['biome.json', 'biome.jsonc', '.biome.json', '.biome.jsonc'];

/**
 * A config of Biome or dprint with those laid below it that it extends: files of the project, as data. What is named as a
 * package or a URL is not looked for. Throws, with the reason, for a file that leaves `boundary`, cannot be read or extends itself.
 */
export async function extendedConfig(
  path: string,
  value: unknown,
  { boundary, maxBytes }: { boundary: string; maxBytes: number },
): Promise<ExtendedConfig> {
  const reading: Reading = {
    boundary: realpathSync(boundary),
    maxBytes,
    texts: [],
    way: [realpathSync(path)],
  };
  return { value: await withExtended(path, value, reading), texts: reading.texts };
}

async function withExtended(path: string, value: unknown, reading: Reading): Promise<unknown> {
  let below: unknown = {};
  for (const name of extendedNames(value)) {
    const file = fileOf(path, name, reading.boundary);
    if (file !== undefined) below = laidOver(below, await readExtended(file, name, reading));
  }
  return laidOver(below, value);
}

async function readExtended(file: string, name: string, reading: Reading): Promise<unknown> {
  const why = (reason: string): Error => new Error(`it extends ${JSON.stringify(name)}: ${reason}`);
  const { boundary, maxBytes, texts, way } = reading;
  if (texts.length >= mostFiles) throw why(`more than ${mostFiles} files are extended`);
  const real = existsSync(file) ? realpathSync(file) : file;
  if (!isWithin(boundary, real)) throw why('it leads out of the project');
  if (way.includes(real)) throw why('it extends itself');
  const text = readBoundedText(file, maxBytes);
  if (typeof text !== 'string') throw why(text.reason);
  texts.push(text);
  const value = await parseConfig('biome.json', text);
  return withExtended(file, value, { ...reading, way: [...way, real] });
}

function extendedNames(value: unknown): string[] {
  const named = isObject(value) ? value.extends : undefined;
  const list: unknown[] = Array.isArray(named) ? named : [named];
  return list.filter((name) => typeof name === 'string');
}

/** Undefined for what is no file of the project by its name. `//` is the config of Biome above. */
function fileOf(path: string, name: string, boundary: string): string | undefined {
  const folder = dirname(path);
  if (name === '//') return configAbove(dirname(realpathSync(path)), boundary);
  const isFile = /^\.{1,2}[\\/]/.test(name) || isAbsolute(name) || /\.jsonc?$/.test(name);
  if (!isFile || /^[a-z][a-z\d+.-]+:/i.test(name) || name.startsWith('@')) return undefined;
  return resolve(folder, name);
}

function configAbove(folder: string, boundary: string): string | undefined {
  for (let above = dirname(folder); isWithin(boundary, above); above = dirname(above)) {
    const found = biomeNames.map((name) => join(above, name)).find((file) => existsSync(file));
    if (found !== undefined || above === dirname(above)) return found;
  }
  return undefined;
}

/** Objects join key by key; of `overrides` all count, in their order; of all else the upper one. */
function laidOver(below: unknown, above: unknown): unknown {
  if (!isObject(below) || !isObject(above)) return above;
  const result = new Map(Object.entries(below));
  for (const [key, value] of Object.entries(above)) {
    const under = result.get(key);
    const isList = key === 'overrides' && Array.isArray(under) && Array.isArray(value);
    result.set(key, isList ? [...(under as unknown[]), ...(value as unknown[])] : laidOver(under, value));
  }
  return Object.fromEntries(result);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
