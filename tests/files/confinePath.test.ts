import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { confinePath, openRoot } from '../../generator/tree/confinePath.js';
import { Workspace, type Wish } from './workspace.js';

const TYPES: Wish = { path: 'src/types.ts', text: 'types\n' };

function elsewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'archc-elsewhere-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

describe('a path on disk', () => {
  it('is looked up once per directory', () => {
    const workspace = Workspace.forTest();
    workspace.write('a/b/c.ts', '');
    const root = openRoot(workspace.root);
    for (const name of ['c.ts', 'd.ts', 'e.ts']) confinePath(root, `a/b/${name}`);
    expect([...root.directories]).toEqual([
      ['', 'directory'],
      ['a', 'directory'],
      ['a/b', 'directory'],
    ]);
  });

  it('may have a root that is reached through a symlink', async () => {
    const workspace = Workspace.forTest();
    mkdirSync(workspace.at('real'));
    symlinkSync(workspace.at('real'), workspace.at('link'));
    const inner = Object.create(workspace, { root: { value: workspace.at('link') } }) as Workspace;
    expect(await inner.run([TYPES])).toMatchObject({ done: true });
    expect(workspace.read('real/src/types.ts')).toBe('types\n');
  });

  it('may have a root that does not exist yet, but not one that is a file', async () => {
    const workspace = Workspace.forTest();
    const inner = Object.create(workspace, { root: { value: workspace.at('a/b') } }) as Workspace;
    expect(await inner.run([TYPES])).toMatchObject({ done: true });
    expect(workspace.read('a/b/src/types.ts')).toBe('types\n');
    writeFileSync(workspace.at('file'), 'mine');
    const broken = Object.create(workspace, { root: { value: workspace.at('file') } }) as Workspace;
    expect((await broken.run([TYPES])).reports).toContain('ARC5007 .generator/lock/ping.json');
    expect(workspace.read('file')).toBe('mine');
  });

  it.each(['../out.ts', '/out.ts', 'a/../../out.ts'])('%j is refused', async (path) => {
    const workspace = Workspace.forTest();
    expect(await workspace.run([{ ...TYPES, path, role: 'types' }])).toMatchObject({
      done: false,
      reports: [`ARC5002 ${path}`],
    });
    expect(workspace.tree()).toEqual({});
  });

  it.each(['src', '.generator', '.generator/lock', '.generator/txn'])(
    'is not followed through a symlink %s',
    async (link) => {
      const workspace = Workspace.forTest();
      const outside = elsewhere();
      mkdirSync(workspace.at('.generator'));
      if (link === '.generator') rmSync(workspace.at(link), { recursive: true });
      symlinkSync(outside, workspace.at(link));
      const before = workspace.tree();
      const result = await workspace.run([TYPES], { discardEdits: true });
      expect(result.done).toBe(false);
      expect(result.all.some((d) => d.code === 'ARC5003' && d.params.link === link)).toBe(true);
      expect(readdirSync(outside)).toEqual([]);
      expect(workspace.tree()).toEqual(before);
    },
  );

  it('is refused when it is a symlink itself, even to the right text', async () => {
    const workspace = Workspace.forTest();
    workspace.write('elsewhere.ts', 'types\n');
    mkdirSync(workspace.at('src'));
    symlinkSync(workspace.at('elsewhere.ts'), workspace.at('src/types.ts'));
    const result = await workspace.run([TYPES], { discardEdits: true });
    expect(result).toMatchObject({ done: false, reports: ['ARC5003 src/types.ts'] });
    expect(await workspace.drift([TYPES])).toEqual(['ARC5003 src/types.ts']);
  });

  it('is refused when a directory, a file or a pipe is in the way', async () => {
    const workspace = Workspace.forTest();
    mkdirSync(workspace.at('src/types.ts'), { recursive: true });
    workspace.write('lib', 'mine\n');
    execFileSync('mkfifo', [workspace.at('pipe.ts')]);
    const wishes = [TYPES, { ...TYPES, path: 'lib/types.ts' }, { ...TYPES, path: 'pipe.ts' }];
    const before = workspace.tree();
    const result = await workspace.run(wishes, { discardEdits: true });
    expect(result.all.map((d) => ('reason' in d.params ? d.params.reason : ''))).toEqual([
      'a directory is in the way',
      '"lib" is not a directory',
      'it is a named pipe, not a regular file; put a file there or remove it',
    ]);
    expect(workspace.tree()).toEqual(before);
    expect(await workspace.drift(wishes)).toHaveLength(3);
  });

  it('is checked for an orphan, too', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([TYPES]);
    const outside = elsewhere();
    writeFileSync(join(outside, 'types.ts'), 'types\n');
    rmSync(workspace.at('src'), { recursive: true });
    symlinkSync(outside, workspace.at('src'));
    expect(await workspace.run([])).toMatchObject({ done: false, reports: ['ARC5003 src/types.ts'] });
    expect(readdirSync(outside)).toEqual(['types.ts']);
  });
});
