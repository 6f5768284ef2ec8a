import { openRegular } from '../../tree/openRegular.js';
import { readSmallFile } from '../../tree/readSmallFile.js';

/** More than any module has; native addons are larger than text. */
const maxBytes = 512 * 1024 * 1024;

/**
 * The bytes of a module that is about to run. A pipe or a device, which somebody may have put in its place since it was recorded, is
 * not read, for that may never end. Throws what {@link openRegular} throws, and an error for what is too large.
 */
export function readModule(path: string): Buffer {
  const size = openRegular(path, (stats) => stats.size);
  if (size > maxBytes) throw new Error(`${path}: it is larger than ${maxBytes} bytes`);
  return readSmallFile(path, { size });
}
