import type { Languages } from '../../../renderers/language/Languages.js';
import type { DesiredFile } from '../../format/DesiredFile.js';
import { amend } from '../../workspace/amend/amend.js';
import { conflictSides } from '../../workspace/lock/repair/conflictSides.js';
import { hasGitMarkers, isMadeOf } from './gitMarkers.js';

/**
 * The text of a file of the project in which git left a conflict between parts that archc adds: one side, if with what archc
 * adds to it nothing of the other side is missing. Undefined where the conflict is between lines of persons.
 */
export async function settleAmended(
  { amendment }: DesiredFile,
  onDisk: string,
  languages: Languages,
): Promise<string | undefined> {
  const sides = hasGitMarkers(onDisk) ? conflictSides(onDisk) : undefined;
  if (!sides || amendment === undefined) return undefined;
  const { ours, theirs } = sides;
  const amended = await amend(ours, amendment, languages);
  if ('reason' in amended) return undefined;
  return isMadeOf(theirs, [amended.text]) ? ours : undefined;
}
