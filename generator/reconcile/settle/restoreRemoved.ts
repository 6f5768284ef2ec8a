import type { DesiredFile } from '../../format/DesiredFile.js';
import { entryKey } from '../../workspace/lock/Lock.js';
import type { SettledFile } from './SettledFile.js';
import type { Sides } from './Sides.js';

/**
 * A file of persons that git removed because one side removed its command, whose spec stays: it comes back as the other side
 * has it. Undefined where a person deleted the file alone.
 */
export function restoreRemoved({ path, ownership, id }: DesiredFile, sides: Sides): SettledFile | undefined {
  if (ownership !== 'merged' && ownership !== 'scaffold') return undefined;
  const { ours, theirs, base } = sides;
  if (!ours || !theirs || !base?.owners.has(id.owner)) return undefined;
  const kept = [ours, theirs].find((side) => side.textOf(path, id) !== undefined);
  const other = kept === ours ? theirs : ours;
  const known = kept?.find(path, id);
  const text = kept?.textOf(path, id);
  if (!known || text === undefined || other.owners.has(id.owner)) return undefined;
  return { path, text, owner: id.owner, key: entryKey(id), entry: { ...known.entry, path } };
}
