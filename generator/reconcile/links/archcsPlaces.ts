import type { ImportableFiles } from '../../../renderers/language/ModuleLinks.js';
import { folderOf } from '../../../renderers/language/relativePath.js';
import type { Tree } from '../../tree/Tree.js';

/**
 * Tells whether a path at which nothing is was one of archc's, as far as paths tell: archc writes beside it, or it is called and lies as
 * a file that archc writes, `shared/…Types.ts`. What tools of a person make before they compile lies and is called otherwise.
 */
export function archcsPlaces(generated: Iterable<string>, files: ImportableFiles): (path: string) => boolean {
  const paths = [...generated];
  const folders = new Set(paths.map(folderOf));
  const manners = new Set(paths.map(mannerOf));
  return (path) => !files.has(path) && (folders.has(folderOf(path)) || manners.has(mannerOf(path)));
}

/** The outermost and the innermost folder of a path, and how its name ends. */
function mannerOf(path: string): string {
  return [path.split('/')[0], nameOf(folderOf(path)), endingOf(nameOf(path))].join('/');
}

/** Whether anything is at a path, be it with another ending. */
export function isThere(tree: Tree, path: string): boolean {
  const entries = tree.list(folderOf(path)) ?? [];
  const stem = nameOf(path).replace(/\.\w+$/, '');
  if ('code' in entries) return true;
  return entries.some(({ name }) => name === stem || name.replace(/(?:\.d)?\.\w+$/, '') === stem);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The last word of a name in camel case and its ending, if it has several: `Types.ts`. */
function endingOf(name: string): string {
  return /\p{Ll}(\p{Lu}[\p{L}\p{N}]*\.\w+)$/u.exec(name)?.[1]?.replace(/^.*(?=\p{Lu})/u, '') ?? name;
}
