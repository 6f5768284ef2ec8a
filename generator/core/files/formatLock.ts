import type { Lock } from './Lock.js';

/**
 * The text of a lock file: sorted keys, one fact per line, a final newline, nothing that depends on time or machine,
 * so that it merges well. Empty if nothing is left to remember: such a lock has no file.
 */
export function formatLock(lock: Lock): string {
  if (lock.size === 0) return '';
  const artifacts = [...lock]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, entry]) => [
      key,
      {
        path: entry.path,
        class: entry.class,
        written: entry.written,
        loose: entry.loose,
        ...(entry.contract === undefined ? {} : { contract: entry.contract }),
        ...(entry.deleted === undefined ? {} : { deleted: entry.deleted }),
      },
    ]);
  // fromEntries defines own properties, so a hostile `__proto__` key stays a plain key.
  return `${JSON.stringify({ version: 1, artifacts: Object.fromEntries(artifacts) as unknown }, null, 2)}\n`;
}
