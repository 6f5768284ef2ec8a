import { renameInSpecs } from '../../app/rename/renameInSpecs.js';
import { openProject } from '../../app/openProject.js';
import { unifiedDiff } from '../../reconcile/decision/unifiedDiff.js';
import type { CommandIo } from '../CommandIo.js';
import { nothingDone } from '../nothingDone.js';
import type { Report } from '../Report.js';
import { usageError } from '../usageError.js';
import { lockOptions } from './lockOptions.js';
import { trustFor } from './trustFor.js';

export interface RenameOptions {
  dryRun?: boolean;
  trust?: boolean;
  json?: boolean;
}

/** Gives something of the specs another name, there and in references, and says how the code follows. */
export async function runRename(
  io: CommandIo,
  [what = '', now = '', ...more]: readonly string[],
  options: RenameOptions,
): Promise<Report> {
  if (now === '' || more.length > 0)
    return usageError(
      'rename',
      'Say what gets another name, and the name: `archc rename chat/send chat/post`.',
    );
  const project = openProject(io.cwd);
  const { root } = project;
  const dryRun = options.dryRun ?? false;
  const trust = await trustFor(io, project, options);
  const result = await renameInSpecs({ root, what, now, dryRun, trust }, lockOptions(io));
  if (result.outcome === 'unknown')
    return usageError(
      'rename',
      `No spec has '${what}'. It is \`chat/send\`, \`chat/send#Type\`, \`chat/send#Type.field\`, \`chat/send#params.field\`, \`chat/send!ERROR\`, or a module.`,
    );
  if (result.outcome === 'refused') return { command: 'rename', root, ...nothingDone(result.problems) };
  const { specs, problems } = result;
  const diffs = specs.map(({ path, before, after }) =>
    unifiedDiff(path, Buffer.from(before), after, Number.POSITIVE_INFINITY),
  );
  const lines = specs.map(({ path, from }) =>
    from === undefined ? `  renamed in  ${path}` : `  renamed in  ${path}  (from ${from})`,
  );
  return {
    command: 'rename',
    root,
    exitCode: 0,
    summary: `${what} ${dryRun ? 'would be' : 'is'} ${now} in ${specs.length} ${specs.length === 1 ? 'file' : 'files'}.`,
    data: { files: specs.map(({ path, from }) => ({ path, from: from ?? null })) },
    problems,
    next: dryRun
      ? [{ why: 'Rename', command: `archc rename ${what} ${now}` }]
      : [{ why: 'Let the code follow, yours included', command: 'archc generate' }],
    text: dryRun ? (await Promise.all(diffs)).join('\n') : lines.join('\n'),
  };
}
