import { relative, resolve } from 'node:path';
import { apply } from '../../app/apply.js';
import { openProject } from '../../app/openProject.js';
import { isConflict } from '../../app/plan/commitPlanned.js';
import { parsePlan } from '../../app/plan/parsePlan.js';
import { readBoundedText } from '../../tree/readBounded.js';
import { MAX_FILE_BYTES } from '../../tree/Tree.js';
import type { CommandIo } from '../CommandIo.js';
import type { Report } from '../Report.js';
import { usageError } from '../usageError.js';
import { outFlag } from './askFor.js';
import { askRemoval, consentOf } from './askRemoval.js';
import { artifactsOf, describeFiles, fileData } from './describeFiles.js';
import { describeOthers } from './describeOthers.js';
import { lockOptions } from './lockOptions.js';
import { conflictSteps } from './nextSteps.js';
import { trustFor } from './trustFor.js';
import { nothingDone } from '../nothingDone.js';

export interface ApplyFlags {
  out?: string;
  /** Code of the project may run, in this run. */
  trust?: boolean;
  /** Files may go, however many. */
  yes?: boolean;
  json?: boolean;
}

/** Carries out a plan that `archc plan --whole` printed; `-` is standard input. */
export async function runApply(io: CommandIo, file: string, flags: ApplyFlags): Promise<Report> {
  const project = openProject(io.cwd);
  const { root } = project;
  const text = await read(io, file);
  if (typeof text !== 'string') return usageError('apply', `${file} cannot be read: ${text.reason}.`);
  const plan = parsePlan(text);
  const name = file === '-' ? '<stdin>' : relative(root, resolve(io.cwd, file)).replaceAll('\\', '/');
  const place = { file: name, pointer: '' };
  if ('reason' in plan)
    return { command: 'apply', root, ...nothingDone([{ code: 'ARC5016', place, params: plan }]) };
  const lock = lockOptions(io);
  const target = flags.out === undefined ? { root } : { root, output: resolve(io.cwd, flags.out) };
  const trust = await trustFor(io, project, flags);
  const wanted = { ...target, name, lock, trust, ...consentOf(flags) };
  const first = await apply(plan, wanted);
  const removals = first.done ? undefined : await askRemoval(io, flags, first.problems);
  const result = removals ? await apply(plan, { ...wanted, removals }) : first;
  const { done, actions: carriedOut, trash, problems } = result;
  if (!done) return { command: 'apply', root, ...nothingDone(problems) };
  const actions = artifactsOf(carriedOut);
  const conflicts = actions.filter(isConflict);
  const { lines, summary } = describeFiles(actions);
  const others = describeOthers(carriedOut);
  return {
    command: 'apply',
    root,
    exitCode: conflicts.length > 0 ? 3 : 0,
    summary: `${[summary, ...others.counts].join('; ')}${trash === undefined ? '' : `; what was replaced is in ${trash}`}.`,
    data: { files: fileData(actions), ...others.data, trash: trash ?? null },
    problems,
    next: conflicts.length > 0 ? conflictSteps(conflicts, outFlag(flags)) : [],
    text: [...others.lines, ...lines].join('\n'),
  };
}

async function read(io: CommandIo, file: string): Promise<string | { reason: string }> {
  if (file === '-') {
    const text = await io.readStdin();
    return text.length <= MAX_FILE_BYTES ? text : { reason: `it is larger than ${MAX_FILE_BYTES} bytes` };
  }
  return readBoundedText(resolve(io.cwd, file), MAX_FILE_BYTES);
}
