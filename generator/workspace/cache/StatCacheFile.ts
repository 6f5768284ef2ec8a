import { type StatEntry, StatCache } from '../../tree/StatCache.js';
import { readCache, replaceCache } from './cacheFiles.js';
import { fileSystemTime } from './fileSystemTime.js';

const path = '.generator/cache/stats.json';

/**
 * Keeps a {@link StatCache} between runs, below `.generator/cache` (git-ignored). Safe to delete: one that is missing or broken
 * only costs time. Where archc keeps no state yet, or nothing can be written, nothing is kept.
 */
export class StatCacheFile {
  readonly cache: StatCache;
  readonly #root: string;

  /** Without `reads` nothing is known; without `learns` nothing is written. */
  constructor(root: string, { reads, learns }: { reads: boolean; learns: boolean }) {
    this.#root = root;
    const clock = learns ? () => fileSystemTime(root) : undefined;
    this.cache = reads ? new StatCache(readEntries(root), clock) : new StatCache();
  }

  /** Writes what was learned, if there is something. After a run over the whole project, what it did not ask for is forgotten. */
  save(scope: 'project' | readonly string[]): void {
    if (this.cache.learned === 0) return;
    replaceCache(this.#root, path, JSON.stringify(this.cache.entries({ asked: scope === 'project' })));
  }
}

function readEntries(root: string): [string, StatEntry][] {
  const content = readCache(root, path);
  return Array.isArray(content) && content.every(isNamedEntry) ? content : [];
}

function isNamedEntry(value: unknown): value is [string, StatEntry] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [name, entry] = value as [unknown, unknown];
  if (typeof name !== 'string' || !Array.isArray(entry) || entry.length !== 6) return false;
  return entry.every((part, index) => typeof part === (index === 5 ? 'string' : 'number'));
}
