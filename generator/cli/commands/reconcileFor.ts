import type { DecideOptions } from '../../core/reconcile/decide.js';
import { reconcile } from '../../core/reconcile/reconcile.js';
import type { Reconciliation } from '../../core/reconcile/Reconciliation.js';
import { hasErrors } from '../../diagnostics/diagnosticTable.js';
import type { CommandIo } from '../CommandIo.js';
import type { NextStep, Report } from '../Report.js';
import { compileFor, type Compiled, type CompileOptions } from './compileOptions.js';

/** Nothing that a person has not asked for. */
const careful: DecideOptions = {
  discardEdits: false,
  restore: false,
  onConflict: 'abort',
  adopt: new Set(),
};

export interface Reconciled {
  compiled: Compiled;
  reconciliation: Reconciliation;
  /** What every report of the command begins with. */
  base: Pick<Report, 'command' | 'root'> & { sources: ReadonlyMap<string, string> };
}

/** The common part of generate, check and plan: compile, and compare with the disk. A report when that is not possible. */
export async function reconcileFor(
  command: string,
  io: CommandIo,
  files: readonly string[],
  options: CompileOptions,
  decide: Partial<DecideOptions> = {},
): Promise<Reconciled | Report> {
  const compiled = await compileFor(io, files, options);
  const base = { command, root: compiled.project.root, sources: compiled.sources };
  const problems = compiled.diagnostics;
  if (hasErrors(problems)) {
    const next = explainSteps(compiled);
    return {
      ...base,
      exitCode: 2,
      summary: 'The specs have errors; nothing was written.',
      data: null,
      problems,
      next,
      text: '',
    };
  }
  const { files: desired, scope, specs, format, output: root } = compiled;
  const request = { root, desired, scope, specs, format, options: { ...careful, ...decide } };
  const reconciliation = await compiled.clock.runAsync(
    'reconcile',
    () => reconcile(request),
    ({ decisions }) => decisions.length,
  );
  return { compiled, reconciliation, base };
}

export function isReport(result: Reconciled | Report): result is Report {
  return 'exitCode' in result;
}

function explainSteps({ diagnostics }: Compiled): NextStep[] {
  const code = diagnostics.find((diagnostic) => hasErrors([diagnostic]))?.code;
  return code === undefined
    ? []
    : [{ why: 'Read more about the first problem', command: `archc explain ${code}` }];
}
