import type { Diagnostic } from '../../../types/Diagnostic.js';
import { openRoot } from '../../core/disk/confinePath.js';
import { LockEditor, type LockedFile } from '../../core/lock/LockEditor.js';
import { type Resolution, resolveConflict } from '../../core/reconcile/resolveConflict.js';
import type { Change } from '../../core/transaction/Change.js';
import { commitChanges } from '../../core/transaction/commitChanges.js';
import type { CommandIo } from '../CommandIo.js';
import { outputPaths, outputRoot } from '../outputPath.js';
import type { Report } from '../Report.js';
import { usageError } from '../usageError.js';

export interface ResolveOptions {
  yours?: boolean;
  new?: boolean;
  merged?: boolean;
  all?: boolean;
  out?: string;
  json?: boolean;
}

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
  const root = openRoot(outputRoot(io, options));
  const locks = new LockEditor(root);
  const pending = locks.files().filter(({ entry }) => entry.conflict !== undefined);
  const base = { command: 'resolve', root: root.real };
  if (!chosen) return listPending(base, pending, locks.diagnostics);
  const wanted = options.all === true ? pending : pending.filter((file) => isNamed(io, options, files, file));
  const stranger = files.find((name) => !pending.some((file) => isNamed(io, options, [name], file)));
  if (stranger !== undefined)
    return usageError('resolve', `${stranger} has no conflict; archc resolve lists them.`);
  if (wanted.length === 0) return usageError('resolve', 'Name the files, or resolve --all of them.');

  const [, resolution] = chosen;
  const changes: Change[] = [];
  const problems: Diagnostic[] = [...locks.diagnostics];
  for (const file of wanted) {
    const resolved = await resolveConflict(root, file, resolution);
    if ('code' in resolved) {
      problems.push(resolved);
      continue;
    }
    changes.push(...resolved.changes);
    locks.replace(file, resolved.entry);
  }
  if (problems.length > 0)
    return {
      ...base,
      exitCode: 3,
      summary: 'Nothing was resolved.',
      data: null,
      problems,
      next: [],
      text: '',
    };
  const written = await commitChanges(root.real, [...changes, ...locks.changes()]);
  const left = pending.length - wanted.length;
  const summary = written.done
    ? `${wanted.length} resolved, ${left === 0 ? 'none left' : `${left} left`}.`
    : 'Nothing was resolved.';
  return {
    ...base,
    exitCode: written.done ? 0 : 2,
    summary,
    data: { resolved: written.done ? wanted.map(({ entry }) => entry.path) : [], left },
    problems: written.diagnostics,
    next:
      left === 0 && written.done
        ? [{ why: 'See whether everything is in step', command: 'archc check' }]
        : [],
    text: written.done ? wanted.map(({ entry }) => `  resolved    ${entry.path}`).join('\n') : '',
  };
}

function listPending(
  base: Pick<Report, 'command' | 'root'>,
  pending: readonly LockedFile[],
  problems: readonly Diagnostic[],
): Report {
  const paths = pending.map(({ entry }) => entry.path);
  const next = [
    {
      why: 'Keep your lines, or take the new ones',
      command: `archc resolve --yours|--new ${paths[0] ?? ''}`,
    },
    { why: 'Or edit the file first, then', command: `archc resolve --merged ${paths[0] ?? ''}` },
  ];
  return {
    ...base,
    exitCode: problems.length > 0 ? 2 : paths.length > 0 ? 3 : 0,
    summary: paths.length === 0 ? 'No conflicts.' : `${paths.length} to resolve.`,
    data: { pending: paths },
    problems,
    next: paths.length === 0 ? [] : next,
    text: paths.map((path) => `  in conflict  ${path}`).join('\n'),
  };
}

function isNamed(
  io: CommandIo,
  options: ResolveOptions,
  names: readonly string[],
  { entry }: LockedFile,
): boolean {
  return names.some((name) => outputPaths(io, options, name).includes(entry.path));
}
