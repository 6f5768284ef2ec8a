import type { PathProblem } from './pathProblem.js';

/** Counts what a search looks at, so that a tree of any size ends it. */
export class LookLimit {
  readonly #most: number;
  #count = 0;
  #problem: PathProblem | undefined;

  /** `most` files and folders are looked at: `limits.files` of the config. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What is wrong once a folder has too many more; the same from then on. */
  passed(folder: string, entries: number): PathProblem | undefined {
    this.#count += entries;
    if (this.#count > this.#most)
      this.#problem ??= {
        code: 'ARC5007',
        reason: `more than ${this.#most} files and folders would have to be looked at (limits.files), with those in "${folder === '' ? '.' : folder}"; name a folder that has fewer, leave some out with "!…", or raise the limit`,
      };
    return this.#problem;
  }
}
