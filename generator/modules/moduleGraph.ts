import { isBuiltin } from 'node:module';
import { dirname, resolve } from 'node:path';
import { readBoundedText } from '../tree/readBounded.js';

/** Any relative path in a string: an import, a `require`, a template that is read by `new URL(…)`. */
const relativePath = /(["'`])(\.{1,2}(?:\/[^"'`\n$]*)?)\1/g;
const packageImport = /\b(?:from|import|require)\s*\(?\s*(["'`])([^"'`\n$.][^"'`\n$]*)\1/g;
const isModule = /\.[cm]?[jt]s$/;
/** What `require` tries when there is no such file. */
const endings = [
  '.js',
  '.json',
  '.cjs',
  '.mjs',
  '.ts',
  '.cts',
  '.mts',
  '/index.js',
  '/index.json',
  '/index.cjs',
  '/package.json',
];
/** A mistaken path could lead into a large tree. */
const most = 1000;
const maxBytes = 16 * 1024 * 1024;

/** The parts of a program, found by its text. */
export interface ModuleGraph {
  /** Absolute; some need not exist: they would count if they came. */
  files: string[];
  /** What is imported and is no relative path, as it is written: a package, `#internal`; with the file that says so. */
  imports: { from: string; specifier: string }[];
}

/**
 * The files that a module is made of: itself and those that it names by relative paths, transitively. Found by the text,
 * so that one may be in the list that is not loaded, or that does not exist yet; one whose path is computed is not in it.
 */
export function moduleGraph(entry: string): ModuleGraph {
  const found = new Set(waysTo(entry));
  const imports: ModuleGraph['imports'] = [];
  for (const file of found) {
    const text = isModule.test(file) ? readBoundedText(file, maxBytes) : undefined;
    if (typeof text !== 'string') continue;
    for (const [, , path = ''] of text.matchAll(relativePath)) {
      const target = resolve(dirname(file), path);
      if (found.size < most && !/[\\/]node_modules[\\/]/.test(target))
        for (const way of waysTo(target)) found.add(way);
    }
    for (const [, , specifier = ''] of text.matchAll(packageImport))
      if (!isBuiltin(specifier)) imports.push({ from: file, specifier });
  }
  return { files: [...found], imports };
}

/** The files that a path to a module may mean: with an ending left out, or one of TypeScript's, which names what it becomes. */
function waysTo(path: string): string[] {
  if (!/\.[a-z0-9]+$/i.test(path)) return [path, ...endings.map((ending) => path + ending)];
  return [path, path.replace(/\.([cm]?)js$/, '.$1ts')];
}
