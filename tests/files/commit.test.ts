import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commit } from './commit.js';
import { disturbed, NEW, OLD } from './disturbed.js';
import { wish, Workspace } from './workspace.js';

describe('commit', () => {
  it('carries everything out, and leaves nothing of its own behind', async () => {
    const { workspace, result } = await disturbed(() => undefined);
    expect(result).toEqual({ done: true, diagnostics: [], trash: '.generator/trash/1' });
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
    const kept = Object.keys(workspace.tree('.generator')).filter((path) => !path.includes('/trash'));
    expect(kept.sort()).toEqual([
      '.generator/.gitattributes',
      '.generator/.gitignore',
      '.generator/lock/',
      '.generator/lock/ping.json',
    ]);
    expect(await workspace.drift(NEW)).toEqual([]);
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
      return commit(await workspace.reconcileFiles(desired));
    };
    await expect(run(() => Promise.reject(new Error('template')))).rejects.toThrow('template');
    await expect(run(() => Promise.resolve('y\n'))).rejects.toThrow('hash');
    expect(workspace.tree()).toEqual(before);
  });
});
