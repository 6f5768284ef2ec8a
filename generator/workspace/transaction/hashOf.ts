import { createHash } from 'node:crypto';
import { openRegular } from '../../tree/openRegular.js';

const portion = 1024 * 1024;

/**
 * sha256 of the bytes of a file, which may be larger than the memory. Throws what reading throws, and for what is no regular
 * file.
 */
export function hashOf(absolute: string): string {
  return openRegular(absolute, (stats, read) => {
    const hash = createHash('sha256');
    const bytes = Buffer.allocUnsafe(Math.min(stats.size + 1, portion));
    for (let count = read(bytes, 0, bytes.length); count > 0; count = read(bytes, 0, bytes.length))
      hash.update(bytes.subarray(0, count));
    return hash.digest('hex');
  });
}
