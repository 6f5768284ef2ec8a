import { PROJECT_OWNER } from '../../types/Artifact.js';
import type { LoadedLock } from '../workspace/lock/loadLocks.js';
import type { LockedSpec } from '../compile/lockedSpec.js';

/**
 * Commands that got another name: former owner → owner. A lock that no spec answers for is the past of a command
 * without a lock if both come from the same file, or if the specs are equal but for the name. In doubt neither.
 */
export function findRenames(
  locks: Iterable<LoadedLock>,
  specs: ReadonlyMap<string, LockedSpec>,
): Map<string, string> {
  const all = [...locks].filter(({ owner }) => owner !== PROJECT_OWNER);
  const gone = all.filter(({ owner, entries, spec }) => spec && entries.size > 0 && !specs.has(owner));
  const fresh = all.filter(({ owner, file }) => file === undefined && specs.has(owner));
  const renamed = new Map<string, string>();
  for (const fact of ['file', 'shape'] as const) {
    const formerly = gone.filter(({ owner }) => !renamed.has(owner));
    const named = new Set(renamed.values());
    for (const { owner } of fresh.filter((lock) => !named.has(lock.owner))) {
      const wanted = specs.get(owner)?.[fact];
      const candidates = formerly.filter(({ spec }) => spec?.[fact] === wanted);
      const rivals = fresh.filter((lock) => specs.get(lock.owner)?.[fact] === wanted);
      const [only] = candidates;
      if (only && candidates.length === 1 && rivals.length === 1) renamed.set(only.owner, owner);
    }
  }
  return renamed;
}
