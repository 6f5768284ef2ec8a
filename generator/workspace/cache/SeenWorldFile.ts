import { join } from 'node:path';
import type { SeenWorld } from '../../tree/Looks.js';
import { readBoundedText } from '../../tree/readBounded.js';
import { MAX_FILE_BYTES } from '../../tree/Tree.js';
import { replaceCache } from './cacheFiles.js';

/**
 * Keeps what a run saw, and what it said then, below `.generator/cache` (git-ignored). Safe to delete. What it says of files it says by
 * inodes and times of this machine, and of the root among them: nobody can have it ready for a folder that is not there yet.
 */
export class SeenWorldFile {
  readonly #root: string;
  readonly #path: string;

  /** `name` is that of the command: each sees what it looks at. */
  constructor(root: string, name: string) {
    this.#root = root;
    this.#path = `.generator/cache/seen-${name}.txt`;
  }

  /** What was said when all was as `isNow` says that it is, by a run with the same key; undefined when there is none such. Never throws. */
  recall(key: string, isNow: (world: SeenWorld) => boolean): unknown {
    const text = readBoundedText(join(this.#root, this.#path), MAX_FILE_BYTES);
    if (typeof text !== 'string') return undefined;
    const end = text.indexOf('\n');
    try {
      const known = JSON.parse(text.slice(0, end)) as unknown;
      if (!isKept(known) || known.key !== key) return undefined;
      const { files, listed, passed, absent, facts } = known;
      const bytes = Uint8Array.from(Buffer.from(facts, 'base64'));
      const world = { files, listed, passed, absent, facts: new Float64Array(bytes.buffer) };
      return isNow(world) ? (JSON.parse(text.slice(end + 1)) as unknown) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Replaces what is kept. Failing to write it is no failure of the run. */
  keep(key: string, { facts, ...paths }: SeenWorld, said: unknown): void {
    const text = Buffer.from(facts.buffer, facts.byteOffset, facts.byteLength).toString('base64');
    const kept: Kept = { key, ...paths, facts: text };
    replaceCache(this.#root, this.#path, `${JSON.stringify(kept)}\n${JSON.stringify(said)}`);
  }
}

/** The first line of the file; the second one is what was said. */
type Kept = Omit<SeenWorld, 'facts'> & { key: string; facts: string };

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { key, facts, files, listed, passed, absent } = value as Partial<Record<keyof Kept, unknown>>;
  return (
    typeof key === 'string' &&
    typeof facts === 'string' &&
    [files, listed, passed, absent].every(
      (paths) => Array.isArray(paths) && paths.every((path) => typeof path === 'string'),
    )
  );
}
