import type { DiagnosticCode } from '../../../types/diagnostics/Diagnostic.js';
import { check } from '../../app/check.js';
import type { CommandIo } from '../CommandIo.js';
import { needsPerson } from '../needsPerson.js';
import type { NextStep, Report } from '../Report.js';
import { lockOptions } from './lockOptions.js';
import { askFor, type CompileFlags, outFlag, sameSelection, statsText, uncompiled } from './askFor.js';

/** Says whether everything on disk is what the specs say. Writes nothing. */
export async function runCheck(
  io: CommandIo,
  files: readonly string[],
  flags: CompileFlags,
): Promise<Report> {
  const { project, options, base } = await askFor('check', io, files, flags);
  const result = await check(project, { ...options, lock: lockOptions(io) });
  if (!result.ok) return uncompiled(base, result.problems);
  if (flags.stats === true) io.stderr.write(`${statsText(options.clock)}\n`);
  const { drift } = result;
  const problems = [...result.problems, ...drift];
  const data = { files: result.files, drift: drift.length };
  if (drift.length === 0) {
    const left = problems.filter(({ code }) => code === 'ARC6004').length;
    const summary = `Up to date: ${result.files} files${left === 0 ? '' : `; ${left} left over`}.`;
    return { ...base, exitCode: 0, summary, data, problems, next: [], text: '' };
  }
  const invalid = drift.some(({ code }) => code.startsWith('ARC5') && !needsPerson(code));
  const broken = drift.filter(({ code }) => code === 'ARC6009').length;
  const stale = drift.length - broken;
  const fits = broken === 0 ? '' : ` ${broken} ${broken === 1 ? 'import does' : 'imports do'} not fit.`;
  const state =
    stale === 0 ? `Up to date: ${result.files} files.` : `Out of date: ${stale} of ${result.files} files.`;
  const summary = `${state}${fits}`;
  const next = stepsFor(new Set(drift.map(({ code }) => code)), files, flags);
  return { ...base, exitCode: invalid ? 2 : 1, summary, data, problems, next, text: '' };
}

/** These are a person's to decide, and until then a run changes nothing of them. */
const persons: ReadonlySet<DiagnosticCode> = new Set(['ARC5017', 'ARC6003', 'ARC6008', 'ARC6009']);

function stepsFor(found: Set<DiagnosticCode>, files: readonly string[], flags: CompileFlags): NextStep[] {
  if (found.has('ARC5010'))
    return [{ why: 'See how to go on with the conflicts', command: `archc resolve${outFlag(flags)}` }];
  const generate = sameSelection('generate', files, flags);
  const steps: NextStep[] = [];
  if (found.has('ARC6003'))
    steps.push(
      {
        why: 'Keep the edits of a file, which is merged from then on',
        command: `archc adopt <file>${outFlag(flags)}`,
      },
      { why: 'Or drop them; a copy stays in .generator/trash', command: `${generate} --discard-edits` },
    );
  if (found.has('ARC6008'))
    steps.push({
      why: 'Have what is gone written anew, unless you bring it back',
      command: `${generate} --restore`,
    });
  if (found.has('ARC6009'))
    steps.push({
      why: 'See what generated code declares, and where',
      command: sameSelection('symbols', files, flags),
    });
  if ([...found].every((code) => persons.has(code))) return steps;
  const how = found.has('ARC5009') ? ' --on-conflict=markers' : '';
  return [
    ...steps,
    { why: 'See what would change', command: `${generate} --dry-run` },
    { why: 'Bring the files up to date', command: `${generate}${how}` },
  ];
}
