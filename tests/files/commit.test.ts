import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commit } from '../../generator/core/files/commit.js';
import { reconcile } from '../../generator/core/files/reconcile.js';
import { brief, wish, Workspace, type Wish } from './workspace.js';

const OLD: Wish[] = [
  { path: 'a.ts', text: 'a1\n', role: 'a' },
  { path: 'b/b.ts', text: 'b1\n', role: 'b' },
  { path: 'gone/gone.ts', text: 'gone\n', role: 'gone' },
  { path: 'stub.ts', text: 'stub\n', role: 'stub', ownership: 'scaffold' },
];
const NEW: Wish[] = [
  { path: 'a.ts', text: 'a2\n', role: 'a' },
  { path: 'b/b.ts', text: 'b2\n', role: 'b' },
  { path: 'deep/er/new.ts', text: 'new\n', role: 'new' },
  { path: 'moved/stub.ts', text: 'stub\n', role: 'stub', ownership: 'scaffold' },
  { path: 'z/z.ts', text: 'z\n', role: 'z' },
];

/** Everything was decided, then `disturb` happened. */
async function disturbed(disturb: (workspace: Workspace) => void) {
  const workspace = Workspace.forTest();
  await workspace.run(OLD);
  workspace.write('stub.ts', 'business\n');
  const reconciliation = await workspace.reconcile(NEW);
  disturb(workspace);
  const before = { tree: workspace.tree(), times: workspace.times() };
  const result = await commit(reconciliation);
  return { workspace, before, result, after: { tree: workspace.tree(), times: workspace.times() } };
}

describe('commit', () => {
  it('carries everything out, and leaves nothing of its own behind', async () => {
    const { workspace, result } = await disturbed(() => undefined);
    expect(result).toEqual({ done: true, diagnostics: [] });
    const files = Object.entries(workspace.tree()).filter(([path]) => !path.startsWith('.generator'));
    expect(Object.fromEntries(files)).toEqual({
      'a.ts': 'a2\n',
      'b/': '',
      'b/b.ts': 'b2\n',
      'deep/': '',
      'deep/er/': '',
      'deep/er/new.ts': 'new\n',
      'moved/': '',
      'moved/stub.ts': 'business\n',
      'z/': '',
      'z/z.ts': 'z\n',
    });
    expect(Object.keys(workspace.tree('.generator')).sort()).toEqual([
      '.generator/.gitignore',
      '.generator/lock/',
      '.generator/lock/ping.json',
    ]);
    expect(await workspace.drift(NEW)).toEqual([]);
  });

  const edit = (path: string, text: string) => (workspace: Workspace) => {
    workspace.write(path, text);
  };
  it.each<[string, string, (workspace: Workspace) => void]>([
    ['the first file was edited', 'a.ts', edit('a.ts', 'mine\n')],
    ['a later file was edited', 'b/b.ts', edit('b/b.ts', 'mine\n')],
    [
      'a file was deleted',
      'b/b.ts',
      (workspace) => {
        rmSync(workspace.at('b/b.ts'));
      },
    ],
    ['a new file appeared', 'z/z.ts', edit('z/z.ts', 'mine\n')],
    ['an orphan was edited', 'gone/gone.ts', edit('gone/gone.ts', 'mine\n')],
    [
      'an orphan was deleted',
      'gone/gone.ts',
      (workspace) => {
        rmSync(workspace.at('gone/gone.ts'));
      },
    ],
    ['the place of a move was taken', 'moved/stub.ts', edit('moved/stub.ts', 'mine\n')],
    [
      'a scaffold to move was deleted',
      'stub.ts',
      (workspace) => {
        rmSync(workspace.at('stub.ts'));
      },
    ],
    ['another run wrote the lock', '.generator/lock/ping.json', edit('.generator/lock/ping.json', '{}')],
  ])('puts every byte back when %s meanwhile', async (_, path, disturb) => {
    const { before, after, result } = await disturbed(disturb);
    expect(result.done).toBe(false);
    expect(result.diagnostics).toEqual([
      {
        code: 'ARC5007',
        params: { path, reason: 'changed while archc was running' },
        place: { file: path, pointer: '' },
      },
    ]);
    expect(after).toEqual(before);
  });

  it.each<[string, string, (workspace: Workspace) => void]>([
    ['a file is where a directory is needed', 'ARC5007 z', edit('z', 'mine\n')],
    [
      'a directory is in the way',
      'ARC5007 z/z.ts',
      (workspace) => {
        mkdirSync(workspace.at('z/z.ts'), { recursive: true });
      },
    ],
    [
      'a parent became a symlink',
      'ARC5003 b/b.ts',
      (workspace) => {
        rmSync(workspace.at('b'), { recursive: true });
        symlinkSync(workspace.at('gone'), workspace.at('b'));
      },
    ],
    ['the transactions cannot be stored', 'ARC5007 .generator/txn', edit('.generator/txn', 'mine\n')],
  ])('puts every byte back when %s', async (_, report, disturb) => {
    const { before, after, result } = await disturbed(disturb);
    expect(brief(result.diagnostics)).toEqual([report]);
    expect(after).toEqual(before);
  });

  it('puts everything back when the system refuses a name in the middle', async () => {
    const workspace = Workspace.forTest();
    await workspace.run(OLD);
    const before = workspace.tree();
    // Each segment is fine, but the whole is more than the system takes; archc allows it if the root is short.
    const path = `z/${Array.from({ length: 16 }, () => 'd'.repeat(250)).join('/')}/${'e'.repeat(70)}`;
    const result = await workspace.run([...OLD, { path: 'a0.ts', text: 'x\n' }, { path, text: 'x\n' }]);
    expect(result.done).toBe(false);
    expect(result.all[0]?.code).toBe('ARC5007');
    expect(JSON.stringify(result.all)).toContain('ENAMETOOLONG');
    expect(JSON.stringify(result.all)).not.toContain(workspace.root);
    expect(workspace.tree()).toEqual(before);
  });

  it('removes everything of a first run that fails', async () => {
    const workspace = Workspace.forTest();
    const reconciliation = await workspace.reconcile(NEW);
    workspace.write('z', 'mine\n');
    expect((await commit(reconciliation)).done).toBe(false);
    expect(workspace.tree()).toEqual({ z: 'mine\n' });
  });

  it('keeps discarded edits in the trash even when it is taken back', async () => {
    const workspace = Workspace.forTest();
    await workspace.run(OLD);
    workspace.write('a.ts', 'mine\n');
    const reconciliation = await workspace.reconcile(NEW, { discardEdits: true });
    workspace.write('z', 'mine\n');
    expect((await commit(reconciliation)).done).toBe(false);
    expect(workspace.read('a.ts')).toBe('mine\n');
    expect(workspace.read('.generator/trash/1/a.ts')).toBe('mine\n');
  });

  it('copies discarded edits byte for byte, and leaves entries of the trash alone', async () => {
    const workspace = Workspace.forTest();
    await workspace.run(OLD);
    workspace.write('.generator/trash/7/a.ts', 'older\n');
    workspace.write('.generator/trash/note', 'mine\n');
    const bytes = Uint8Array.of(0, 255, 13, 10, 128);
    workspace.write('a.ts', bytes);
    expect(await workspace.run(NEW, { discardEdits: true })).toMatchObject({
      done: true,
      trash: '.generator/trash/8',
    });
    expect(Uint8Array.from(readFileSync(workspace.at('.generator/trash/8/a.ts')))).toEqual(bytes);
    expect(workspace.read('.generator/trash/7/a.ts')).toBe('older\n');
  });

  it('does not touch files that stay as they are', async () => {
    const workspace = Workspace.forTest();
    await workspace.run(OLD);
    const before = statSync(workspace.at('b/b.ts'));
    await workspace.run([{ path: 'a.ts', text: 'a2\n', role: 'a' }, ...OLD.slice(1)]);
    const after = statSync(workspace.at('b/b.ts'));
    expect([after.mtimeMs, after.ino]).toEqual([before.mtimeMs, before.ino]);
  });

  it('rejects, without a trace, when a text cannot be rendered or is not what was announced', async () => {
    const workspace = Workspace.forTest();
    await workspace.run(OLD);
    const before = workspace.tree();
    const run = async (text: () => Promise<string>): Promise<unknown> => {
      const desired = [...NEW.map(wish), { ...wish({ path: 'x.ts', text: 'x\n' }), text }];
      const options = { discardEdits: false, restore: false };
      return commit(await reconcile({ root: workspace.root, desired, scope: 'project', options }));
    };
    await expect(run(() => Promise.reject(new Error('template')))).rejects.toThrow('template');
    await expect(run(() => Promise.resolve('y\n'))).rejects.toThrow('hash');
    expect(workspace.tree()).toEqual(before);
  });

  it('leaves a file alone that was edited between swap and rollback, and says where its former text is', async () => {
    const { rollback } = await import('../../generator/core/files/rollback.js');
    const { swap } = await import('../../generator/core/files/swap.js');
    const { stage } = await import('../../generator/core/files/stage.js');
    const { openTransaction, prepareFolders } = await import('../../generator/core/files/Transaction.js');
    const workspace = Workspace.forTest();
    await workspace.run(OLD);
    const transaction = openTransaction(workspace.root);
    prepareFolders(transaction);
    swap(transaction, await stage(transaction, await workspace.reconcile(NEW)));
    writeFileSync(workspace.at('a.ts'), 'mine\n');
    const [left, ...others] = rollback(transaction);
    expect(others).toEqual([]);
    expect(left?.path).toBe('a.ts');
    const kept = /former text is in (\S+)$/.exec(left?.reason ?? '')?.[1] ?? '';
    expect(workspace.read(kept)).toBe('a1\n');
    expect(workspace.read('a.ts')).toBe('mine\n');
    expect(workspace.read('b/b.ts')).toBe('b1\n');
    expect(workspace.read('gone/gone.ts')).toBe('gone\n');
    expect(workspace.read('stub.ts')).toBe('stub\n');
  });
});
