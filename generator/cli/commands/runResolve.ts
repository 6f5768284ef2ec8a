import type { Diagnostic } from '../../../types/diagnostics/Diagnostic.js';
import { diskTree } from '../../tree/diskTree.js';
import { markResolved } from '../../workspace/git/unmerged.js';
import { LockEditor, type LockedFile } from '../../workspace/lock/LockEditor.js';
import { type Resolution, resolveConflict } from '../../reconcile/resolveConflict.js';
import type { Change } from '../../workspace/transaction/Change.js';
import { commitChanges } from '../../workspace/transaction/commitChanges.js';
import { keptRun } from '../../workspace/transaction/keptRun.js';
import type { CommandIo } from '../CommandIo.js';
import { outputPaths } from '../outputPath.js';
import type { Report } from '../Report.js';
import { usageError } from '../usageError.js';
import { outFlag } from './askFor.js';
import { nothingDone, runExclusively } from './runExclusively.js';

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
export function runResolve(
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
  if (another) return Promise.resolve(usageError('resolve', 'Choose one of --yours, --new and --merged.'));
  return runExclusively('resolve', io, options, async (root) => {
    const locks = new LockEditor(diskTree(root));
    if (locks.diagnostics.length > 0) return nothingDone(locks.diagnostics);
    const pending = locks.files().filter(({ entry }) => entry.conflict !== undefined);
    if (!chosen) return listPending(pending, keptRun(root) !== undefined, options);
    const isNamed = (names: readonly string[], { entry }: LockedFile): boolean =>
      names.some((name) => outputPaths(io, options, name).includes(entry.path));
    const stranger = files.find((name) => !pending.some((file) => isNamed([name], file)));
    if (stranger !== undefined)
      return usageError('resolve', `'${stranger}' has no conflict; \`archc resolve\` lists them.`);
    const wanted = options.all === true ? pending : pending.filter((file) => isNamed(files, file));
    if (wanted.length === 0) return usageError('resolve', 'Name the files, or resolve --all of them.');
    return resolveAll(root, locks, wanted, chosen[1], {
      left: pending.length - wanted.length,
      flag: outFlag(options),
    });
  });
}

/** All of them or, when one cannot be resolved that way, none. `left` is how many conflicts stay, `flag` as in {@link outFlag}. */
async function resolveAll(
  root: string,
  locks: LockEditor,
  wanted: readonly LockedFile[],
  resolution: Resolution,
  { left, flag }: { left: number; flag: string },
): Promise<Result> {
  const changes: Change[] = [];
  const problems: Diagnostic[] = [];
  for (const file of wanted) {
    const resolved = await resolveConflict(diskTree(root), file, resolution);
    if ('code' in resolved) {
      problems.push(resolved);
      continue;
    }
    changes.push(...resolved.changes);
    locks.replace(file, resolved.entry);
  }
  if (problems.length > 0) return nothingDone(problems);
  // As long as a conflict is left, the run that left it can be aborted, and needs what the locks named before it.
  const options = { keepPrevious: left > 0 };
  if (left === 0) changes.push(...locks.unusedBases());
  const written = await commitChanges(root, [...changes, ...locks.changes()], options);
  if (!written.done) return nothingDone(written.diagnostics);
  const paths = wanted.map(({ entry }) => entry.path);
  markResolved(root, paths);
  return {
    exitCode: 0,
    summary: `${paths.length} resolved, ${left === 0 ? 'none left' : `${left} left`}.`,
    data: { resolved: paths, left },
    problems: [],
    next: left === 0 ? [{ why: 'See whether everything is in step', command: `archc check${flag}` }] : [],
    text: paths.map((path) => `  resolved    ${path}`).join('\n'),
  };
}

function listPending(pending: readonly LockedFile[], isAbortable: boolean, options: ResolveOptions): Result {
  const paths = pending.map(({ entry }) => entry.path);
  const [first] = paths;
  const flag = outFlag(options);
  const resolve = (side: string): string => `archc resolve --${side} ${first ?? ''}${flag}`;
  const next = [
    { why: 'Edit the file, then', command: resolve('merged') },
    { why: 'Or keep your lines', command: resolve('yours') },
    { why: 'Or take the new ones', command: resolve('new') },
    ...(isAbortable
      ? [{ why: 'Or go back to before the run that left them', command: `archc abort${flag}` }]
      : []),
  ];
  return {
    exitCode: first === undefined ? 0 : 3,
    summary: first === undefined ? 'No conflicts.' : `${paths.length} to resolve.`,
    data: { pending: paths },
    problems: [],
    next: first === undefined ? [] : next,
    text: paths.map((path) => `  in conflict  ${path}`).join('\n'),
  };
}
