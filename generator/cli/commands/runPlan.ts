import { digest } from '../../core/CompileCache.js';
import { reconcile } from '../../core/files/reconcile.js';
import { hasErrors } from '../../diagnostics/diagnosticTable.js';
import type { CommandIo } from '../CommandIo.js';
import type { Report } from '../Report.js';
import { compileFor, type CompileOptions, statsText } from './compileOptions.js';
import { describeFiles, fileData } from './describeFiles.js';
import { explainSteps } from './runGenerate.js';

/** Lists every file that the specs ask for: who owns it and what a run would do to it, with a hash of the whole. */
export async function runPlan(
  io: CommandIo,
  files: readonly string[],
  options: CompileOptions,
): Promise<Report> {
  const compiled = await compileFor(io, files, options);
  const { project, sources, clock } = compiled;
  const base = { command: 'plan', root: project.root, sources };
  if (hasErrors(compiled.diagnostics)) {
    const problems = compiled.diagnostics;
    return {
      ...base,
      exitCode: 2,
      summary: 'The specs have errors.',
      data: null,
      problems,
      next: explainSteps(compiled),
      text: '',
    };
  }
  const request = {
    root: compiled.output,
    desired: compiled.files,
    scope: compiled.scope,
    options: { discardEdits: false, restore: false },
  };
  const { decisions, diagnostics } = await clock.runAsync(
    'reconcile',
    () => reconcile(request),
    (result) => result.decisions.length,
  );
  if (options.stats === true) io.stderr.write(`${statsText(clock)}\n`);
  const hash = digest(
    decisions.flatMap(({ path, ownership, action, desired, seen }) => [
      path,
      ownership,
      action,
      desired?.hash ?? '',
      seen?.hash ?? '',
    ]),
  );
  const rows = decisions.map(
    ({ path, ownership, action }) => `  ${ownership.padEnd(9)}  ${action.padEnd(9)}  ${path}`,
  );
  return {
    ...base,
    exitCode: 0,
    summary: `${describeFiles(decisions).summary.replace(/:.*/, '')}, ${decisions.length} files, plan ${hash.slice(0, 16)}.`,
    data: { hash, files: fileData(decisions) },
    problems: [...compiled.diagnostics, ...diagnostics],
    next: [],
    text: rows.join('\n'),
  };
}
