import { closeSync, fsync, openSync } from 'node:fs';
import { hasErrorCode } from '../../tree/errorReason.js';

const SYNCS_AT_ONCE = 32;

/** What systems say that cannot sync a directory, or not through a handle that only reads: Windows and some networks. */
const CANNOT = ['EISDIR', 'EINVAL', 'EPERM', 'EACCES', 'ENOTSUP', 'EBADF'];

/**
 * Waits until files or directories are on the disk itself, many at once. Where the system has no such thing they are
 * as safe as it makes them. Rejects with other errors of the system, such as `EIO`.
 */
export async function syncAll(paths: Iterable<string>): Promise<void> {
  const left = [...paths].values();
  const worker = async (): Promise<void> => {
    for (const path of left) await sync(path);
  };
  await Promise.all(Array.from({ length: SYNCS_AT_ONCE }, worker));
}

async function sync(path: string): Promise<void> {
  try {
    await syncAndClose(openSync(path, 'r'));
  } catch (error) {
    if (!CANNOT.some((code) => hasErrorCode(error, code))) throw error;
  }
}

/**
 * Waits until what an open file holds is on the disk, and closes it in any case. Only this waits beside other work: to open, write and
 * close take less than to hand them to another thread. Rejects with errors of the system.
 */
export function syncAndClose(descriptor: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fsync(descriptor, (failure) => {
      try {
        closeSync(descriptor);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        return;
      }
      if (failure) reject(failure);
      else resolve();
    });
  });
}
