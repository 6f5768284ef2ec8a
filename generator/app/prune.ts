import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import { diskTree } from '../tree/diskTree.js';
import { confineArtifact, seeFile } from '../tree/seeFile.js';
import type { Tree } from '../tree/Tree.js';
import { LockEditor, type LockedFile } from '../workspace/lock/LockEditor.js';
import type { LockOptions } from '../workspace/mutex/acquireRunLock.js';
import type { Change } from '../workspace/transaction/Change.js';
import { commitChanges } from '../workspace/transaction/commitChanges.js';
import { exclusively } from '../workspace/transaction/exclusively.js';

export interface PruneRequest {
  /** The folder of the output. */
  root: string;
  /** Only says what would go. */
  dryRun?: boolean;
}

export type PruneResult =
  /** Nothing was done; the problems say why. */
  | { done: false; problems: Diagnostic[] }
  /** The files that go, or would; `trash` is the folder in which their texts are. */
  | { done: true; paths: string[]; trash?: string; problems: Diagnostic[] };

/** Moves the files that nothing asks for any more, and that a person may have written in, to the trash. */
export async function prune(request: PruneRequest, lock: LockOptions): Promise<PruneResult> {
  const ran = await exclusively(request.root, lock, () => pruneIn(request));
  if (!ran.done) return { done: false, problems: ran.diagnostics };
  return { ...ran.result, problems: [...ran.recovered, ...ran.result.problems] };
}

async function pruneIn({ root, dryRun = false }: PruneRequest): Promise<PruneResult> {
  const tree = diskTree(root);
  const locks = new LockEditor(tree);
  if (locks.diagnostics.length > 0) return { done: false, problems: locks.diagnostics };
  const orphans = locks.files().filter(({ entry }) => entry.orphan);
  const paths = orphans.map(({ entry }) => entry.path);
  if (dryRun || orphans.length === 0) return { done: true, paths, problems: [] };
  const changes = orphans.flatMap((orphan) => removalOf(tree, orphan));
  for (const orphan of orphans) locks.replace(orphan, undefined);
  const { done, trash, diagnostics } = await commitChanges(root, [
    ...changes,
    ...locks.unusedBases(),
    ...locks.changes(),
  ]);
  if (!done) return { done, problems: diagnostics };
  return { done, paths, problems: [], ...(trash === undefined ? {} : { trash }) };
}

function removalOf(tree: Tree, { entry: { path } }: LockedFile): Change[] {
  const target = confineArtifact(tree, path);
  const seen = 'code' in target ? undefined : seeFile(target);
  return seen && !('code' in seen) ? [{ kind: 'remove', path, expect: seen.hash, trash: true }] : [];
}
