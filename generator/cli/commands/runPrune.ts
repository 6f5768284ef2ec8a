import { diskTree } from '../../tree/diskTree.js';
import { confineArtifact, seeFile } from '../../tree/seeFile.js';
import type { Tree } from '../../tree/Tree.js';
import { LockEditor, type LockedFile } from '../../workspace/lock/LockEditor.js';
import type { Change } from '../../workspace/transaction/Change.js';
import { commitChanges } from '../../workspace/transaction/commitChanges.js';
import type { CommandIo } from '../CommandIo.js';
import type { Report } from '../Report.js';
import { nothingDone, runExclusively } from './runExclusively.js';

export interface PruneOptions {
  dryRun?: boolean;
  out?: string;
  json?: boolean;
}

/** Moves the files that nothing asks for any more, and that a person may have written in, to the trash. */
export function runPrune(io: CommandIo, options: PruneOptions): Promise<Report> {
  return runExclusively('prune', io, options, async (directory) => {
    const tree = diskTree(directory);
    const locks = new LockEditor(tree);
    if (locks.diagnostics.length > 0) return nothingDone(locks.diagnostics);
    const orphans = locks.files().filter(({ entry }) => entry.orphan);
    const paths = orphans.map(({ entry }) => entry.path);
    const dry = options.dryRun === true;
    const text = paths.map((path) => `  ${dry ? 'would prune' : 'pruned'}  ${path}`).join('\n');
    const done = { exitCode: 0, problems: [], next: [], text } as const;
    if (dry || orphans.length === 0)
      return { ...done, summary: `${countOf(paths)}.`, data: { paths, trash: null } };
    const changes = orphans.flatMap((orphan) => removalOf(tree, orphan));
    for (const orphan of orphans) locks.replace(orphan, undefined);
    const { trash, ...written } = await commitChanges(directory, [
      ...changes,
      ...locks.unusedBases(),
      ...locks.changes(),
    ]);
    if (!written.done) return nothingDone(written.diagnostics);
    const where = trash === undefined ? '' : `; their text is in ${trash}`;
    return { ...done, summary: `${countOf(paths)}${where}.`, data: { paths, trash: trash ?? null } };
  });
}

function removalOf(tree: Tree, { entry: { path } }: LockedFile): Change[] {
  const target = confineArtifact(tree, path);
  const seen = 'code' in target ? undefined : seeFile(target);
  return seen && !('code' in seen) ? [{ kind: 'remove', path, expect: seen.hash, trash: true }] : [];
}

function countOf({ length }: readonly string[]): string {
  if (length === 0) return 'Nothing to prune';
  return `${length} ${length === 1 ? 'file' : 'files'} that nothing asks for`;
}
