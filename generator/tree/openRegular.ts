import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';

/** What somebody put in the place of a file, where archc reads regular files only. The reason is the end of a sentence. */
export class IrregularFile extends Error {
  readonly isFolder: boolean;

  constructor(stats: Stats) {
    super(irregular(stats));
    this.name = 'IrregularFile';
    this.isFolder = stats.isDirectory();
  }
}

/** What something is that is no regular file, as a sentence about it. */
export function irregular(stats: Stats): string {
  const what = stats.isDirectory()
    ? 'a folder'
    : stats.isFIFO()
      ? 'a named pipe'
      : stats.isSocket()
        ? 'a socket'
        : 'a device';
  return `it is ${what}, not a regular file; put a file there or remove it`;
}

/**
 * Opens a regular file, follows links, and hands over what it is and how to read on: at most `bytes` into the buffer, and 0
 * at the end. What was swapped for a pipe since somebody looked is opened without waiting, and refused.
 * Throws what the system throws, an {@link IrregularFile}, and what `use` throws.
 */
export function openRegular<Result>(
  absolute: string,
  use: (stats: Stats, read: (into: Buffer, offset: number, bytes: number) => number) => Result,
): Result {
  // Opening a pipe waits for no writer. Windows has no such flag, and undefined counts as none.
  const file = openSync(absolute, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(file);
    if (!stats.isFile()) throw new IrregularFile(stats);
    return use(stats, (into, offset, bytes) => readSync(file, into, offset, bytes, null));
  } finally {
    closeSync(file);
  }
}
