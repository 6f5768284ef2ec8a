import { resolve, type ResolveResult } from '../../app/resolve.js';
import type { Resolution } from '../../reconcile/resolveConflict.js';
import type { CommandIo } from '../CommandIo.js';
import { outputPaths, outputRoot } from '../outputPath.js';
import type { Report } from '../Report.js';
import { usageError } from '../usageError.js';
import { openProject } from '../../app/openProject.js';
import { moveImplementation } from '../../app/moveImplementation.js';
import { outFlag } from './askFor.js';
import { lockOptions } from './lockOptions.js';
import { trustFor } from './trustFor.js';
import { nothingDone } from '../nothingDone.js';

export interface ResolveOptions {
  yours?: boolean;
  new?: boolean;
  merged?: boolean;
  all?: boolean;
  movedTo?: string;
  out?: string;
  trust?: boolean;
  json?: boolean;
}

type Result = Omit<Report, 'command' | 'root'>;

/** Settles conflicts that an earlier run left: a side of each, or as a person merged them. Without a side it lists them. */
export async function runResolve(
  io: CommandIo,
  files: readonly string[],
  options: ResolveOptions,
): Promise<Report> {
  const sides: readonly [boolean | undefined, Resolution][] = [
    [options.yours, 'mine'],
    [options.new, 'generated'],
    [options.merged, 'by-hand'],
  ];
  const [chosen, another] = sides.filter(([asked]) => asked === true);
  if (another) return usageError('resolve', 'Choose one of --yours, --new and --merged.');
  if (options.movedTo !== undefined) return runMovedTo(io, files, { ...options, movedTo: options.movedTo });
  const root = outputRoot(io, options);
  const named = files.map((file) => outputPaths(io, options, file));
  const request = { root, files: named, all: options.all === true };
  const result = await resolve(chosen ? { ...request, resolution: chosen[1] } : request, lockOptions(io));
  switch (result.outcome) {
    case 'stranger':
      return usageError(
        'resolve',
        `'${files[result.file] ?? ''}' has no conflict; \`archc resolve\` lists them.`,
      );
    case 'nothing-named':
      return usageError('resolve', 'Name the files, or resolve --all of them.');
    case 'refused':
    case 'listed':
    case 'resolved':
      return { command: 'resolve', root, ...describe(result, options) };
  }
}

/** Has the config say where an implementation is now. */
async function runMovedTo(
  io: CommandIo,
  files: readonly string[],
  options: ResolveOptions & { movedTo: string },
): Promise<Report> {
  const [file = '', ...more] = files;
  const { yours, new: generated, merged, all, out } = options;
  if (file === '' || more.length > 0 || out !== undefined || [yours, generated, merged, all].includes(true))
    return usageError(
      'resolve',
      'Say which file moved: `archc resolve <path> --moved-to <path>`, and nothing else.',
    );
  const project = openProject(io.cwd);
  const { root } = project;
  const [to = ''] = outputPaths(io, {}, options.movedTo);
  const trust = await trustFor(io, project, options);
  const request = { root, from: outputPaths(io, {}, file), to, trust };
  const result = await moveImplementation(request, lockOptions(io));
  switch (result.outcome) {
    case 'unknown':
      return usageError('resolve', `No spec has an implementation at '${file}'.`);
    case 'refused':
      return { command: 'resolve', root, ...nothingDone(result.problems) };
    case 'done':
      return {
        command: 'resolve',
        root,
        exitCode: 0,
        summary: `${result.from} is ${result.to} from now on.`,
        data: { from: result.from, to: result.to },
        problems: result.problems,
        next: [{ why: 'Let what is generated follow', command: 'archc generate' }],
        text: '',
      };
  }
}

function describe(
  result: Exclude<ResolveResult, { outcome: 'stranger' | 'nothing-named' }>,
  options: ResolveOptions,
): Result {
  if (result.outcome === 'refused') return nothingDone(result.problems);
  if (result.outcome === 'listed') return listed(result, options);
  const { resolved, left, problems } = result;
  const flag = outFlag(options);
  return {
    exitCode: 0,
    summary: `${resolved.length} resolved, ${left === 0 ? 'none left' : `${left} left`}.`,
    data: { resolved, left },
    problems,
    next: left === 0 ? [{ why: 'See whether everything is in step', command: `archc check${flag}` }] : [],
    text: resolved.map((path) => `  resolved    ${path}`).join('\n'),
  };
}

function listed(
  { pending, isAbortable, problems }: Extract<ResolveResult, { outcome: 'listed' }>,
  options: ResolveOptions,
): Result {
  const [first] = pending;
  const flag = outFlag(options);
  const resolveBy = (side: string): string => `archc resolve --${side} ${first ?? ''}${flag}`;
  const next = [
    { why: 'Edit the file, then', command: resolveBy('merged') },
    { why: 'Or keep your lines', command: resolveBy('yours') },
    { why: 'Or take the new ones', command: resolveBy('new') },
    ...(isAbortable
      ? [{ why: 'Or go back to before the run that left them', command: `archc abort${flag}` }]
      : []),
  ];
  return {
    exitCode: first === undefined ? 0 : 3,
    summary: first === undefined ? 'No conflicts.' : `${pending.length} to resolve.`,
    data: { pending },
    problems,
    next: first === undefined ? [] : next,
    text: pending.map((path) => `  in conflict  ${path}`).join('\n'),
  };
}
