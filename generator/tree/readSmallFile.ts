import { openRegular } from './openRegular.js';

/**
 * Reads a regular file whose size is known, up to that size. A file that grew meanwhile is read up to its old size: the hash
 * taken from it then fails the check before the rename. Throws what {@link openRegular} throws.
 */
export function readSmallFile(absolute: string, { size }: { size: number }): Buffer {
  return openRegular(absolute, (_, read) => {
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const count = read(bytes, length, size - length);
      if (count === 0) break;
      length += count;
    }
    return length === size ? bytes : bytes.subarray(0, length);
  });
}
