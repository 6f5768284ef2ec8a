import type { PlannedAction } from '../../app/plan/Plan.js';
import { unifiedDiff } from '../../reconcile/decision/unifiedDiff.js';
import { seeFile } from '../../tree/seeFile.js';
import type { Tree } from '../../tree/Tree.js';

/** What actions would change, as diffs from what a tree says, with a line for what has none. */
export async function diffText(
  tree: Tree,
  actions: readonly PlannedAction[],
  texts: Readonly<Record<string, string>>,
): Promise<string> {
  const parts: string[] = [];
  for (const action of actions) {
    const { path, preview, to, from, movedFrom } = action;
    if (action.action === 'unchanged' || action.action === 'keep' || action.leftBefore) continue;
    const hash = preview ?? to;
    const text = hash === null || hash === from?.hash ? undefined : texts[hash];
    if (text === undefined) parts.push(`${action.action} ${path}`);
    else {
      const before = from === null ? new Uint8Array() : bytesAt(tree, movedFrom ?? path);
      parts.push(await unifiedDiff(path, before, text, Number.POSITIVE_INFINITY));
    }
  }
  return parts.join('\n');
}

function bytesAt(tree: Tree, path: string): Uint8Array {
  const file = tree.look(path);
  const seen = 'code' in file ? undefined : seeFile(file);
  return seen && !('code' in seen) ? seen.bytes : new Uint8Array();
}
