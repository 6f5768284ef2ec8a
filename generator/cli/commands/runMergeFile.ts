import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mergeGitFile } from '../../app/mergeFile.js';
import { errorReason } from '../../tree/errorReason.js';
import { writeMerged } from '../../workspace/git/writeMerged.js';
import type { CommandIo } from '../CommandIo.js';
import type { Report } from '../Report.js';
import { usageError } from '../usageError.js';

/** Merges a file as a driver of git: `args` are its base, ours, which gets the result, theirs, and its path in the work tree. */
export function runMergeFile(io: CommandIo, args: readonly string[]): Report {
  const [base, ours, theirs, path] = args;
  if (
    base === undefined ||
    ours === undefined ||
    theirs === undefined ||
    path === undefined ||
    args.length > 4
  )
    return usageError(
      'merge-file',
      'Give the files of base, ours and theirs, and the path: %O %A %B %P of git.',
    );
  const textOf = (name: string): string => readFileSync(resolve(io.cwd, name), 'utf8');
  const report = { command: 'merge-file', root: io.cwd, problems: [], next: [], text: '' };
  try {
    const texts = { base: textOf(base), ours: textOf(ours), theirs: textOf(theirs) };
    const merged = mergeGitFile({ folder: io.cwd, path, ...texts });
    if (merged === undefined)
      return { ...report, exitCode: 1, summary: `${path} is for git to merge.`, data: { merged: false } };
    if (merged !== texts.ours) writeMerged(resolve(io.cwd, ours), merged);
    return { ...report, exitCode: 0, summary: `${path} is merged.`, data: { merged: true } };
  } catch (error) {
    return usageError('merge-file', `${path}: ${errorReason(error)}.`);
  }
}
