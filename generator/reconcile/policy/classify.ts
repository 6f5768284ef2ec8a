import type { SeenFile } from '../../tree/seeFile.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import type { DiskState } from '../decision/decide.js';
import type { Relation } from '../decision/decideMerged.js';
import { fingerprint, looseHash } from '../../tree/fingerprint.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';

/**
 * Says what the content on disk is, given what is desired and what archc wrote there before.
 * `known` are the lock entries of the artifact itself and of whatever had this path before.
 * The text of the desired file is asked for only if all hashes fail. Rejects with what `text()` rejects with.
 */
export async function classify(
  seen: SeenFile,
  desired: DesiredFile,
  known: readonly LockEntry[],
): Promise<DiskState> {
  if (seen.hash === desired.hash) return 'current';
  const print = fingerprint(seen.bytes);
  if (print.written === desired.hash) return 'current';
  const pristine = known.filter((entry) => !holdsEdits(entry));
  // Exactly what archc wrote, so even a change of layout is written: in Python or Markdown it may matter.
  if (pristine.some(({ written }) => written === seen.hash || written === print.written)) return 'written';
  if (print.loose === '') return 'edited';
  const same = known.find((entry) => entry.written === desired.hash);
  const desiredLoose = same ? same.loose : looseHash(await desired.text());
  if (print.loose === desiredLoose) return 'reformatted';
  return pristine.some((entry) => entry.loose === print.loose) ? 'written' : 'edited';
}

/** What archc wrote last may hold lines of a person: it was merged. */
function holdsEdits({ base, written }: LockEntry): boolean {
  return base !== undefined && base !== written;
}

/** {@link classify} for a file that nobody desires any more. */
export function classifyOrphan(seen: SeenFile, entry: LockEntry): 'written' | 'edited' {
  if (holdsEdits(entry)) return 'edited';
  if (seen.hash === entry.written) return 'written';
  const print = fingerprint(seen.bytes);
  const unedited = print.written === entry.written || (print.loose !== '' && print.loose === entry.loose);
  return unedited ? 'written' : 'edited';
}

/**
 * How a file on disk stands to its base and to what the specs ask for now. What only a formatter changed is no edit.
 * `base` is the hash of the base. Rejects with what `text()` rejects with.
 */
export async function relationOf(
  seen: SeenFile,
  desired: DesiredFile,
  before: LockEntry | undefined,
  base: string | undefined,
): Promise<Relation> {
  const print = fingerprint(seen.bytes);
  if (print.written === desired.hash || print.loose === looseHash(await desired.text())) return 'current';
  const stem = base ?? assumedBase(desired, before);
  if (stem === desired.hash) return 'base-current';
  const pristine = before !== undefined && (base === undefined || before.written === base);
  const unedited = pristine && (print.written === before.written || print.loose === before.loose);
  if (unedited || (stem !== undefined && print.written === stem)) return 'unedited';
  return stem === undefined ? 'no-base' : 'diverged';
}

/** A file that was a scaffold until now has no base; as long as its contract stands, what would be written is the base. */
function assumedBase(desired: DesiredFile, before: LockEntry | undefined): string | undefined {
  const same = before?.class === 'scaffold' && before.contract === desired.contract;
  return same ? desired.hash : undefined;
}
