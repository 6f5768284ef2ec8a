import { chmodSync, rmSync, statSync, utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calls, Workspace, type Wish } from './workspace.js';

const V1: Wish = { path: 'src/types.ts', text: 'export interface Ping {\n  at: number;\n}\n' };
const V2: Wish = { path: 'src/types.ts', text: 'export interface Ping {\n  at: string;\n}\n' };
const WIDE: Wish = { path: 'src/types.ts', text: 'export interface Ping { at: number; }\n' };

async function generated(): Promise<Workspace> {
  const workspace = Workspace.forTest();
  await workspace.run([V1]);
  return workspace;
}

describe('a generated file', () => {
  it('is created, with the lock and the ignore file', async () => {
    const workspace = Workspace.forTest();
    expect(await workspace.drift([V1])).toEqual(['ARC6002 src/types.ts']);
    const result = await workspace.run([V1]);
    expect(result).toMatchObject({ done: true, actions: { 'src/types.ts': 'create' }, reports: [] });
    expect(Object.keys(workspace.tree()).sort()).toEqual([
      '.generator/',
      '.generator/.gitignore',
      '.generator/lock/',
      '.generator/lock/ping.json',
      'src/',
      'src/types.ts',
    ]);
    expect(workspace.read('src/types.ts')).toBe(V1.text);
    expect(workspace.read('.generator/.gitignore')).toBe('cache/\ntxn/\ntrash/\n');
    expect(statSync(workspace.at('src/types.ts')).mode & 0o777).toBe(0o644 & ~process.umask());
  });

  it('stays untouched on a second run, without its text', async () => {
    const workspace = await generated();
    const times = workspace.times();
    const before = calls.text;
    expect(await workspace.run([V1])).toMatchObject({ done: true, actions: {}, reports: [] });
    expect(workspace.times()).toEqual(times);
    expect(await workspace.drift([V1])).toEqual([]);
    expect(calls.text).toBe(before);
  });

  it('is updated when nobody edited it, and keeps its mode', async () => {
    const workspace = await generated();
    chmodSync(workspace.at('src/types.ts'), 0o755);
    expect(await workspace.drift([V2])).toEqual(['ARC6001 src/types.ts']);
    expect((await workspace.run([V2])).actions).toEqual({ 'src/types.ts': 'update' });
    expect(workspace.read('src/types.ts')).toBe(V2.text);
    expect(statSync(workspace.at('src/types.ts')).mode & 0o777).toBe(0o755);
    expect(await workspace.drift([V2])).toEqual([]);
  });

  it('is written again when it was deleted', async () => {
    const workspace = await generated();

    rmSync(workspace.at('src'), { recursive: true });
    expect(await workspace.drift([V1])).toEqual(['ARC6002 src/types.ts']);
    await workspace.run([V1]);
    expect(workspace.read('src/types.ts')).toBe(V1.text);
  });

  it('may be formatted by the project: neither an edit nor stale', async () => {
    const workspace = await generated();
    workspace.write('src/types.ts', WIDE.text);
    expect(await workspace.drift([V1])).toEqual([]);
    expect((await workspace.run([V1])).actions).toEqual({});
    expect(workspace.read('src/types.ts')).toBe(WIDE.text);
    expect((await workspace.run([V2])).actions).toEqual({ 'src/types.ts': 'update' });
    expect(workspace.read('src/types.ts')).toBe(V2.text);
  });

  it('stays as the formatter left it when only the layout of the generated text changed', async () => {
    const workspace = await generated();
    workspace.write('src/types.ts', 'export interface Ping\n{ at: number; }\n');
    expect((await workspace.run([WIDE])).actions).toEqual({});
    expect(await workspace.drift([WIDE])).toEqual([]);
  });

  it('follows a change of layout when no formatter ran', async () => {
    const workspace = await generated();
    expect((await workspace.run([WIDE])).actions).toEqual({ 'src/types.ts': 'update' });
    expect(workspace.read('src/types.ts')).toBe(WIDE.text);
  });

  it('is recognised with the line ends of Windows and a byte order mark', async () => {
    const workspace = await generated();
    const windows = `\uFEFF${V1.text.replaceAll('\n', '\r\n')}`;
    workspace.write('src/types.ts', windows);
    expect((await workspace.run([V1])).actions).toEqual({});
    expect(workspace.read('src/types.ts')).toBe(windows);
    expect((await workspace.run([V2])).actions).toEqual({ 'src/types.ts': 'update' });
  });

  it('is refused when edited, with the diff and the way out', async () => {
    const workspace = await generated();
    const edited = V1.text.replace('}', '  mine: true;\n}');
    workspace.write('src/types.ts', edited);
    const before = workspace.tree();
    const result = await workspace.run([V2, { path: 'src/other.ts', text: 'new\n' }]);
    expect(result).toMatchObject({ done: false, reports: ['ARC5004 src/types.ts'] });
    expect(result.all[0]?.params).toEqual({
      path: 'src/types.ts',
      extensionPoint: 'server.ts',
      diff: [
        '--- src/types.ts\ton disk',
        '+++ src/types.ts\tgenerated',
        '@@ -1,4 +1,3 @@',
        ' export interface Ping {',
        '-  at: number;',
        '-  mine: true;',
        '+  at: string;',
        ' }',
      ].join('\n'),
    });
    expect(workspace.tree()).toEqual(before);
    expect(await workspace.drift([V1])).toEqual(['ARC6003 src/types.ts']);
  });

  it('is overwritten on demand, with the edits in a numbered trash', async () => {
    const workspace = await generated();
    for (const number of [1, 2]) {
      workspace.write('src/types.ts', `mine ${number}\n`);
      expect(await workspace.drift([V1], { discardEdits: true })).toEqual(['ARC6003 src/types.ts']);
      const result = await workspace.run([V1], { discardEdits: true });
      expect(result).toMatchObject({ done: true, trash: `.generator/trash/${number}` });
      expect(workspace.read(`.generator/trash/${number}/src/types.ts`)).toBe(`mine ${number}\n`);
      expect(workspace.read('src/types.ts')).toBe(V1.text);
    }
  });

  it('never replaces a file that archc does not know', async () => {
    const workspace = Workspace.forTest();
    workspace.write('src/types.ts', 'mine\n');
    expect(await workspace.run([V1])).toMatchObject({ done: false, reports: ['ARC5005 src/types.ts'] });
    expect(workspace.tree()).toEqual({ 'src/': '', 'src/types.ts': 'mine\n' });
    expect(await workspace.drift([V1])).toEqual(['ARC6003 src/types.ts']);
    await workspace.run([V1], { discardEdits: true });
    expect(workspace.read('.generator/trash/1/src/types.ts')).toBe('mine\n');
  });

  it('is taken up again after the lock was lost', async () => {
    const workspace = await generated();
    const lock = workspace.read('.generator/lock/ping.json');

    rmSync(workspace.at('.generator'), { recursive: true });
    utimesSync(workspace.at('src/types.ts'), 1, 1);
    expect((await workspace.run([V1])).actions).toEqual({});
    expect(workspace.read('.generator/lock/ping.json')).toBe(lock);
    expect(statSync(workspace.at('src/types.ts')).mtimeMs).toBe(1000);
  });

  it('counts bytes that are not text as an edit', async () => {
    const workspace = Workspace.forTest();
    const text = 'a\uFFFDb\n';
    await workspace.run([{ path: 'a.ts', text }]);
    workspace.write('a.ts', Buffer.from([0x61, 0xff, 0x62, 0x0a]));
    expect((await workspace.run([{ path: 'a.ts', text }])).reports).toEqual(['ARC5004 a.ts']);
  });

  it('shows at most 40 lines of a long diff', async () => {
    const workspace = Workspace.forTest();
    workspace.write('a.ts', Array.from({ length: 100 }, (_, i) => `mine ${i}\n`).join(''));
    const { all } = await workspace.run([{ path: 'a.ts', text: 'generated\n' }]);
    const diff = all[0]?.code === 'ARC5005' ? all[0].params.diff.split('\n') : [];
    expect(diff).toHaveLength(41);
    expect(diff.at(-1)).toBe('… 64 more lines');
  });
});
