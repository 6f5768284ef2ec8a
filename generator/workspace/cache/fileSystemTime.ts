import { existsSync, lstatSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeBeside } from './cacheFiles.js';

const path = '.generator/cache/now';

/** The time of the file system below a root, by a file that is written now; `-Infinity` where none can be, or archc keeps no state yet. */
export function fileSystemTime(root: string): number {
  if (!existsSync(join(root, '.generator'))) return -Infinity;
  const folder = join(root, dirname(path));
  const isNew = !existsSync(folder);
  const written = writeBeside(root, path, '');
  if (written === undefined) return -Infinity;
  const { mtimeMs } = lstatSync(written.temporary);
  rmSync(written.temporary, { force: true });
  // A run that fails leaves nothing behind.
  if (isNew) rmdirSync(folder);
  return mtimeMs;
}
