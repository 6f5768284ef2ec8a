/** What tells one state of a file or folder from another without opening it, as in git's index. Times in milliseconds. */
export interface StatFacts {
  size: number;
  mtimeMs: number;
  ctimeMs: number;
  ino: number;
  dev: number;
}

/** The facts, in the order of {@link factsOf}, and what was learned of the path in that state. */
export type StatEntry = readonly [
  size: number,
  mtimeMs: number,
  ctimeMs: number,
  ino: number,
  dev: number,
  learned: string,
];

/**
 * The clocks of file systems tick every two seconds at worst (FAT), and what changes twice within a tick looks the same
 * afterwards. git calls what is that young "racily clean" (its Documentation/technical/racy-git.txt).
 */
const longestTickMs = 2_000;

/**
 * What was learned by opening files and folders, as long as `stat` gives the same for them. Whoever changes something can set
 * its times back, but neither its `ctime` nor its inode: what was copied, restored or unpacked is looked at anew.
 */
export class StatCache {
  readonly #entries: Map<string, StatEntry>;
  readonly #asked = new Set<string>();
  readonly #now: () => number;
  #started: number | undefined;
  #learned = 0;

  /**
   * @param entries What earlier runs learned, by path.
   * @param now The time of the file system, which need not be that of this machine; `-Infinity` where it cannot be told, and
   * then nothing is learned.
   */
  constructor(entries: Iterable<readonly [string, StatEntry]> = [], now: () => number = () => -Infinity) {
    this.#entries = new Map(entries);
    this.#now = now;
  }

  /** How much was learned that {@link entries} did not have. */
  get learned(): number {
    return this.#learned;
  }

  /** What is known of a path in this state; else what `learn` says, which throws what it throws. Undefined facts know nothing. */
  recall(path: string, facts: StatFacts | undefined, learn: () => string): string {
    if (facts === undefined) return learn();
    this.#asked.add(path);
    const known = this.#entries.get(path);
    if (known !== undefined && isState(known, facts)) return known[5];
    // The clock is read before the file: what changes after it was read is younger than the clock then was.
    this.#started ??= this.#now();
    const learned = learn();
    if (isOlder(facts, this.#started)) {
      this.#entries.set(path, [...factsOf(facts), learned]);
      this.#learned++;
    }
    return learned;
  }

  /** Everything that is known; without what nobody asked for in this run when `asked` is set. */
  entries({ asked }: { asked: boolean }): [string, StatEntry][] {
    return [...this.#entries].filter(([path]) => !asked || this.#asked.has(path));
  }
}

/** Whether what changed last was long enough before a time of the file system that whatever changes later looks different. */
export function isOlder({ mtimeMs, ctimeMs }: StatFacts, time: number): boolean {
  return Math.max(mtimeMs, ctimeMs) + longestTickMs < time;
}

/** The facts in the order in which they are kept. */
export function factsOf({ size, mtimeMs, ctimeMs, ino, dev }: StatFacts) {
  return [size, mtimeMs, ctimeMs, ino, dev] as const;
}

function isState(known: StatEntry, facts: StatFacts): boolean {
  return (
    known[1] === facts.mtimeMs &&
    known[2] === facts.ctimeMs &&
    known[3] === facts.ino &&
    known[0] === facts.size &&
    known[4] === facts.dev
  );
}
