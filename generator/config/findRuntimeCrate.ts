import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Folder of the Rust runtime crate that comes with archc, relative to the output root, `/`-separated. The copy in
 * the project's own node_modules is preferred: its path is the same on every machine.
 */
export function findRuntimeCrate(output: string): string {
  const installed = 'node_modules/archc/runtime/rust';
  if (existsSync(join(output, installed, 'Cargo.toml'))) return installed;
  return relative(output, join(packageRoot(), 'runtime/rust')).replaceAll('\\', '/');
}

/** archc's own folder: this file lies somewhere in it, as source or bundled. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}
