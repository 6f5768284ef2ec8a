import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openRoot } from '../../tree/confinePath.js';
import type { LockOptions } from './acquireRunLock.js';
import { liveOwners, type LockOwner } from './owners.js';

/** A wait shorter than this is not worth a word. Milliseconds. */
const moment = 500;

/**
 * Tells one that only reads below a root whether somebody wrote there meanwhile: it takes no lock, so what it saw may be half of
 * what a run was about to do. To be made before the first look.
 */
export class RunsBeside {
  readonly #directory: string;
  readonly #before: string;

  constructor(directory: string) {
    this.#directory = directory;
    this.#before = this.#mark();
  }

  /**
   * Whether another run was at work since, and is no more, so that it is worth looking again. Waits for one that is; false when it
   * takes longer than the patience. Never throws.
   */
  async ended({ patience, onWait }: LockOptions): Promise<boolean> {
    const started = performance.now();
    let told = false;
    for (let holder = this.#holder(); holder !== undefined; holder = this.#holder()) {
      const waited = performance.now() - started;
      if (waited >= patience) return false;
      if (!told && waited >= moment) {
        told = true;
        onWait(holder);
      }
      await setTimeout(50);
    }
    return this.#mark() !== this.#before;
  }

  #holder(): LockOwner | undefined {
    try {
      return liveOwners(openRoot(this.#directory))[0];
    } catch {
      return undefined;
    }
  }

  /** Every run makes a folder below `.generator`, and takes it away again: that changes the times of `.generator`. */
  #mark(): string {
    const stats = lstatSync(join(this.#directory, '.generator'), { throwIfNoEntry: false });
    const holder = this.#holder();
    return [stats?.ino, stats?.mtimeMs, stats?.ctimeMs, holder?.name].join(' ');
  }
}
