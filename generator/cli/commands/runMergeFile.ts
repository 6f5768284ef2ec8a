import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mergeGitFile } from '../../app/mergeFile.js';
import { errorReason } from '../../tree/errorReason.js';
import { writeMerged } from '../../workspace/git/writeMerged.js';
import type { CommandIo } from '../CommandIo.js';
import type { Report } from '../Report.js';
import { usageError } from '../usageError.js';

/** Merges a file as a driver of git: `args` are its base, ours, which gets the result, theirs, and its path in the work tree. */
export async function runMergeFile(io: CommandIo, args: readonly string[]): Promise<Report> {
  const [base, ours, theirs, path, takesConflicts] = args;
  if (
    base === undefined ||
    ours === undefined ||
    theirs === undefined ||
    path === undefined ||
    args.length > 5
  )
    return usageError(
      'merge-file',
      'Give the files of base, ours and theirs, and the path: %O %A %B %P of git, and a word more where conflicts may be left in ours.',
    );
  const report = { command: 'merge-file', root: io.cwd, problems: [], next: [], text: '' };
  try {
    const read = [base, ours, theirs].map((name) => readFileSync(resolve(io.cwd, name)));
    const [from = '', mine = '', other = ''] = read.map((bytes) => bytes.toString('utf8'));
    // What is no UTF-8 would not be the same bytes again.
    const merged = read.every((bytes) => isUtf8(bytes))
      ? await mergeGitFile({ folder: io.cwd, path, base: from, ours: mine, theirs: other })
      : undefined;
    // Drivers of earlier versions have git merge again what this one could not.
    if (merged === undefined || (merged.isOpen && takesConflicts === undefined))
      return { ...report, exitCode: 1, summary: `${path} is for git to merge.`, data: { merged: false } };
    if (merged.text !== mine) writeMerged(resolve(io.cwd, ours), merged.text);
    if (merged.isOpen)
      return { ...report, exitCode: 3, summary: `${path} has conflicts.`, data: { merged: true } };
    return { ...report, exitCode: 0, summary: `${path} is merged.`, data: { merged: true } };
  } catch (error) {
    return usageError('merge-file', `${path}: ${errorReason(error)}.`);
  }
}
