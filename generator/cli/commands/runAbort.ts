import { resolve } from 'node:path';
import { findProject } from '../../project/loadProject.js';
import { isHalfMerged } from '../../reconcile/merge/resolveConflicts.js';
import { savedIndex } from '../../workspace/git/savedIndex.js';
import { restoreIndex } from '../../workspace/git/unmerged.js';
import { exclusively } from '../../workspace/transaction/exclusively.js';
import {
  type Aborted,
  type AbortedFile,
  abortRun,
  type AbortHooks,
} from '../../workspace/transaction/abortRun.js';
import { hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
import type { CommandIo } from '../CommandIo.js';
import type { Report } from '../Report.js';
import { usageError } from '../usageError.js';
import { lockOptions } from './lockOptions.js';

export interface AbortOptions {
  out?: string;
  json?: boolean;
}

const words: Record<AbortedFile['outcome'], string> = {
  restored: 'restored',
  removed: 'removed',
  replaced: 'restored',
  discarded: 'removed',
  kept: 'kept',
};

/** Takes back the last run that left conflicts: all of its files, and what git's index said of them. */
export async function runAbort(io: CommandIo, options: AbortOptions): Promise<Report> {
  const project = findProject(io.cwd);
  const base = { command: 'abort', root: project.root, data: null, next: [], text: '' };
  const failed = { ...base, summary: 'Nothing was changed.' };
  if (hasErrors(project.diagnostics)) return { ...failed, exitCode: 2, problems: project.diagnostics };
  const output = options.out === undefined ? project.root : resolve(io.cwd, options.out);
  const ran = await exclusively(output, lockOptions(io), () =>
    abortRun(output, { restoreNote: restoreGit, isHalfMerged }),
  );
  if (!ran.done) {
    const held = ran.diagnostics.some(({ code }) => code === 'ARC5012');
    return { ...failed, exitCode: held ? 3 : 2, problems: ran.diagnostics };
  }
  if (!ran.result)
    return usageError('abort', 'There is no run to take back: only one that left conflicts can be.');
  const problems = [...ran.recovered, ...ran.result.diagnostics];
  if (!ran.result.done) return { ...failed, exitCode: 2, problems };
  return { ...base, ...describe(ran.result), exitCode: 0, problems };
}

/** Git may be gone, or busy: the files are what counts, so that is no failure. */
const restoreGit: AbortHooks['restoreNote'] = (root, note) => {
  restoreIndex(root, savedIndex(note));
  return [];
};

function describe({ files, trash }: Aborted): Pick<Report, 'summary' | 'data' | 'text'> {
  const lines = files.map(
    ({ path, outcome }) => `  ${words[outcome].padEnd(9)} ${path}${note(outcome, trash)}`,
  );
  const summary = `The run is taken back: ${files.length} ${files.length === 1 ? 'file' : 'files'}.`;
  const data = { files: files.map(({ path, outcome }) => ({ path, outcome })), trash: trash ?? null };
  return { summary, data, text: lines.join('\n') };
}

function note(outcome: AbortedFile['outcome'], trash: string | undefined): string {
  if (outcome === 'replaced' || outcome === 'discarded')
    return `  (what was written since is in ${trash ?? 'the trash'})`;
  return outcome === 'kept' ? '  (changed since)' : '';
}
