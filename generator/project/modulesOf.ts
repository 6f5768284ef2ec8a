import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Any relative path in a string: an import, a `require`, a template that is read by `new URL(…)`. */
const relativePath = /(["'`])(\.{1,2}\/[^"'`\n$]+)\1/g;
const isModule = /\.[cm]?[jt]s$/;
/** A mistaken path could lead into a large tree. */
const most = 1000;

/**
 * The files that a module is made of: itself and those that it names by relative paths, transitively, absolute. Found
 * by the text, so that one may be in the list that is not loaded, or that does not exist yet. Packages are left out.
 */
export function modulesOf(entry: string): string[] {
  const found = new Set([entry]);
  for (const file of found) {
    if (!isModule.test(file)) continue;
    for (const [, , path = ''] of readText(file).matchAll(relativePath)) {
      const target = resolve(dirname(file), path);
      if (found.size < most && !/[\\/]node_modules[\\/]/.test(target)) found.add(target);
    }
  }
  return [...found];
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
