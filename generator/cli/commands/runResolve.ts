import { resolve, type ResolveResult } from '../../app/resolve.js';
import type { Resolution } from '../../reconcile/resolveConflict.js';
import type { CommandIo } from '../CommandIo.js';
import { outputPaths, outputRoot } from '../outputPath.js';
import type { Report } from '../Report.js';
import { usageError } from '../usageError.js';
import { outFlag } from './askFor.js';
import { lockOptions } from './lockOptions.js';
import { nothingDone } from '../nothingDone.js';

export interface ResolveOptions {
  yours?: boolean;
  new?: boolean;
  merged?: boolean;
  all?: boolean;
  out?: string;
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
