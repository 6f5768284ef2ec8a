import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
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
