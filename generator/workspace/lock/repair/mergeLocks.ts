import type { Ownership } from '../../../../types/Artifact.js';
import { foldPath } from '../../../tree/foldPath.js';
import type { Lock, LockEntry } from '../Lock.js';
import type { SalvagedLock } from './salvageLock.js';

/** How far the disk bears out an entry: the more, the better; 0 for not at all. */
export type Rank = (key: string, entry: LockEntry) => number;

export interface MergedLock extends Lock {
  /** Entries that lost their hashes: no side could be believed, so their files count as edited. */
  doubtful: number;
}

/**
 * One lock of what the sides of a merge say: every artifact that any of them knows. Where they differ, the disk decides,
 * and of two that it bears out alike the side that it bears out more on the whole; then `base`, what they came from, by
 * which a side that changed nothing gives way; and when nothing does, the entry forgets its hashes. Nothing is in the
 * result that no side has.
 */
export function mergeLocks(
  all: readonly SalvagedLock[],
  base: SalvagedLock | undefined,
  rank: Rank,
): MergedLock {
  const sides = bestFirst(all, rank);
  let doubtful = 0;
  const merged = new Map<string, LockEntry>();
  for (const key of new Set(sides.flatMap(({ entries }) => [...entries.keys()]))) {
    const claims = distinct(sides.flatMap(({ entries }) => entries.get(key) ?? []));
    const best = believed(key, claims, rank) ?? changed(claims, base?.entries.get(key));
    if (!best) doubtful++;
    const entry = best ?? doubted(claims);
    if (entry) merged.set(key, entry);
  }
  const spec = sides.find((side) => side.spec !== undefined)?.spec;
  return { ...(spec ? { spec } : {}), entries: onePerPath(merged, rank), doubtful };
}

/** By what they say of the artifacts that all of them know. */
function bestFirst(sides: readonly SalvagedLock[], rank: Rank): SalvagedLock[] {
  const score = ({ entries }: SalvagedLock): number =>
    [...entries]
      .filter(([key]) => sides.every((side) => side.entries.has(key)))
      .reduce((sum, [key, entry]) => sum + rank(key, entry), 0);
  return sides
    .map((side) => ({ side, score: score(side) }))
    .sort((a, b) => b.score - a.score)
    .map(({ side }) => side);
}

function distinct(entries: readonly LockEntry[]): LockEntry[] {
  return [...new Map(entries.map((entry) => [JSON.stringify(Object.entries(entry).sort()), entry])).values()];
}

/** The claim that is the only one, or that the disk bears out most; of equals, the most careful one. */
function believed(key: string, claims: readonly LockEntry[], rank: Rank): LockEntry | undefined {
  if (claims.length === 1) return claims[0];
  const [best] = carefully(claims)
    .map((entry) => ({ entry, rank: rank(key, entry) }))
    .sort((a, b) => b.rank - a.rank);
  return best && best.rank > 0 ? best.entry : undefined;
}

function changed(claims: readonly LockEntry[], base: LockEntry | undefined): LockEntry | undefined {
  if (!base) return undefined;
  const others = claims.filter((entry) => distinct([entry, base]).length === 2);
  return others.length === 1 ? others[0] : undefined;
}

/** From the class that archc never overwrites to the one that it writes most freely. */
const careful: readonly Ownership[] = ['scaffold', 'merged', 'region', 'amended', 'generated'];

function carefully(claims: readonly LockEntry[]): LockEntry[] {
  return [...claims].sort((a, b) => careful.indexOf(a.class) - careful.indexOf(b.class));
}

/** The most careful claim, without anything by which a file on disk could be taken for archc's own. */
function doubted(claims: readonly LockEntry[]): LockEntry | undefined {
  const [first] = carefully(claims);
  if (!first) return undefined;
  const { base: _base, conflict: _conflict, contract: _contract, ...rest } = first;
  return { ...rest, written: '', loose: '' };
}

/** A lock has no path twice, nor two that are one file where case does not count. */
function onePerPath(entries: ReadonlyMap<string, LockEntry>, rank: Rank): Map<string, LockEntry> {
  const paths = new Set<string>();
  const ranked = [...entries].map(([key, entry]) => ({ key, entry, rank: rank(key, entry) }));
  ranked.sort((a, b) => b.rank - a.rank || careful.indexOf(a.entry.class) - careful.indexOf(b.entry.class));
  const kept = ranked.filter(({ entry }) => {
    const path = foldPath(entry.path);
    return !paths.has(path) && paths.add(path);
  });
  return new Map(kept.map(({ key, entry }) => [key, entry]));
}
