import { canonicalJson } from '../../../types/ir/specDigest.js';
import { asidePath } from '../../reconcile/policy/pendingConflict.js';
import { filesBelow } from '../../tree/filesBelow.js';
import { sha256 } from '../../tree/fingerprint.js';
import { seeFile } from '../../tree/seeFile.js';
import { isOverlay } from '../../tree/overlayTree.js';
import type { Tree } from '../../tree/Tree.js';
import type { FileState, Plan, PlannedAction } from './Plan.js';
import type { UnsealedAction } from './planned.js';

/** sha256 over everything in a plan but its digest; of the texts, over their hashes. */
export function digestOf({ digest: _digest, texts, ...rest }: Plan): string {
  return sha256(canonicalJson({ ...rest, texts: Object.keys(texts).sort() }));
}

/** What is at a path; null for nothing, and for what archc must not look at. */
export function stateAt(tree: Tree, path: string): FileState | null {
  const file = tree.look(path);
  const seen = 'code' in file ? undefined : seeFile(file);
  if (!seen || 'code' in seen) return null;
  return { hash: seen.hash, executable: (seen.mode & 0o100) !== 0 };
}

/** Says of every file that stays what it says. */
export function sealedActions(tree: Tree, actions: readonly UnsealedAction[]): PlannedAction[] {
  return actions.map((action): PlannedAction => {
    const { from, path, movedFrom } = action;
    if (from !== undefined) return { ...action, from };
    const state = stateAt(tree, movedFrom ?? path);
    return { ...action, from: state, to: state?.hash ?? null };
  });
}

/** More locks and bases than any project has. */
const mostMemory = 1_000_000;

/**
 * The state of archc's memory, by path, and of what lies beside merged files: an unsettled conflict shows there. A plan is
 * stale when any of it changed.
 */
export function memoryOf(tree: Tree, actions: readonly PlannedAction[]): Record<string, string> {
  const folders = ['.generator/lock', '.generator/base'].flatMap((folder) => {
    const files = filesBelow(tree, folder, { most: mostMemory });
    return files === undefined || 'code' in files ? [] : files;
  });
  const beside = actions.flatMap(({ ownership, path }) => (ownership === 'merged' ? [asidePath(path)] : []));
  const paths = [...folders, '.generator/.gitignore', '.generator/.gitattributes', ...beside];
  tree.expect(paths);
  return Object.fromEntries(
    paths.flatMap((path): [string, string][] => {
      const state = stateAt(tree, path);
      return state === null ? [] : [[path, state.hash]];
    }),
  );
}

/** The files that an overlay changes, as actions: they are carried out with the rest. */
export function overlayActions(tree: Tree, texts: Map<string, string>): PlannedAction[] {
  if (!isOverlay(tree)) return [];
  return [...tree.changes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, text]): PlannedAction[] => {
      const from = stateAt(tree.base, path);
      const to = text === null ? null : sha256(text);
      if (to !== null && text !== null) texts.set(to, text);
      if (to === (from?.hash ?? null)) return [];
      const action = to === null ? 'remove' : from === null ? 'create' : 'update';
      return [{ path, ownership: 'input', action, owner: null, role: null, language: null, from, to }];
    });
}
