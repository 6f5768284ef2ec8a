import { relative } from 'node:path';
import type { Diagnostic, DiagnosticCode } from '../../../types/diagnostics/Diagnostic.js';
import type { JsonValue } from '../../../types/Json.js';
import { generate } from '../../app/generate.js';
import { isConflict } from '../../app/plan/commitPlanned.js';
import type { UnsealedAction } from '../../app/plan/planned.js';
import { planProject } from '../../app/planProject.js';
import type { OnConflict } from '../../reconcile/decision/decide.js';
import type { CommandIo } from '../CommandIo.js';
import { needsPerson } from '../needsPerson.js';
import { onConflictFor } from '../onConflict.js';
import { outputPaths } from '../outputPath.js';
import type { ExitCode, NextStep, Report } from '../Report.js';
import { usageError } from '../usageError.js';
import {
  type Asked,
  askFor,
  type CompileFlags,
  outFlag,
  sameSelection,
  statsText,
  uncompiled,
} from './askFor.js';
import { askRemoval, consentOf } from './askRemoval.js';
import { artifactsOf, describeFiles, fileData } from './describeFiles.js';
import { diffText } from './diffText.js';
import { lockOptions } from './lockOptions.js';
import { conflictSteps, mergeSteps, nextSteps } from './nextSteps.js';

export interface GenerateFlags extends CompileFlags {
  dryRun?: boolean;
  discardEdits?: boolean;
  restore?: boolean;
  /** Files may go, however many. */
  yes?: boolean;
  onConflict?: OnConflict;
  /** Files to keep as they are, relative to the working directory. */
  adopt?: string[];
}

/** Compiles specs and writes what changed; with `dryRun` only shows it. `run` is how: here unless told. */
export async function runGenerate(
  io: CommandIo,
  files: readonly string[],
  flags: GenerateFlags,
  run: typeof generate = generate,
): Promise<Report> {
  if ([...files, ...(flags.spec ?? [])].includes('-') && flags.out === undefined && flags.dryRun !== true) {
    const remedy = 'add --out <dir> or --dry-run, or save it as a file.';
    return usageError('generate', `A spec from standard input has no place in the project: ${remedy}`);
  }
  const asked = await askFor('generate', io, files, flags);
  return flags.dryRun === true ? dryRun(io, flags, asked) : write(io, files, flags, { ...asked, run });
}

async function dryRun(io: CommandIo, flags: GenerateFlags, asked: Asked): Promise<Report> {
  const { project, options, base } = asked;
  const adopt = flags.adopt?.flatMap((file) => outputPaths(io, flags, file)) ?? [];
  const result = await planProject(project, {
    ...options,
    ...decideBy(io, flags),
    ...consentOf(flags),
    adopt,
  });
  if (!result.ok) return uncompiled(base, result.problems);
  const { plan } = result;
  const { problems, blocked } = plan;
  const actions = artifactsOf(plan.actions);
  const text = await diffText(options.output ?? project.tree, actions, plan.texts);
  const exitCode = exitCodeFor(
    blocked,
    problems.map(({ code }) => code),
  );
  const summary = `Dry run: ${describeFiles(actions).summary}; nothing was written.`;
  return { ...base, exitCode, summary, data: fileData(actions), problems, next: [], text };
}

async function write(
  io: CommandIo,
  files: readonly string[],
  flags: GenerateFlags,
  { project, options, output, base, run }: Asked & { run: typeof generate },
): Promise<Report> {
  const adopt = (flags.adopt ?? []).map((file) => outputPaths(io, flags, file));
  const wanted = { ...options, ...decideBy(io, flags), ...consentOf(flags), adopt };
  const first = await run(project, lockOptions(io), wanted);
  const removals = first.outcome === 'refused' ? await askRemoval(io, flags, first.problems) : undefined;
  // What is there may be something else by now; the answer is for the files that were shown.
  const result = removals ? await run(project, lockOptions(io), { ...wanted, removals }) : first;
  if (result.outcome === 'uncompiled') return uncompiled(base, result.problems);
  if (result.outcome === 'stranger') {
    const name = flags.adopt?.[result.file] ?? '';
    return usageError(
      'generate',
      result.isAbsent
        ? `'${name}' is not there, so there is nothing to keep; archc writes it again. To have documents or tests left out, name them in leaveOut of .generator.json.`
        : `'${name}' is nothing that archc wrote or would write; it is yours already.`,
    );
  }
  if (flags.stats === true) io.stderr.write(`${statsText(options.clock)}\n`);
  const { problems } = result;
  if (result.outcome === 'refused') return { ...base, ...notWritten(problems) };
  const { trash } = result;
  const actions = artifactsOf(result.actions);
  const { lines, summary } = describeFiles(actions);
  const conflicts = actions.filter(isConflict);
  const folder = relative(io.cwd, output).replaceAll('\\', '/');
  const { settled } = result;
  const data: JsonValue = {
    files: fileData(actions),
    ...(settled.length === 0 ? {} : { settled: [...settled] }),
    trash: trash ?? null,
  };
  return {
    ...base,
    exitCode: conflicts.length > 0 || problems.some(({ code }) => isLeftToDo(code)) ? 3 : 0,
    summary: `${summary}${trash === undefined ? '' : `; what was replaced is in ${trash}`}.`,
    data,
    problems,
    next: [
      ...(conflicts.length > 0
        ? conflictSteps(conflicts, outFlag(flags))
        : [
            ...addedSteps(actions, flags),
            ...nextSteps(
              { actions, packages: result.packages },
              folder,
              sameSelection('check', files, flags),
            ),
          ]),
      ...mergeSteps(settled),
    ],
    text: [...settled.map((path) => `  settled     ${path}  (a merge of git left it)`), ...lines].join('\n'),
  };
}

/** What was asked for on the command line is known to no other run. */
function addedSteps(actions: readonly UnsealedAction[], { adapter = [], out }: GenerateFlags): NextStep[] {
  if (adapter.length === 0 || out !== undefined || !actions.some(({ action }) => action === 'create'))
    return [];
  const names = adapter.map((id) => `"${id}"`).join(', ');
  const why = `Keep what ${adapter.join(', ')} made, which a run without --adapter removes: name ${adapter.length === 1 ? 'it' : 'them'} in the specs`;
  return [{ why, command: `"adapter": [..., ${names}]  or adapters.default of .generator.json` }];
}

/** What a run that wrote everything else has to leave to a person. */
function isLeftToDo(code: DiagnosticCode): boolean {
  return code === 'ARC5017' || code === 'ARC6008';
}

function decideBy(io: CommandIo, { discardEdits = false, restore = false, onConflict }: GenerateFlags) {
  return { discardEdits, restore, onConflict: onConflictFor(io, onConflict) };
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
