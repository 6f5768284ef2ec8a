import { PROJECT_OWNER } from '../../types/Artifact.js';
import type { LockedSpec } from '../compile/lockedSpec.js';
import type { LoadedLock } from '../workspace/lock/loadLocks.js';
import { alikePairs } from './alikePairs.js';

/**
 * Commands that got another name: former owner → owner. A lock that no spec answers for is the past of a command
 * without a lock if both come from the same file, if the specs are equal but for the name, or if they have most in common, and
 * neither has as much with another one. In doubt neither.
 */
export function findRenames(
  locks: Iterable<LoadedLock>,
  specs: ReadonlyMap<string, LockedSpec>,
): Map<string, string> {
  const all = [...locks].filter(({ owner }) => owner !== PROJECT_OWNER);
  const gone = new Map(
    all.flatMap(({ owner, entries, spec }): [string, LockedSpec][] =>
      spec && entries.size > 0 && !specs.has(owner) ? [[owner, spec]] : [],
    ),
  );
  const renamed = new Map<string, string>();
  if (gone.size === 0) return renamed;
  const fresh = new Map(
    all.flatMap(({ owner, file }): [string, LockedSpec][] => {
      const spec = specs.get(owner);
      return file === undefined && spec ? [[owner, spec]] : [];
    }),
  );
  const rename = (before: string, now: string): void => {
    renamed.set(before, now);
    gone.delete(before);
    fresh.delete(now);
  };
  // What several new specs have tells nothing, also when all but one of them found their past.
  for (const [fact, now] of [
    ['file', ownersBy(fresh, 'file')] as const,
    ['shape', ownersBy(fresh, 'shape')] as const,
  ])
    for (const [value, [before, ...others]] of ownersBy(gone, fact)) {
      const [owner, ...rivals] = now.get(value) ?? [];
      if (before === undefined || owner === undefined || others.length + rivals.length > 0) continue;
      if (fresh.has(owner)) rename(before, owner);
    }
  for (const [before, owner] of alikePairs(gone, fresh)) rename(before, owner);
  return renamed;
}

function ownersBy(specs: ReadonlyMap<string, LockedSpec>, fact: 'file' | 'shape'): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [owner, spec] of specs) {
    const known = owners.get(spec[fact]);
    if (known) known.push(owner);
    else owners.set(spec[fact], [owner]);
  }
  return owners;
}
