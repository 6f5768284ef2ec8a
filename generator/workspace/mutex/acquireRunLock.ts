import { closeSync, mkdirSync, openSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openRoot } from '../../tree/confinePath.js';
import { hasErrorCode } from '../../tree/errorReason.js';
import { ensureDirectory } from '../folders/ensureDirectory.js';
import { StepFailure } from '../folders/StepFailure.js';
import { TXN_FOLDER } from '../folders/txnFolder.js';
import { liveOwners, type LockOwner, newOwner } from './owners.js';

export interface LockOptions {
  /** How long to wait for another run, milliseconds. */
  patience: number;
  /** Called once, when the wait has lasted a moment. */
  onWait: (holder: LockOwner) => void;
}

/** The right to write below a root. Giving it back never throws. */
export interface RunLock {
  release: () => void;
}

/** A wait shorter than this is not worth a word. Milliseconds. */
const MOMENT = 500;

/**
 * Takes the run lock of a root, waiting for the run that holds it. Gives the holder when patience is over. Throws a
 * `StepFailure` or a system error if `.generator/txn` cannot be made; where it must not be written to at all there is
 * nothing to lock, because no run can write there.
 *
 * Each contender puts down a file of its own first and looks for others then; if it finds one it takes its file away
 * and waits. Of two, at least one sees the other, so both cannot go on. The lock of a dead process needs no takeover:
 * its file is simply no longer counted.
 */
export async function acquireRunLock(directory: string, options: LockOptions): Promise<RunLock | LockOwner> {
  const started = performance.now();
  let told = false;
  for (;;) {
    const attempt = tryLock(directory);
    if ('release' in attempt) return attempt;
    const waited = performance.now() - started;
    if (waited >= options.patience) return attempt;
    if (!told && waited >= MOMENT) {
      told = true;
      options.onWait(attempt);
    }
    // By chance, so that two that met do not meet again and again.
    await setTimeout(20 + Math.random() * 60);
  }
}

function tryLock(directory: string): RunLock | LockOwner {
  // The folder may be made by a run that begins and removed, when empty, by one that ends, at any moment.
  for (let attempts = 0; ; attempts++) {
    try {
      return tryOnce(directory);
    } catch (error) {
      if (['EROFS', 'EACCES', 'EPERM'].some((code) => hasErrorCode(causeOf(error), code)))
        return { release: () => undefined };
      if (attempts >= 100 || !['ENOENT', 'EEXIST'].some((code) => hasErrorCode(causeOf(error), code)))
        throw error;
    }
  }
}

function tryOnce(directory: string): RunLock | LockOwner {
  const made = mkdirSync(directory, { recursive: true });
  const root = openRoot(directory);
  ensureDirectory({ root, madeDirectories: [] }, TXN_FOLDER);
  const [holder] = liveOwners(root, { remove: true });
  if (holder) return holder;
  const own = newOwner();
  const folder = join(root.real, TXN_FOLDER);
  const file = join(folder, own.name);
  closeSync(openSync(file, 'wx', 0o644));
  const other = liveOwners(root).find(({ name }) => name !== own.name);
  if (other) {
    rmSync(file, { force: true });
    return other;
  }
  const release = (): void => {
    removeQuietly(() => {
      rmSync(file, { force: true });
    });
    // Whatever is left empty: a run that wrote nothing leaves no trace.
    const outer = made === undefined ? [] : parentsUpTo(root.real, made);
    for (const path of [folder, dirname(folder), ...outer])
      removeQuietly(() => {
        rmdirSync(path);
      });
  };
  return { release };
}

/** The folder and its parents up to `top`, innermost first. */
function parentsUpTo(folder: string, top: string): string[] {
  const parents = [folder];
  for (let parent = folder; parent.length > top.length;) {
    parent = dirname(parent);
    parents.push(parent);
  }
  return parents;
}

function removeQuietly(remove: () => void): void {
  try {
    remove();
  } catch {
    // Not empty, or gone: both are fine.
  }
}

/** What the system said, also where it was wrapped. */
function causeOf(error: unknown): unknown {
  return error instanceof StepFailure ? error.cause : error;
}
