import { existsSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Trust } from '../../../types/Trust.js';
import { errorReason } from '../../tree/errorReason.js';
import type { Project } from '../loadProject.js';
import { projectCode } from './projectCode.js';
import { liesInProject } from './trustFile.js';
import { readTrustRecord, trustedFolder } from '../../workspace/trust/readTrustRecord.js';

/**
 * Whether the user's record at `file` allows code of the project to run: it must name this folder, and every file of that
 * code as it is now. Looks at the code only where there is a record of the folder. Never rejects.
 */
export async function openTrust(project: Project, file: string): Promise<Trust> {
  const { root, tree } = project;
  const no = (reason: string): Trust => ({ allowed: false, reason });
  if (!tree.isDisk) return no(`code is run from the disk only, and this is ${tree.name}`);
  try {
    const realRoot = realpathSync(root);
    if (liesInProject(file, realRoot)) return no(`${file} lies in the project, so it says nothing about it`);
    const record = readTrustRecord(file);
    if ('reason' in record) return no(record.reason);
    const trusted = trustedFolder(record, realRoot);
    if (trusted === undefined) return no('nobody has trusted this folder');
    const { files } = await projectCode(project);
    const changes = changesSince(trusted.files, files);
    if (changes !== undefined) return no(`since it was trusted, ${changes}`);
    return { allowed: true, files: byRealPath(realRoot, files) };
  } catch (error) {
    return no(`its code cannot be looked at: ${errorReason(error)}`);
  }
}

/** Which files are not as they were, for a person; undefined when all are. */
function changesSince(
  before: Readonly<Record<string, string>>,
  now: ReadonlyMap<string, string>,
): string | undefined {
  const paths = [...new Set([...Object.keys(before), ...now.keys()])].sort();
  const changes = paths.flatMap((path) => {
    const [was, is] = [Object.hasOwn(before, path) ? before[path] : undefined, now.get(path)];
    if (was === is) return [];
    return [`${path} ${was === undefined ? 'came' : is === undefined ? 'went' : 'changed'}`];
  });
  const shown = changes.slice(0, 3).join(', ');
  if (changes.length === 0) return undefined;
  return changes.length > 3 ? `${shown} and ${changes.length - 3} more files changed` : shown;
}

/** By what Node calls a module. Files that are named and not there have no place in it. */
function byRealPath(root: string, files: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [path, hash] of files) {
    const absolute = resolve(root, path);
    if (existsSync(absolute)) found.set(realpathSync(absolute), hash);
  }
  return found;
}
