import type { SeenFile } from '../../tree/seeFile.js';
import { isUtf8 } from 'node:buffer';
import type { Amended } from '../../../renderers/language/Amender.js';
import type { Languages } from '../../../renderers/language/Languages.js';
import type { Amendment } from '../../../types/Artifact.js';
import { amend } from './amend.js';
import { type DesiredFile, readyText } from '../../format/DesiredFile.js';
import type { PathProblem } from '../../tree/pathProblem.js';

/** The text of an `amended` file that does not exist yet: what its template gives, with what the amendment adds. */
export async function amendNew(
  desired: DesiredFile,
  amendment: Amendment,
  languages: Languages,
): Promise<DesiredFile | PathProblem> {
  return withAmended(desired, await amend(await desired.text(), amendment, languages));
}

/**
 * What an `amended` file should be, given what is there: the text on disk with what it lacks. Line ends and a byte
 * order mark stay. `ARC5007` when the text cannot be amended.
 */
export async function amendDesired(
  desired: DesiredFile,
  amendment: Amendment,
  seen: SeenFile,
  languages: Languages,
): Promise<DesiredFile | PathProblem> {
  if (!isUtf8(seen.bytes)) return { code: 'ARC5007', reason: 'it is not UTF-8' };
  return withAmended(desired, await amend(Buffer.from(seen.bytes).toString('utf8'), amendment, languages));
}

function withAmended(desired: DesiredFile, amended: Amended): DesiredFile | PathProblem {
  if ('reason' in amended) return { code: 'ARC5007', reason: amended.reason };
  return { ...desired, ...readyText(amended.text) };
}
