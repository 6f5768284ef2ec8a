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
      '.generator/.gitattributes',
      '.generator/.gitignore',
      '.generator/lock/',
      '.generator/lock/ping.json',
      'src/',
      'src/types.ts',
    ]);
    expect(workspace.read('src/types.ts')).toBe(V1.text);
    expect(workspace.read('.generator/.gitignore')).toBe('cache/\ntxn/\ntrash/\n');
    // No more than 0644; the umask of the machine may take some away.
    expect(statSync(workspace.at('src/types.ts')).mode & 0o777 & ~0o644).toBe(0);
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
    const result = await workspace.run([V2]);
    expect(result.actions).toEqual({ 'src/types.ts': 'update' });
    expect(workspace.read('src/types.ts')).toBe(V2.text);
    // Only a person knows whether they meant it.
    expect(workspace.read(`${result.trash ?? ''}/src/types.ts`)).toBe(WIDE.text);
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

  it('is taken up again after the lock was lost', async () => {
    const workspace = await generated();
    const lock = workspace.read('.generator/lock/ping.json');

    rmSync(workspace.at('.generator'), { recursive: true });
    utimesSync(workspace.at('src/types.ts'), 1, 1);
    expect((await workspace.run([V1])).actions).toEqual({});
    expect(workspace.read('.generator/lock/ping.json')).toBe(lock);
    expect(statSync(workspace.at('src/types.ts')).mtimeMs).toBe(1000);
  });
});
