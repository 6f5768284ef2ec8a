import { commit } from './commit.js';
import { Workspace, type Wish } from './workspace.js';

/** A tree with every kind of file, before … */
export const OLD: Wish[] = [
  { path: 'a.ts', text: 'a1\n', role: 'a' },
  { path: 'b/b.ts', text: 'b1\n', role: 'b' },
  { path: 'gone/gone.ts', text: 'gone\n', role: 'gone' },
  { path: 'stub.ts', text: 'stub\n', role: 'stub', ownership: 'scaffold' },
];

/** … and after a spec change that updates, creates, removes and moves. */
export const NEW: Wish[] = [
  { path: 'a.ts', text: 'a2\n', role: 'a' },
  { path: 'b/b.ts', text: 'b2\n', role: 'b' },
  { path: 'deep/er/new.ts', text: 'new\n', role: 'new' },
  { path: 'moved/stub.ts', text: 'stub\n', role: 'stub', ownership: 'scaffold' },
  { path: 'z/z.ts', text: 'z\n', role: 'z' },
];

/** Everything was decided, then `disturb` happened. */
export async function disturbed(disturb: (workspace: Workspace) => void) {
  const workspace = Workspace.forTest();
  await workspace.run(OLD);
  workspace.write('stub.ts', 'business\n');
  const reconciliation = await workspace.reconcile(NEW);
  disturb(workspace);
  const before = stateOf(workspace);
  const result = await commit(reconciliation);
  return { workspace, before, result, after: stateOf(workspace) };
}

/** Copies in the trash stay whatever becomes of a run. */
function stateOf(workspace: Workspace): { tree: Record<string, string>; times: Record<string, number> } {
  return { tree: withoutTrash(workspace.tree()), times: withoutTrash(workspace.times()) };
}

function withoutTrash<T>(files: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith('.generator/trash')));
}
