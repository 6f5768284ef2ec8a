import type { SeenFile } from '../../tree/seeFile.js';
import { fingerprint, looseHash } from '../../tree/fingerprint.js';
import type { LockEntry } from '../../workspace/lock/Lock.js';
import type { Relation } from '../decision/decideMerged.js';
import type { DesiredFile } from '../../format/DesiredFile.js';

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
