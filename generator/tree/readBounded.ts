import { statSync } from 'node:fs';
import { errorReason, hasErrorCode } from './errorReason.js';
import { irregular, IrregularFile } from './openRegular.js';
import { readSmallFile } from './readSmallFile.js';

/** Why a file was not read. */
export interface Unread {
  kind: 'missing' | 'irregular' | 'too-large' | 'failed';
  /** Of a sentence about the file. */
  reason: string;
  /** What the system calls it, such as `EACCES`. */
  errorCode?: string;
  /** Of a file that is too large. */
  bytes?: number;
}

/**
 * Reads a file that somebody else wrote. A pipe, a device or a folder is not opened, because reading it may never end;
 * a larger file is not read. Follows symbolic links. Never throws.
 */
export function readBounded(absolute: string, maxBytes: number): Buffer | Unread {
  try {
    // Opening a device may already do something.
    const stats = statSync(absolute);
    if (!stats.isFile()) return notRegular(irregular(stats), stats.isDirectory());
    if (stats.size > maxBytes)
      return { kind: 'too-large', reason: `it is larger than ${maxBytes} bytes`, bytes: stats.size };
    return readSmallFile(absolute, stats);
  } catch (error) {
    if (error instanceof IrregularFile) return notRegular(error.message, error.isFolder);
    const isMissing = hasErrorCode(error, 'ENOENT') || hasErrorCode(error, 'ENOTDIR');
    const errorCode = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    return {
      kind: isMissing ? 'missing' : 'failed',
      reason: errorReason(error),
      ...(errorCode === undefined ? {} : { errorCode }),
    };
  }
}

function notRegular(reason: string, isFolder: boolean): Unread {
  return { kind: 'irregular', reason, ...(isFolder ? { errorCode: 'EISDIR' } : {}) };
}

/** The text of a small config file, or why there is none. */
export function readBoundedText(absolute: string, maxBytes: number): string | Unread {
  const bytes = readBounded(absolute, maxBytes);
  return Buffer.isBuffer(bytes) ? bytes.toString('utf8') : bytes;
}
