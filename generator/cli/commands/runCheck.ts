import type { DiagnosticCode } from '../../../types/diagnostics/Diagnostic.js';
import { driftOf } from '../../reconcile/driftOf.js';
import type { CommandIo } from '../CommandIo.js';
import { needsPerson } from '../needsPerson.js';
import type { Report } from '../Report.js';
import { type CompileOptions, outFlag, sameSelection, statsText } from './compileOptions.js';
import { isReport, reconcileFor } from './reconcileFor.js';

/** Says whether everything on disk is what the specs say. Writes nothing. */
export async function runCheck(
  io: CommandIo,
  files: readonly string[],
  options: CompileOptions,
): Promise<Report> {
  const result = await reconcileFor('check', io, files, options);
  if (isReport(result)) return result;
  const { compiled, reconciliation, base } = result;
  const { clock } = compiled;
  const drift = await clock.runAsync(
    'drift',
    () => driftOf(reconciliation),
    (found) => found.length,
  );
  if (options.stats === true) io.stderr.write(`${statsText(clock)}\n`);
  const problems = [...compiled.diagnostics, ...drift];
  const data = { files: reconciliation.decisions.length, drift: drift.length };
  if (drift.length === 0) {
    return {
      ...base,
      exitCode: 0,
      summary: `Up to date: ${reconciliation.decisions.length} files.`,
      data,
      problems,
      next: [],
      text: '',
    };
  }
  const invalid = drift.some(({ code }) => code.startsWith('ARC5') && !needsPerson(code));
  const generate = sameSelection('generate', files, options);
  const found = (asked: DiagnosticCode): boolean => drift.some(({ code }) => code === asked);
  const next = found('ARC5010')
    ? [{ why: 'See how to go on with the conflicts', command: `archc resolve${outFlag(options)}` }]
    : [
        { why: 'See what would change', command: `${generate} --dry-run` },
        {
          why: 'Bring the files up to date',
          command: found('ARC5009') ? `${generate} --on-conflict=markers` : generate,
        },
      ];
  const summary = `Out of date: ${drift.length} of ${reconciliation.decisions.length} files.`;
  return { ...base, exitCode: invalid ? 2 : 1, summary, data, problems, next, text: '' };
}
