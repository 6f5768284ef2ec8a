import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changesOf, commit } from './commit.js';
import { prepare } from '../../generator/workspace/transaction/prepare.js';
import { rollback } from '../../generator/workspace/transaction/rollback.js';
import { swap } from '../../generator/workspace/transaction/swap.js';
import { openTransaction } from '../../generator/workspace/transaction/Transaction.js';
import { disturbed, NEW, OLD } from './disturbed.js';
import { brief, Workspace } from './workspace.js';

describe('a commit that cannot be finished', () => {
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
    ['a file is where a directory is needed', 'ARC5007 z/z.ts', edit('z', 'mine\n')],
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

  it('touches nothing behind a state folder that became a symlink meanwhile', async () => {
    const workspace = Workspace.forTest();
    const reconciliation = await workspace.reconcile(NEW);
    mkdirSync(workspace.at('elsewhere/txn'), { recursive: true });
    symlinkSync(workspace.at('elsewhere'), workspace.at('.generator'));
    const before = workspace.tree();
    expect(brief((await commit(reconciliation)).diagnostics)).toEqual(['ARC5003 .generator']);
    expect(workspace.tree()).toEqual(before);
  });

  it('removes everything of a first run that fails', async () => {
    const workspace = Workspace.forTest();
    const reconciliation = await workspace.reconcile(NEW);
    workspace.write('z', 'mine\n');
    expect((await commit(reconciliation)).done).toBe(false);
    expect(workspace.tree()).toEqual({ z: 'mine\n' });
  });

  it('leaves a file alone that was edited between swap and rollback, and says where its former text is', async () => {
    const workspace = Workspace.forTest();
    await workspace.run(OLD);
    const transaction = openTransaction(workspace.root);
    await prepare(transaction, await changesOf(await workspace.reconcile(NEW)), { drops: [] });
    swap(transaction);
    writeFileSync(workspace.at('a.ts'), 'mine\n');
    const [left, ...others] = rollback(transaction);
    expect(others).toEqual([]);
    expect(left?.path).toBe('a.ts');
    expect(workspace.read(left?.trash ?? '')).toBe('a1\n');
    expect(workspace.read('a.ts')).toBe('mine\n');
    expect(workspace.read('b/b.ts')).toBe('b1\n');
    expect(workspace.read('gone/gone.ts')).toBe('gone\n');
    expect(workspace.read('stub.ts')).toBe('stub\n');
  });
});
