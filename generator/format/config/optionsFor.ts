import { dirname, relative } from 'node:path';
import picomatch from 'picomatch';

/** Keys that are no options, and those by which an object literal could get another prototype. */
const left = new Set(['$schema', 'overrides', 'plugins', '__proto__', 'constructor', 'prototype']);

/** Nobody means more, and a formatter takes as many spaces. */
const mostColumns = 1000;

/**
 * The options of a config for a file, its overrides applied as prettier applies them. Plugins are left out, wherever
 * they stand. Throws for overrides of another shape.
 */
export function optionsFor(
  config: { path: string; options: Readonly<Record<string, unknown>> },
  filepath: string,
): Record<string, unknown> {
  const result = own(config.options);
  const { overrides } = config.options as { overrides?: (Override | null)[] };
  const path = relative(dirname(config.path), filepath).replaceAll('\\', '/');
  for (const override of overrides ?? []) {
    if (typeof override !== 'object' || override === null) throw new Error('an override is no object');
    if (matcherOf(override)(path)) Object.assign(result, own(override.options ?? {}));
  }
  if (typeof result.tabWidth === 'number' && result.tabWidth > mostColumns)
    throw new Error(`tabWidth is more than ${mostColumns}`);
  return result;
}

interface Override {
  files?: unknown;
  excludeFiles?: unknown;
  options?: Readonly<Record<string, unknown>>;
}

function own(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([key]) => !left.has(key)));
}

const matchers = new WeakMap<Override, (path: string) => boolean>();

/** Made once for each override: there may be thousands of files. */
function matcherOf(override: Override): (path: string) => boolean {
  const known = matchers.get(override);
  if (known) return known;
  const ignore = globs(override.excludeFiles);
  // A pattern without a slash is for names, one with a slash for paths from the folder of the config.
  const tests = globs(override.files).map((glob) =>
    picomatch(glob, { ignore, basename: !glob.includes('/'), dot: true }),
  );
  const matcher = (path: string): boolean => tests.some((test) => test(path));
  matchers.set(override, matcher);
  return matcher;
}

function globs(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map((glob) => {
    if (typeof glob !== 'string' || glob.length > 1000)
      throw new Error('the files of an override are no short patterns');
    // A group that is no glob is a regular expression to the matcher, which may take for ever.
    if (/(?<![!?*+@\\])\(/.test(glob)) throw new Error('the files of an override have a regular expression');
    return glob;
  });
}
