import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { boundaryOf } from '../tree/workTree.js';
import { packageRoot } from '../modules/packageRoot.js';

/**
 * Folder of the Rust runtime crate that comes with archc, relative to the output root, `/`-separated. The copy in
 * the project's own node_modules is preferred: its path is the same on every machine.
 */
export function findRuntimeCrate(output: string): string {
  const installed = 'node_modules/archc/runtime/rust';
  if (existsSync(join(output, installed, 'Cargo.toml'))) return installed;
  return relative(output, join(packageRoot, 'runtime/rust')).replaceAll('\\', '/');
}

/**
 * Folder of the schemas that come with archc, relative to a folder of a project, `/`-separated: in the package that Node finds
 * from there, which a workspace may have further up.
 */
export function findSchemas(root: string): string {
  const schemas = 'node_modules/archc/specs/schema';
  const found = placeAbove(root, schemas);
  return found === undefined ? schemas : relative(resolve(root), found).replaceAll('\\', '/');
}

/** Whether a path is below a folder or any above, as Node looks for packages. */
export function isInstalled(root: string, path: string): boolean {
  return placeAbove(root, path) !== undefined;
}

function placeAbove(root: string, path: string): string | undefined {
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    if (existsSync(join(folder, path))) return join(folder, path);
    if (folder === dirname(folder)) return undefined;
  }
}

/** A file of this name in a folder or, within the work tree of git, further up. */
export function findUpwards(root: string, name: string): { path: string; text: string } | undefined {
  const top = boundaryOf(root);
  for (let folder = resolve(root); ; folder = dirname(folder)) {
    const path = join(folder, name);
    if (existsSync(path)) return { path, text: readFileSync(path, 'utf8') };
    if (folder === top || folder === dirname(folder)) return undefined;
  }
}

/** The program of this archc, absolute. */
export const ownProgram = join(packageRoot, 'dist/archc.js');
