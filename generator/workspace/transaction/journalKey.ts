import { createHmac, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { hasErrorCode } from '../../tree/errorReason.js';
import { isWithin, realPathOf } from '../../tree/insideRoot.js';
import { stateFolder } from '../folders/stateFolder.js';

/** Tells what this user wrote on this machine from what anybody could have put into a repository. */
export interface JournalKey {
  /** The mark of a record of a transaction. */
  sign(folder: string, record: string): string;
}

const KEY = /^[0-9a-f]{64}$/;

/**
 * The key of this user, from the state folder, for a project at `root`. Undefined where there is none: none was made, it may be
 * read by others, or it lies in the project, so that the repository could bring it. `make` makes it where it can, and throws what a broken disk says.
 */
export function journalKey(root: string, { make = false } = {}): JournalKey | undefined {
  const { env, platform } = process;
  const file = join(stateFolder({ env, platform, home: env.HOME ?? homedir() }), 'journal.key');
  if (isWithin(root, realPathOf(file))) return undefined;
  const key = readKey(file) ?? (make ? makeKey(file) : undefined);
  if (key === undefined) return undefined;
  return { sign: (folder, record) => createHmac('sha256', key).update(`${folder}\n${record}`).digest('hex') };
}

function readKey(file: string): string | undefined {
  try {
    const stats = lstatSync(file);
    const { getuid } = process;
    if (!stats.isFile() || (getuid && (stats.uid !== getuid() || (stats.mode & 0o077) !== 0)))
      return undefined;
    const text = readFileSync(file, 'utf8').trim();
    return KEY.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

const harmless = ['EEXIST', 'EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR'];

/** Of two processes that make it at once, both get that of the first. Throws what the system says of a disk. */
function makeKey(file: string): string | undefined {
  const temporary = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(handle, `${randomBytes(32).toString('hex')}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    linkSync(temporary, file);
  } catch (error) {
    // Another process was first, or nothing may be written there. A disk that is full or broken is no reason to go on.
    if (!harmless.some((code) => hasErrorCode(error, code))) throw error;
  } finally {
    removeQuietly(temporary);
  }
  return readKey(file);
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never made, or stays as a file that nobody reads.
  }
}
