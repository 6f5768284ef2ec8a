import { open } from 'node:fs/promises';
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
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!CANNOT.some((code) => hasErrorCode(error, code))) throw error;
  }
}
