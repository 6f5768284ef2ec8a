import type { Languages } from '../../../renderers/language/Languages.js';
import { codeHash } from '../../source/codeHash.js';
import { fingerprint } from '../../source/fingerprint.js';
import { normaliseText } from '../../tree/fingerprint.js';
import type { SeenFile } from '../../tree/seeFile.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import type { DiskState } from '../decision/decide.js';
import type { Relation } from '../decision/decideMerged.js';
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
  languages: Languages,
): Promise<DiskState> {
  if (seen.hash === desired.hash) return 'current';
  const print = fingerprint(seen.bytes, desired.id.language, languages);
  if (print.written === desired.hash) return 'current';
  const pristine = known.filter((entry) => !holdsEdits(entry));
  // Exactly what archc wrote, so even a change of layout is written: in Python or Markdown it may matter.
  if (pristine.some(({ written }) => written === seen.hash || written === print.written)) return 'written';
  if (print.loose === '') return 'edited';
  if (await saysTheSame(seen, desired, languages)) return 'reformatted';
  return pristine.some((entry) => entry.loose === print.loose) ? 'relaid' : 'edited';
}

/** Whether both differ in nothing but what a formatter may change. */
async function saysTheSame(
  seen: SeenFile,
  { id, text }: DesiredFile,
  languages: Languages,
): Promise<boolean> {
  const hashOf = (said: string): string => codeHash(normaliseText(said), id.language, languages);
  const mine = Buffer.from(seen.bytes).toString('utf8');
  return hashOf(mine) === hashOf(await text());
}

/** What archc wrote last may hold lines of a person: it was merged. */
function holdsEdits({ base, written }: LockEntry): boolean {
  return base !== undefined && base !== written;
}

/** {@link classify} for a file that nobody desires any more. */
export function classifyOrphan(
  seen: SeenFile,
  entry: LockEntry,
  language: string,
  languages: Languages,
): 'written' | 'relaid' | 'edited' {
  if (holdsEdits(entry)) return 'edited';
  if (seen.hash === entry.written) return 'written';
  const print = fingerprint(seen.bytes, language, languages);
  if (print.written === entry.written) return 'written';
  return print.loose !== '' && print.loose === entry.loose ? 'relaid' : 'edited';
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
  languages: Languages,
): Promise<Relation> {
  const print = fingerprint(seen.bytes, desired.id.language, languages);
  if (print.written === desired.hash || (await saysTheSame(seen, desired, languages))) return 'current';
  const stem = base ?? assumedBase(desired, before);
  if (stem === desired.hash) return 'base-current';
  const pristine = before !== undefined && (base === undefined || before.written === base);
  if ((pristine && print.written === before.written) || (stem !== undefined && print.written === stem))
    return 'unedited';
  if (pristine && print.loose === before.loose) return 'relaid';
  return stem === undefined ? 'no-base' : 'diverged';
}

/** A file that was a scaffold until now has no base; as long as its contract stands, what would be written is the base. */
function assumedBase(desired: DesiredFile, before: LockEntry | undefined): string | undefined {
  const same = before?.class === 'scaffold' && before.contract === desired.contract;
  return same ? desired.hash : undefined;
}
