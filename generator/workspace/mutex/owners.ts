import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { directoryProblem, type ConfinedRoot } from '../../tree/confinePath.js';
import { hasErrorCode } from '../../tree/errorReason.js';
import { TXN_FOLDER } from '../folders/txnFolder.js';

/** The process that a lock file stands for. All of it is in the name of the file, so that it appears in one step. */
export interface LockOwner {
  /** `lock-<pid>-<start>-<space>-<nonce>@<host>`, in `.generator/txn`. */
  name: string;
  pid: number;
  /** When the process started, in ticks since the system did; 0 where the system does not say. */
  start: number;
  /** The number of its process id space (containers have their own); 0 where the system does not say. */
  space: number;
  host: string;
}

/** No run takes this long: an owner of which nothing can be known counts as dead then. Milliseconds. */
const LONGEST_RUN = 3_600_000;

const NAME = /^lock-(\d{1,10})-(\d{1,20})-(\d{1,20})-[0-9a-f]{1,32}@([\w.-]{1,128})$/;

/** This process as the owner of a new lock. */
export function newOwner(): LockOwner {
  const own = {
    pid: process.pid,
    start: startOf(process.pid)?.start ?? 0,
    space: ownSpace(),
    host: ownHost(),
  };
  const name = `lock-${own.pid}-${own.start}-${own.space}-${randomBytes(8).toString('hex')}@${own.host}`;
  return { name, ...own };
}

/**
 * The owners of the locks below a root that may be alive. Locks of dead ones are removed: a name is never used twice, so
 * that cannot hit a lock that somebody just took. Throws system errors; changes nothing if `.generator` is a link.
 */
export function liveOwners(root: ConfinedRoot, { remove = false } = {}): LockOwner[] {
  const problem = directoryProblem(root, TXN_FOLDER);
  if (problem || root.directories.get(TXN_FOLDER) !== 'directory') return [];
  const folder = join(root.real, TXN_FOLDER);
  return readdirSync(folder)
    .map(parseOwner)
    .filter((owner) => owner !== undefined)
    .filter((owner) => {
      const alive = isAlive(owner, join(folder, owner.name));
      if (!alive && remove) rmSync(join(folder, owner.name), { force: true });
      return alive;
    });
}

function parseOwner(name: string): LockOwner | undefined {
  const [, pid, start, space, host] = NAME.exec(name) ?? [];
  return host === undefined
    ? undefined
    : { name, pid: Number(pid), start: Number(start), space: Number(space), host };
}

/** False only if the owner is dead for certain, or the lock is older than any run. */
function isAlive(owner: LockOwner, file: string): boolean {
  const here = owner.host === ownHost() && (owner.space === ownSpace() || owner.space === 0);
  if (!here || !exists(owner.pid)) return !here && isRecent(file);
  const found = startOf(owner.pid);
  if (!found || owner.start === 0) return isRecent(file);
  return found.start === owner.start && !found.ended;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return hasErrorCode(error, 'EPERM');
  }
}

function isRecent(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.mtimeMs < LONGEST_RUN;
}

/** From `/proc/<pid>/stat`: field 22, and whether it has ended and only waits for its parent to take notice. */
function startOf(pid: number): { start: number; ended: boolean } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name of the program, in parentheses, and may have anything in it.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { start: Number(fields[19]), ended: fields[0] === 'Z' || fields[0] === 'X' };
  } catch {
    return undefined;
  }
}

function ownSpace(): number {
  try {
    return Number(/\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? 0);
  } catch {
    return 0;
  }
}

function ownHost(): string {
  return (
    hostname()
      .replaceAll(/[^\w.-]/g, '_')
      .slice(0, 128) || 'unknown'
  );
}
