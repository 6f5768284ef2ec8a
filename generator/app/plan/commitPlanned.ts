import { diskTree } from '../../tree/diskTree.js';
import { noteOf } from '../../workspace/git/savedIndex.js';
import { markUnmerged, restoreIndex, type UnmergedFile } from '../../workspace/git/unmerged.js';
import { commitChanges, type CommitResult } from '../../workspace/transaction/commitChanges.js';
import type { UnsealedAction } from './planned.js';
import { plannedChanges, type PlannedTexts } from './plannedChanges.js';

/**
 * Carries out actions below a folder, in one transaction; see {@link commitChanges}. A run that leaves conflicts is kept, so
 * that `archc abort` can take it back, and git's index is told of the conflicts. The caller holds the run lock.
 */
export async function commitPlanned(
  root: string,
  actions: readonly UnsealedAction[],
  texts: ReadonlyMap<string, string>,
): Promise<CommitResult> {
  const given = textsFor(root, texts);
  const { textOf } = given;
  const changes = plannedChanges(actions, given);
  if (!actions.some(isConflict)) return commitChanges(root, changes);
  const saved = markUnmerged(
    root,
    actions.flatMap(({ path, sides }): UnmergedFile[] => {
      if (!sides) return [];
      const { base, mine, generated } = sides;
      return [{ path, base: textOf(base), mine: textOf(mine), generated: textOf(generated) }];
    }),
  );
  const result = await commitChanges(root, changes, { keep: noteOf(saved) });
  if (!result.done) restoreIndex(root, saved);
  return result;
}

/** What actions are carried out with below a folder. A text that is missing is a defect of the plan. */
export function textsFor(root: string, texts: ReadonlyMap<string, string>): PlannedTexts {
  const tree = diskTree(root);
  return {
    textOf: (hash) => {
      const text = texts.get(hash);
      if (text === undefined) throw new Error(`the plan names a text that it does not have: ${hash}`);
      return text;
    },
    modeOf: (path) => {
      const file = tree.look(path);
      return 'code' in file || !file.stats ? undefined : file.stats.mode & 0o777;
    },
  };
}

/** Whether an action leaves something that a person has to resolve. */
export function isConflict({ action }: Pick<UnsealedAction, 'action'>): boolean {
  return action === 'conflict' || action === 'aside';
}
