import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readBoundedText } from '../tree/readBounded.js';

/** A prettier to format with: the module, and its version. */
export interface PrettierModule {
  url: string;
  version: string;
}

const require = createRequire(import.meta.url);

export function versionOf(name: string): string {
  return (require(`${name}/package.json`) as { version: string }).version;
}

/** The prettier that archc was tested with. */
export function shippedPrettier(): PrettierModule {
  return { url: import.meta.resolve('prettier'), version: versionOf('prettier') };
}

/**
 * The prettier that a project installed in a `node_modules` between a folder and a boundary above it, when it is another
 * version than the one that archc brings. Nothing of it is run.
 */
export function projectPrettier(
  root: string,
  boundary: string,
): (PrettierModule & { folder: string }) | undefined {
  for (let parent = root; ; parent = dirname(parent)) {
    const folder = join(parent, 'node_modules', 'prettier');
    const version = versionIn(folder);
    if (version !== undefined)
      return version === versionOf('prettier')
        ? undefined
        : { url: pathToFileURL(join(folder, 'index.mjs')).href, version, folder };
    if (parent === boundary || parent === dirname(parent)) return undefined;
  }
}

function versionIn(folder: string): string | undefined {
  const text = readBoundedText(join(folder, 'package.json'), 1024 * 1024);
  if (typeof text !== 'string') return undefined;
  try {
    const { version } = JSON.parse(text) as { version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}
