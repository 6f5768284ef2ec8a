import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import {
  describeDiagnostic,
  diagnosticCodes,
  hasErrors,
} from '../../../types/diagnostics/diagnosticTable.js';
import { type FixedFile, fixProject, type FixResult } from '../../app/fix.js';
import { openProject } from '../../app/openProject.js';
import { unifiedDiff } from '../../reconcile/decision/unifiedDiff.js';
import type { CommandIo } from '../CommandIo.js';
import type { ExitCode, NextStep, Report } from '../Report.js';
import { usageError } from '../usageError.js';
import { lockOptions } from './lockOptions.js';
import { namedSpecs } from './namedSpecs.js';
import { nothingDone } from '../nothingDone.js';
import { trustFor } from './trustFor.js';

export interface FixOptions {
  dryRun?: boolean;
  code?: string;
  trust?: boolean;
  json?: boolean;
}

/** Applies the fixes that the diagnostics of specs and config carry. Exit 1 when something is left to a person. */
export async function runFix(io: CommandIo, files: readonly string[], options: FixOptions): Promise<Report> {
  const code = diagnosticCodes.find((known) => known === options.code);
  if (options.code !== undefined && code === undefined)
    return usageError('fix', `There is no diagnostic '${options.code}'; \`archc explain\` lists them.`);
  if (files.includes('-')) return usageError('fix', 'Standard input cannot be written to; name a file.');
  const project = openProject(io.cwd);
  const { root } = project;
  const { selection, diagnostics } = await namedSpecs(io, root, files);
  const outside = [...selection.given.keys()][0];
  if (outside !== undefined) return usageError('fix', `${outside} lies outside of the project ${root}.`);
  const base = { command: 'fix', root };
  if (hasErrors(diagnostics)) return { ...base, ...nothingDone(diagnostics) };
  const dryRun = options.dryRun ?? false;
  const trust = await trustFor(io, project, options);
  const only = code === undefined ? {} : { code };
  const found = await fixProject({ root, specs: selection, dryRun, trust, ...only }, lockOptions(io));
  const { remaining, trash } = found;
  if (hasErrors(found.problems)) return { ...base, ...nothingDone(found.problems) };
  const problems = [...found.problems, ...remaining];
  return {
    ...base,
    exitCode: exitCodeOf(remaining),
    summary: summaryOf(found, dryRun),
    data: {
      files: found.files.map(({ path, fixes }) => ({ path, fixes })),
      remaining: remaining.filter(isOpen).length,
      trash: trash ?? null,
    },
    problems,
    next: nextSteps(remaining, dryRun && found.files.length > 0),
    text: dryRun ? await diffOf(found.files) : found.files.map(linesOf).join('\n'),
    // The places of what is left are in the new texts, which a dry run does not write.
    sources: new Map(found.files.map(({ path, after }) => [path, after])),
  };
}

/** What is not looked at because code of the project did not run is no finding about a spec. */
function isOpen(problem: Diagnostic): boolean {
  if (problem.code === 'ARC7008' || problem.code === 'ARC7009') return false;
  return describeDiagnostic(problem).severity !== 'info';
}

/** 2 for what cannot be read at all: malformed JSON, a file that is not there, a config that cannot be used. */
function exitCodeOf(remaining: readonly Diagnostic[]): ExitCode {
  if (hasErrors(remaining.filter(({ code }) => /^ARC[17]/.test(code) && code !== 'ARC7008'))) return 2;
  return remaining.some(isOpen) ? 1 : 0;
}

function linesOf({ path, fixes }: FixedFile): string {
  return [`  fixed  ${path}`, ...fixes.map(({ code, title }) => `         ${code} ${title}`)].join('\n');
}

async function diffOf(files: readonly FixedFile[]): Promise<string> {
  const diffs = files.map(({ path, before, after }) =>
    unifiedDiff(path, Buffer.from(before), after, Number.POSITIVE_INFINITY),
  );
  return (await Promise.all(diffs)).join('\n');
}

function summaryOf({ files, remaining, trash }: FixResult, dryRun: boolean): string {
  const count = files.reduce((sum, { fixes }) => sum + fixes.length, 0);
  const left = remaining.filter(isOpen).length;
  if (count + left === 0) return 'Nothing to fix.';
  const fixes = `${count} ${count === 1 ? 'fix' : 'fixes'}${dryRun ? ' would be' : ''} applied`;
  const kept = trash === undefined ? '' : ` What was replaced is in ${trash}.`;
  return `${fixes}; ${left === 0 ? 'nothing is' : `${left} ${left === 1 ? 'is' : 'are'}`} left.${kept}`;
}

function nextSteps(remaining: readonly Diagnostic[], isDry: boolean): NextStep[] {
  const old = remaining.filter(
    ({ code, params }) => code === 'ARC2006' && 'version' in params && Number(params.version) < 2,
  );
  const files = old.map(({ place }) => place.file).join(' ');
  return [
    ...(isDry ? [{ why: 'Apply the fixes', command: 'archc fix' }] : []),
    ...(old.length > 0
      ? [{ why: 'Turn version 1 specs into version 2', command: `archc migrate ${files} --force` }]
      : []),
    ...(hasErrors([...remaining]) ? [] : [{ why: 'Compile the specs', command: 'archc generate' }]),
  ];
}
