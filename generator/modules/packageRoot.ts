import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of archc's own package: the bundle and the sources lie at different depths below it. */
export const packageRoot = findPackage(dirname(fileURLToPath(import.meta.url)));

function findPackage(folder: string): string {
  if (existsSync(join(folder, 'specs', 'schema'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('archc is not installed completely: its schemas are missing');
  return findPackage(parent);
}
