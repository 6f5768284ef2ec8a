import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Everything below a folder: contents of files (latin1, so that every byte counts), `/` for folders, targets of links. */
export function treeOf(root: string, ignore: readonly string[] = []): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (folder: string): void => {
    for (const name of readdirSync(join(root, folder)).sort()) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (ignore.includes(path)) continue;
      const stats = lstatSync(join(root, path));
      if (stats.isSymbolicLink()) found[path] = `-> ${readlinkSync(join(root, path))}`;
      else if (stats.isDirectory()) {
        found[path] = '/';
        visit(path);
      } else found[path] = readFileSync(join(root, path), 'latin1');
    }
  };
  visit('');
  return found;
}

/** The files of a tree whose name ends so, as UTF-8 text. */
export function textsOf(root: string, ending: string, ignore: readonly string[] = []): Map<string, string> {
  const paths = Object.entries(treeOf(root, ignore)).filter(
    ([path, content]) => content !== '/' && path.endsWith(ending),
  );
  return new Map(paths.map(([path]) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** When each file below a folder was written last. */
export function timesOf(root: string): Record<string, number> {
  const paths = Object.keys(treeOf(root));
  return Object.fromEntries(paths.map((path) => [path, lstatSync(join(root, path)).mtimeMs]));
}
