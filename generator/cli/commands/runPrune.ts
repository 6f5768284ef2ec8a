import { openRoot } from '../../core/disk/confinePath.js';
import { confineArtifact, seeFile } from '../../core/disk/seeFile.js';
import { LockEditor } from '../../core/lock/LockEditor.js';
import type { Change } from '../../core/transaction/Change.js';
import { commitChanges } from '../../core/transaction/commitChanges.js';
import type { CommandIo } from '../CommandIo.js';
import { outputRoot } from '../outputPath.js';
import type { Report } from '../Report.js';

export interface PruneOptions {
  dryRun?: boolean;
  out?: string;
  json?: boolean;
}

/** Moves the files that nothing asks for any more, and that a person edited, to the trash. */
export async function runPrune(io: CommandIo, options: PruneOptions): Promise<Report> {
  const root = openRoot(outputRoot(io, options));
  const locks = new LockEditor(root);
  const base = { command: 'prune', root: root.real };
  if (locks.diagnostics.length > 0)
    return {
      ...base,
      exitCode: 2,
      summary: 'Nothing was pruned.',
      data: null,
      problems: locks.diagnostics,
      next: [{ why: 'Mend the locks first', command: 'archc lock --repair' }],
      text: '',
    };
  const orphans = locks.files().filter(({ entry }) => entry.orphan);
  const paths = orphans.map(({ entry }) => entry.path);
  const text = paths
    .map((path) => `  ${options.dryRun === true ? 'would prune' : 'pruned'}  ${path}`)
    .join('\n');
  if (options.dryRun === true || orphans.length === 0)
    return { ...base, exitCode: 0, summary: countOf(paths), data: { paths }, problems: [], next: [], text };
  const changes = orphans.flatMap(({ entry: { path } }): Change[] => {
    const target = confineArtifact(root, path);
    const seen = 'code' in target ? undefined : seeFile(target);
    return seen && !('code' in seen) ? [{ kind: 'remove', path, expect: seen.hash, trash: true }] : [];
  });
  for (const orphan of orphans) locks.replace(orphan, undefined);
  const written = await commitChanges(root.real, [...changes, ...locks.changes()]);
  return {
    ...base,
    exitCode: written.done ? 0 : 2,
    summary: written.done
      ? `${countOf(paths)}${written.trash === undefined ? '' : ` Their text is in ${written.trash}.`}`
      : 'Nothing was pruned.',
    data: { paths: written.done ? paths : [], trash: written.trash ?? null },
    problems: written.diagnostics,
    next: [],
    text: written.done ? text : '',
  };
}

function countOf({ length }: readonly string[]): string {
  if (length === 0) return 'Nothing to prune.';
  return `${length} ${length === 1 ? 'file' : 'files'} that nothing asks for.`;
}
