import { closeSync, openSync, readSync, type Stats } from 'node:fs';

/**
 * Reads a regular file whose `lstat` is known: a third faster than `readFileSync`, which asks for the size again.
 * That matters because every generated file is read on every run. A file that grew meanwhile is read up to its old
 * size: the hash taken from it then fails the check before the rename. Throws what `open` and `read` throw.
 */
export function readSmallFile(absolute: string, stats: Stats): Buffer {
  const bytes = Buffer.allocUnsafe(stats.size);
  const file = openSync(absolute, 'r');
  try {
    let length = 0;
    while (length < bytes.length) {
      const count = readSync(file, bytes, length, bytes.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return length === bytes.length ? bytes : bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}
