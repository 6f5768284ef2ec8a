import { createRequire } from 'node:module';
import { readdirSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { readBoundedText } from '../tree/readBounded.js';
import { packageRoot } from './packageRoot.js';

/** What a specifier that is no path means in a module: an installed package, or a file by `#name` or the module's own package. */
export function resolveFrom(
  file: string,
  specifier: string,
): { folder: string } | { file: string } | undefined {
  const folder = packageFolder(dirname(file), nameOf(specifier));
  if (folder !== undefined) return { folder };
  try {
    const path = createRequire(file).resolve(specifier);
    return isAbsolute(path) ? { file: realpathSync(path) } : undefined;
  } catch {
    return undefined;
  }
}

/** `@scope/name` or `name`, without the path into the package. */
function nameOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Where Node finds a package: in the nearest `node_modules` upwards. Free of links. */
function packageFolder(from: string, name: string): string | undefined {
  if (!/^(?:@[\w.~-]+\/)?[\w~-][\w.~-]*$/.test(name)) return undefined;
  for (let parent = from; ; parent = dirname(parent)) {
    const folder = join(parent, 'node_modules', name);
    if (typeof readBoundedText(join(folder, 'package.json'), maxManifest) === 'string')
      return realpathSync(folder);
    if (parent === dirname(parent)) return undefined;
  }
}

const maxManifest = 4 * 1024 * 1024;

/**
 * The folders of a package and of all that it depends on, by its manifests, those that are installed. archc itself, which
 * runs anyway, is none of them.
 */
export function packageClosure(folder: string): string[] {
  const found = new Set([folder]);
  for (const each of found)
    for (const name of dependenciesOf(each)) {
      const dependency = packageFolder(each, name);
      if (dependency !== undefined && dependency !== realpathSync(packageRoot)) found.add(dependency);
    }
  return [...found];
}

function dependenciesOf(folder: string): string[] {
  const text = readBoundedText(join(folder, 'package.json'), maxManifest);
  if (typeof text !== 'string') return [];
  try {
    const manifest = JSON.parse(text) as Record<string, unknown>;
    return ['dependencies', 'optionalDependencies', 'peerDependencies'].flatMap((key) => {
      const value = manifest[key];
      return typeof value === 'object' && value !== null ? Object.keys(value) : [];
    });
  } catch {
    return [];
  }
}

/** The files of a package, absolute, without the packages in it. Throws what the system says. */
export function filesOfPackage(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((item) => {
    const path = join(folder, item.name);
    if (item.isDirectory()) return item.name === 'node_modules' ? [] : filesOfPackage(path);
    return item.isFile() ? [path] : [];
  });
}
