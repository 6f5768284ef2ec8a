import { relative } from 'node:path';
import type { Diagnostic } from '../../../types/Diagnostic.js';
import type { JsonValue } from '../../../types/Json.js';
import type { DecideOptions } from '../../core/reconcile/decide.js';
import { exclusively } from '../../core/runLock/exclusively.js';
import { commit } from '../../core/transaction/commit.js';
import type { FileDecision } from '../../core/reconcile/FileDecision.js';
import { unifiedDiff } from '../../core/reconcile/unifiedDiff.js';
import type { CommandIo } from '../CommandIo.js';
import type { ExitCode, NextStep, Report } from '../Report.js';
import { usageError } from '../usageError.js';
import { type CompileOptions, sameSelection, statsText } from './compileOptions.js';
import { describeFiles, fileData } from './describeFiles.js';
import { lockOptions } from './lockOptions.js';
import { compileReady, isReport, type Reconciled, reconcileFor, reconcileReady } from './reconcileFor.js';

export interface GenerateOptions extends CompileOptions {
  dryRun?: boolean;
  discardEdits?: boolean;
  restore?: boolean;
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
  const decide: DecideOptions = { discardEdits, restore };
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
  const { clock } = compiled;
  const problems = [...compiled.diagnostics, ...reconciliation.diagnostics];
  const { decisions } = reconciliation;
  const written = await clock.runAsync(
    'commit',
    () => commit(reconciliation),
    () => decisions.length,
  );
  if (options.stats === true) io.stderr.write(`${statsText(clock)}\n`);
  problems.push(...written.diagnostics);
  if (!written.done) return { ...base, ...notWritten(problems) };
  compiled.remember();
  const { lines, summary } = describeFiles(decisions);
  const folder = relative(io.cwd, compiled.output).replaceAll('\\', '/');
  const data: JsonValue = { files: fileData(decisions), trash: written.trash ?? null };
  return {
    ...base,
    exitCode: 0,
    summary: `${summary}.`,
    data,
    problems,
    next: nextSteps(decisions, folder, sameSelection('check', files, options)),
    text: lines.join('\n'),
  };
}

function notWritten(problems: Diagnostic[]): Omit<Report, 'command' | 'root'> {
  const codes = problems.map(({ code }) => code);
  const summary = 'Nothing was written.';
  return { exitCode: exitCodeFor(true, codes), summary, data: null, problems, next: [], text: '' };
}

/** An edited file, or a run that does not end, needs a person; anything else that stops a run is wrong input. */
function exitCodeFor(blocked: boolean, codes: readonly string[]): ExitCode {
  if (!blocked) return 0;
  return ['ARC5004', 'ARC5005', 'ARC5012'].some((code) => codes.includes(code)) ? 3 : 2;
}

function nextSteps(decisions: readonly FileDecision[], folder: string, check: string): NextStep[] {
  const created = decisions.filter(({ action }) => action === 'create');
  const at = (path: string): string => (folder === '' ? path : `${folder}/${path}`);
  const steps: NextStep[] = [];
  const servers = created.filter(({ id }) => id && /^(server$|module:)/.test(id.role));
  const [server] = servers;
  if (server) {
    const more = servers.length > 1 ? ` and ${servers.length - 1} more` : '';
    steps.push({
      why: 'Write the logic (it is yours; archc never rewrites it)',
      command: `${at(server.path)}${more}`,
    });
  }
  const index = created.find(({ id }) => id?.role === 'server-index');
  if (index)
    steps.push({
      why: 'Register the commands once, when the server starts',
      command: `registerServerCommands()  from ${at(index.path)}`,
    });
  const client = created.find(({ id }) => id?.role === 'worker-client');
  if (client)
    steps.push({
      why: 'Reach the worker: its commands run wherever this was called once',
      command: `registerWorkerCommands(new WorkerClient({ path }))  from ${at(client.path)}`,
    });
  const manifest = created.find(({ id }) => id?.role === 'manifest');
  if (manifest)
    steps.push({
      why: 'Test and run the worker',
      command: `cargo test --manifest-path ${at(manifest.path)}`,
    });
  const test = created.find(({ id }) => id?.role === 'contract-test');
  if (test)
    steps.push({
      why: 'Run the generated tests',
      command: `npx vitest run${folder === '' ? '' : ` --root ${folder}`}`,
    });
  if (created.length > 0) steps.push({ why: 'Keep code and specs in step, here and in CI', command: check });
  return steps;
}

async function diffText(decisions: readonly FileDecision[]): Promise<string> {
  const parts: string[] = [];
  for (const { action, path, desired, seen } of decisions) {
    if (action === 'unchanged' || action === 'keep') continue;
    if (action !== 'create' && action !== 'update' && action !== 'refuse') {
      parts.push(`${action} ${path}`);
      continue;
    }
    parts.push(
      await unifiedDiff(
        path,
        seen?.bytes ?? new Uint8Array(),
        (await desired?.text()) ?? '',
        Number.POSITIVE_INFINITY,
      ),
    );
  }
  return parts.join('\n');
}
