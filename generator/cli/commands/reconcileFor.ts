import type { DecideOptions } from '../../reconcile/decision/decide.js';
import { diskTree } from '../../tree/diskTree.js';
import { reconcile } from '../../reconcile/reconcile.js';
import type { Reconciliation } from '../../reconcile/Reconciliation.js';
import { interruptedRuns } from '../../workspace/transaction/interruptedRuns.js';
import { hasErrors } from '../../../types/diagnostics/diagnosticTable.js';
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

/** Specs that compile, and what every report of the command begins with. */
export interface Ready {
  compiled: Compiled;
  base: Pick<Report, 'command' | 'root'> & { sources: ReadonlyMap<string, string> };
}

export interface Reconciled extends Ready {
  reconciliation: Reconciliation;
}

/** Compiles as the command line asks. A report when the specs have errors. */
export async function compileReady(
  command: string,
  io: CommandIo,
  files: readonly string[],
  options: CompileOptions,
): Promise<Ready | Report> {
  const compiled = await compileFor(io, files, options);
  const base = { command, root: compiled.project.root, sources: compiled.sources };
  const problems = compiled.diagnostics;
  if (!hasErrors(problems)) return { compiled, base };
  const next = explainSteps(compiled);
  const summary = 'The specs have errors; nothing was written.';
  return { ...base, exitCode: 2, summary, data: null, problems, next, text: '' };
}

/** Compares what was compiled with the disk. A command that goes on to write does this while it holds the run lock. */
export async function reconcileReady(
  { compiled, base }: Ready,
  decide: Partial<DecideOptions> = {},
): Promise<Reconciled> {
  const { files: desired, scope, specs, format, output } = compiled;
  const request = {
    tree: diskTree(output),
    desired,
    scope,
    specs,
    format,
    options: { ...careful, ...decide },
  };
  const reconciliation = await compiled.clock.runAsync(
    'reconcile',
    () => reconcile(request),
    ({ decisions }) => decisions.length,
  );
  return { compiled, reconciliation, base };
}

/** The whole of a command that writes nothing: compile, compare, and say whether an interrupted run is there. */
export async function reconcileFor(
  command: string,
  io: CommandIo,
  files: readonly string[],
  options: CompileOptions,
  decide?: DecideOptions,
): Promise<Reconciled | Report> {
  const ready = await compileReady(command, io, files, options);
  if (isReport(ready)) return ready;
  const { compiled } = ready;
  const diagnostics = [...compiled.diagnostics, ...interruptedRuns(compiled.output)];
  return reconcileReady({ ...ready, compiled: { ...compiled, diagnostics } }, decide);
}

export function isReport(result: object): result is Report {
  return 'exitCode' in result;
}

function explainSteps({ diagnostics }: Compiled): NextStep[] {
  const code = diagnostics.find((diagnostic) => hasErrors([diagnostic]))?.code;
  return code === undefined
    ? []
    : [{ why: 'Read more about the first problem', command: `archc explain ${code}` }];
}
