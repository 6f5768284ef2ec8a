import { relative } from 'node:path';
import type { Diagnostic, DiagnosticCode } from '../../../types/diagnostics/Diagnostic.js';
import type { JsonValue } from '../../../types/Json.js';
import type { DecideOptions, OnConflict } from '../../reconcile/decision/decide.js';
import { exclusively } from '../../workspace/transaction/exclusively.js';
import { commitRun, isConflict } from '../../reconcile/commitRun.js';
import type { FileDecision } from '../../reconcile/decision/FileDecision.js';
import type { Reconciliation } from '../../reconcile/Reconciliation.js';
import { unifiedDiff } from '../../reconcile/decision/unifiedDiff.js';
import type { CommandIo } from '../CommandIo.js';
import { needsPerson } from '../needsPerson.js';
import { onConflictFor } from '../onConflict.js';
import type { ExitCode, Report } from '../Report.js';
import { usageError } from '../usageError.js';
import { type CompileOptions, outFlag, sameSelection, statsText } from './compileOptions.js';
import { describeFiles, fileData } from './describeFiles.js';
import { outputPaths } from '../outputPath.js';
import { lockOptions } from './lockOptions.js';
import { conflictSteps, nextSteps } from './nextSteps.js';
import { compileReady, isReport, type Reconciled, reconcileFor, reconcileReady } from './reconcileFor.js';

export interface GenerateOptions extends CompileOptions {
  dryRun?: boolean;
  discardEdits?: boolean;
  restore?: boolean;
  onConflict?: OnConflict;
  /** Files to keep as they are, relative to the working directory. */
  adopt?: string[];
}

/** Compiles specs and writes what changed; with `dryRun` only shows it. */
export async function runGenerate(
  io: CommandIo,
  files: readonly string[],
  options: GenerateOptions,
): Promise<Report> {
  if (
    [...files, ...(options.spec ?? [])].includes('-') &&
    options.out === undefined &&
    options.dryRun !== true
  ) {
    const remedy = 'add --out <dir> or --dry-run, or save it as a file.';
    return usageError('generate', `A spec from standard input has no place in the project: ${remedy}`);
  }
  const { discardEdits = false, restore = false } = options;
  const adopt = new Set(options.adopt?.flatMap((file) => outputPaths(io, options, file)));
  const onConflict = onConflictFor(io, options.onConflict);
  const decide: DecideOptions = { discardEdits, restore, onConflict, adopt };
  if (options.dryRun === true) {
    const result = await reconcileFor('generate', io, files, options, decide);
    return isReport(result) ? result : dryRun(result);
  }
  const ready = await compileReady('generate', io, files, options);
  if (isReport(ready)) return ready;
  const { compiled, base } = ready;
  const ran = await exclusively(compiled.output, lockOptions(io), async () =>
    write(io, files, options, await reconcileReady(ready, decide)),
  );
  if (ran.done) return { ...ran.result, problems: [...ran.recovered, ...ran.result.problems] };
  const problems = [...compiled.diagnostics, ...ran.diagnostics];
  return { ...base, ...notWritten(problems) };
}

async function dryRun({ compiled, reconciliation, base }: Reconciled): Promise<Report> {
  const problems = [...compiled.diagnostics, ...reconciliation.diagnostics];
  const { decisions } = reconciliation;
  const text = await diffText(decisions);
  const exitCode = exitCodeFor(
    reconciliation.blocked,
    problems.map(({ code }) => code),
  );
  const summary = `Dry run: ${describeFiles(decisions).summary}; nothing was written.`;
  return { ...base, exitCode, summary, data: fileData(decisions), problems, next: [], text };
}

async function write(
  io: CommandIo,
  files: readonly string[],
  options: GenerateOptions,
  { compiled, reconciliation, base }: Reconciled,
): Promise<Report> {
  const stranger = options.adopt?.find((file) => !isAdopted(reconciliation, outputPaths(io, options, file)));
  if (stranger !== undefined)
    return usageError(
      'generate',
      `'${stranger}' is nothing that archc wrote or would write; it is yours already.`,
    );
  const { clock } = compiled;
  const problems = [...compiled.diagnostics, ...reconciliation.diagnostics];
  const { decisions } = reconciliation;
  const written = await clock.runAsync(
    'commit',
    () => commitRun(reconciliation),
    () => decisions.length,
  );
  if (options.stats === true) io.stderr.write(`${statsText(clock)}\n`);
  problems.push(...written.diagnostics);
  if (!written.done) return { ...base, ...notWritten(problems) };
  const { trash } = written;
  compiled.remember();
  const { lines, summary } = describeFiles(decisions);
  const conflicts = decisions.filter(isConflict);
  const folder = relative(io.cwd, compiled.output).replaceAll('\\', '/');
  const data: JsonValue = { files: fileData(decisions), trash: trash ?? null };
  return {
    ...base,
    exitCode: conflicts.length > 0 ? 3 : 0,
    summary: `${summary}${trash === undefined ? '' : `; what was replaced is in ${trash}`}.`,
    data,
    problems,
    next:
      conflicts.length > 0
        ? conflictSteps(conflicts, outFlag(options))
        : nextSteps(decisions, folder, sameSelection('check', files, options)),
    text: lines.join('\n'),
  };
}

function isAdopted({ decisions }: Reconciliation, paths: readonly string[]): boolean {
  return decisions.some(
    ({ path, adopted, action }) => paths.includes(path) && (adopted ?? action === 'refuse'),
  );
}

function notWritten(problems: Diagnostic[]): Omit<Report, 'command' | 'root'> {
  const codes = problems.map(({ code }) => code);
  const summary = 'Nothing was written.';
  return { exitCode: exitCodeFor(true, codes), summary, data: null, problems, next: [], text: '' };
}

/** A choice needs a person; anything else that stops a run is wrong input. */
function exitCodeFor(blocked: boolean, codes: readonly DiagnosticCode[]): ExitCode {
  if (!blocked) return 0;
  return codes.some(needsPerson) ? 3 : 2;
}

async function diffText(decisions: readonly FileDecision[]): Promise<string> {
  const parts: string[] = [];
  for (const decision of decisions) {
    const { action, path } = decision;
    if (action === 'unchanged' || action === 'keep' || (action === 'leave' && decision.before)) continue;
    const text = 'text' in decision ? await decision.text.text() : undefined;
    const bytes = 'seen' in decision ? decision.seen.bytes : new Uint8Array();
    parts.push(
      text === undefined
        ? `${action} ${path}`
        : await unifiedDiff(path, bytes, text, Number.POSITIVE_INFINITY),
    );
  }
  return parts.join('\n');
}
