import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calls, Workspace, type Wish } from './workspace.js';

const HASH_A = 'a'.repeat(64);
const HASH_B = 'b'.repeat(64);
const V1: Wish = {
  path: 'src/server.ts',
  text: 'stub 1\n',
  ownership: 'scaffold',
  role: 'server',
  contract: HASH_A,
};
const V2: Wish = { ...V1, text: 'stub 2\n', contract: HASH_B };

async function scaffolded(): Promise<Workspace> {
  const workspace = Workspace.forTest();
  expect(await workspace.drift([V1])).toEqual(['ARC6002 src/server.ts']);
  await workspace.run([V1]);
  return workspace;
}

describe('a scaffold', () => {
  it('is never rewritten, edited or not', async () => {
    const workspace = await scaffolded();
    expect((await workspace.run([V2], { discardEdits: true, restore: true })).actions).toEqual({
      'src/server.ts': 'keep',
    });
    expect(workspace.read('src/server.ts')).toBe('stub 1\n');
    workspace.write('src/server.ts', 'business\n');
    const before = calls.text;
    await workspace.run([V1], { discardEdits: true });
    expect(workspace.read('src/server.ts')).toBe('business\n');
    expect(calls.text).toBe(before);
  });

  it('reports a contract that moved on until the next run', async () => {
    const workspace = await scaffolded();
    expect(await workspace.drift([V1])).toEqual([]);
    expect(await workspace.drift([V2])).toEqual(['ARC6005 src/server.ts']);
    await workspace.run([V2]);
    expect(await workspace.drift([V2])).toEqual([]);
    expect(workspace.lock()['typescript:server']).toMatchObject({ contract: HASH_B });
  });

  it('takes up a file that was there before, and says so once', async () => {
    const workspace = Workspace.forTest();
    workspace.write('src/server.ts', 'business\n');
    const result = await workspace.run([V1]);
    expect(result).toMatchObject({ done: true, reports: ['ARC5008 src/server.ts'] });
    expect(result.all[0]).toMatchObject({ severity: 'info', params: { kept: 'a scaffold' } });
    expect(workspace.lock()['typescript:server']).toMatchObject({ written: '', loose: '' });
    expect((await workspace.run([V1])).reports).toEqual([]);
    expect(workspace.read('src/server.ts')).toBe('business\n');
  });

  it('remembers a deletion, and brings the file back on demand', async () => {
    const workspace = await scaffolded();
    rmSync(workspace.at('src/server.ts'));
    expect(await workspace.drift([V1])).toEqual(['ARC6006 src/server.ts']);
    expect((await workspace.run([V1])).actions).toEqual({ 'src/server.ts': 'accept-deletion' });
    expect(workspace.lock()['typescript:server']).toMatchObject({ deleted: true });
    const times = workspace.times();
    expect((await workspace.run([V1])).actions).toEqual({});
    expect(workspace.times()).toEqual(times);
    expect(await workspace.drift([V1])).toEqual([]);
    await workspace.run([V1], { restore: true });
    expect(workspace.read('src/server.ts')).toBe('stub 1\n');
    expect(workspace.lock()['typescript:server']).not.toHaveProperty('deleted');
  });

  it('belongs to the project again when a person brings it back', async () => {
    const workspace = await scaffolded();
    rmSync(workspace.at('src/server.ts'));
    await workspace.run([V1]);
    workspace.write('src/server.ts', 'again\n');
    expect((await workspace.run([V1], { restore: true })).reports).toEqual([]);
    expect(workspace.read('src/server.ts')).toBe('again\n');
    expect(workspace.lock()['typescript:server']).not.toHaveProperty('deleted');
  });

  it('moves with its path, byte for byte', async () => {
    const workspace = await scaffolded();
    workspace.write('src/server.ts', 'business\r\n');
    const moved = { ...V2, path: 'lib/server.ts' };
    expect(await workspace.drift([moved])).toEqual(['ARC6002 lib/server.ts']);
    expect((await workspace.run([moved])).actions).toEqual({ 'lib/server.ts': 'move' });
    expect(workspace.tree()).not.toHaveProperty(['src/']);
    expect(workspace.read('lib/server.ts')).toBe('business\r\n');
    expect(await workspace.drift([moved])).toEqual([]);
  });

  it('stays where it is when the new path is taken', async () => {
    const workspace = await scaffolded();
    workspace.write('lib/server.ts', 'other\n');
    const moved = { ...V1, path: 'lib/server.ts' };
    const result = await workspace.run([moved]);
    expect(result).toMatchObject({
      done: true,
      reports: ['ARC6004 src/server.ts'],
      actions: { 'lib/server.ts': 'keep', 'src/server.ts': 'leave' },
    });
    expect(workspace.read('src/server.ts')).toBe('stub 1\n');
    expect(workspace.read('lib/server.ts')).toBe('other\n');
  });

  it('is not moved away from a path that another artifact has now', async () => {
    const workspace = await scaffolded();
    workspace.write('src/server.ts', 'business\n');
    const wishes: Wish[] = [
      { ...V1, path: 'lib/server.ts' },
      { ...V1, role: 'other', text: 'other stub\n' },
    ];
    await workspace.run(wishes);
    expect(workspace.read('src/server.ts')).toBe('business\n');
    expect(workspace.read('lib/server.ts')).toBe('stub 1\n');
  });

  it('that becomes a generated file is not overwritten once edited', async () => {
    const workspace = await scaffolded();
    const generated: Wish = { ...V2, ownership: 'generated', contract: '' };
    workspace.write('src/server.ts', 'business\n');
    expect((await workspace.run([generated])).reports).toEqual(['ARC5004 src/server.ts']);
    workspace.write('src/server.ts', 'stub 1\n');
    expect((await workspace.run([generated])).actions).toEqual({ 'src/server.ts': 'update' });
  });

  it('that becomes a generated file is not overwritten when archc never wrote it, whatever its bytes', async () => {
    const workspace = Workspace.forTest();
    workspace.write('src/server.ts', Uint8Array.of(0xff, 0x0a));
    await workspace.run([V1]);
    const generated: Wish = { ...V2, ownership: 'generated', contract: '' };
    expect((await workspace.run([generated])).reports).toEqual(['ARC5004 src/server.ts']);
    expect((await workspace.run([])).actions).toEqual({ 'src/server.ts': 'leave' });
  });

  it('that was a generated file keeps what is there', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([{ ...V1, ownership: 'generated', contract: '' }]);
    expect((await workspace.run([V2])).actions).toEqual({ 'src/server.ts': 'keep' });
    expect(workspace.read('src/server.ts')).toBe('stub 1\n');
    expect(await workspace.drift([V2])).toEqual([]);
  });
});
