import { resolve } from 'node:path';
import { abort, type AbortResult } from '../../app/abort.js';
import { findProject } from '../../project/loadProject.js';
import type { AbortedFile } from '../../workspace/transaction/abortRun.js';
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
  const result = await abort(output, lockOptions(io));
  switch (result.outcome) {
    case 'nothing-to-abort':
      return usageError('abort', 'There is no run to take back: only one that left conflicts can be.');
    case 'refused': {
      const { problems } = result;
      const held = problems.some(({ code }) => code === 'ARC5012');
      return { ...failed, exitCode: held ? 3 : 2, problems };
    }
    case 'aborted':
      return { ...base, ...describe(result), exitCode: 0, problems: result.problems };
  }
}

function describe({
  files,
  trash,
}: Extract<AbortResult, { outcome: 'aborted' }>): Pick<Report, 'summary' | 'data' | 'text'> {
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
