import type { Tree } from '../../tree/Tree.js';
import { type LoadedLocks, loadLocks, lockedOwners } from '../../workspace/lock/loadLocks.js';

/** What archc wrote for the specs that are no part of a run over some of them, as their locks say. Read when it is asked for. */
export class OtherFiles {
  readonly #tree: Tree;
  readonly #isOther: (owner: string) => boolean;
  #locks: LoadedLocks['locks'] | undefined;
  #paths: ReadonlySet<string> | undefined;

  constructor(tree: Tree, isOther: (owner: string) => boolean) {
    this.#tree = tree;
    this.#isOther = isOther;
  }

  /** Their locks, by owner. */
  get locks(): LoadedLocks['locks'] {
    this.#locks ??= loadLocks(this.#tree, lockedOwners(this.#tree).owners.filter(this.#isOther)).locks;
    return this.#locks;
  }

  /** Whether a path is one of their files. */
  has(path: string): boolean {
    this.#paths ??= new Set(
      [...this.locks.values()].flatMap(({ entries }) => [...entries.values()].map((entry) => entry.path)),
    );
    return this.#paths.has(path);
  }
}
