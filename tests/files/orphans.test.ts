import { linkSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../generator/tree/fingerprint.js';
import { Workspace, type Wish } from './workspace.js';

const TYPES: Wish = { path: 'src/ping/types.ts', text: 'types\n', role: 'types' };
const SERVER: Wish = { path: 'src/ping/server.ts', text: 'stub\n', role: 'server', ownership: 'scaffold' };
const OTHER: Wish = { path: 'src/other/types.ts', text: 'other\n', role: 'types', owner: 'gpu/stats' };

describe('a file that is no longer desired', () => {
  it('is removed when generated and unedited, with the directories it leaves empty and its lock', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([TYPES, OTHER]);
    expect(await workspace.drift([TYPES])).toEqual(['ARC6004 src/other/types.ts']);
    const result = await workspace.run([TYPES]);
    expect(result).toMatchObject({ actions: { 'src/other/types.ts': 'remove' }, reports: [] });
    expect(workspace.read(`${result.trash ?? ''}/src/other/types.ts`)).toBe(OTHER.text);
    const isKept = (path: string): boolean => !path.startsWith('.generator/trash/');
    expect(Object.keys(workspace.tree()).filter(isKept).sort()).toEqual([
      '.generator/',
      '.generator/.gitattributes',
      '.generator/.gitignore',
      '.generator/lock/',
      '.generator/lock/ping.json',
      'src/',
      'src/ping/',
      'src/ping/types.ts',
    ]);
  });

  it('goes with a copy, also where a forged lock says that a file of a person is generated', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([TYPES]);
    const secret = 'SECRET=1\n';
    workspace.write('.env', secret);
    const entry = { path: '.env', class: 'generated', written: sha256(secret), loose: '' };
    const lock = { version: 1, artifacts: { 'typescript:types': entry } };
    workspace.write('.generator/lock/old/cmd.json', JSON.stringify(lock));
    const { trash = '' } = await workspace.run([TYPES]);
    expect(workspace.read(`${trash}/.env`)).toBe(secret);
  });

  it('leaves no copy when its artifact is at another path now', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([TYPES]);
    const result = await workspace.run([{ ...TYPES, path: 'src/types.ts' }]);
    expect(result.actions).toEqual({ [TYPES.path]: 'remove', 'src/types.ts': 'create' });
    expect(result.trash).toBeUndefined();
  });

  it('stays when edited or a scaffold, and is reported once', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([TYPES, SERVER]);
    workspace.write(TYPES.path, 'mine\n');
    expect(await workspace.drift([])).toEqual([`ARC6004 ${SERVER.path}`, `ARC6004 ${TYPES.path}`]);
    const result = await workspace.run([]);
    expect(result).toMatchObject({
      done: true,
      reports: [`ARC6004 ${SERVER.path}`, `ARC6004 ${TYPES.path}`],
    });
    expect(result.all.every(({ severity }) => severity === 'info')).toBe(true);
    expect(workspace.read(TYPES.path)).toBe('mine\n');
    expect(workspace.read(SERVER.path)).toBe('stub\n');
    expect(Object.values(workspace.lock())).toMatchObject([{ orphan: true }, { orphan: true }]);
    expect(await workspace.drift([])).toEqual([]);
    expect(await workspace.run([])).toMatchObject({ done: true, reports: [] });
  });

  it('is taken up again, edits and all, when it is asked for once more', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([SERVER]);
    workspace.write(SERVER.path, 'mine\n');
    await workspace.run([]);
    expect((await workspace.run([SERVER])).actions).toEqual({ [SERVER.path]: 'keep' });
    expect(Object.keys(workspace.lock())).toEqual(['typescript:server']);
    expect(workspace.read(SERVER.path)).toBe('mine\n');
  });

  it('is forgotten when a person takes it over', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([SERVER]);
    workspace.write(SERVER.path, 'mine\n');
    await workspace.run([], { adopt: [SERVER.path] });
    expect(workspace.tree()).not.toHaveProperty(['.generator/lock/ping.json']);
    expect(workspace.read(SERVER.path)).toBe('mine\n');
  });

  it('is forgotten without a word when it is gone already', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([TYPES]);
    rmSync(workspace.at(TYPES.path));
    expect(await workspace.drift([])).toEqual([]);
    expect(await workspace.run([])).toMatchObject({ done: true, reports: [] });
  });

  it('is looked for only among the owners of the run', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([TYPES, OTHER]);
    expect((await workspace.run([TYPES], { scope: ['ping'] })).actions).toEqual({});
    expect((await workspace.run([TYPES], { scope: ['gpu/stats'] })).actions).toEqual({
      [OTHER.path]: 'remove',
    });
  });

  it('leaves entries of an owner outside the scope alone when one of its files is desired', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([TYPES, SERVER]);
    const lock = workspace.read('.generator/lock/ping.json');
    await workspace.run([TYPES], { scope: [] });
    expect(workspace.read('.generator/lock/ping.json')).toBe(lock);
  });

  it('is no orphan when another owner desires the path', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([TYPES, SERVER]);
    workspace.write(SERVER.path, 'business\n');
    const renamed = [
      { ...TYPES, owner: 'pong', text: 'types of pong\n' },
      { ...SERVER, owner: 'pong' },
    ];
    expect(await workspace.run(renamed)).toMatchObject({ done: true, reports: [] });
    expect(workspace.read(TYPES.path)).toBe('types of pong\n');
    expect(workspace.read(SERVER.path)).toBe('business\n');
    expect(Object.keys(workspace.lock('pong'))).toEqual(['typescript:server', 'typescript:types']);
    expect(workspace.tree()).not.toHaveProperty(['.generator/lock/ping.json']);
  });
});

describe('a generated file with another path', () => {
  const moved: Wish = { ...TYPES, path: 'lib/types.ts' };

  it('is written there, and the old one removed', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([TYPES]);
    expect(await workspace.drift([moved])).toEqual(['ARC6002 lib/types.ts', `ARC6004 ${TYPES.path}`]);
    expect((await workspace.run([moved])).actions).toEqual({
      'lib/types.ts': 'create',
      [TYPES.path]: 'remove',
    });
    expect(workspace.tree()).not.toHaveProperty(['src/']);
  });

  it('leaves an edited old one', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([TYPES]);
    workspace.write(TYPES.path, 'mine\n');
    expect((await workspace.run([moved])).reports).toEqual([`ARC6004 ${TYPES.path}`]);
    expect(workspace.read(TYPES.path)).toBe('mine\n');
    expect(workspace.read('lib/types.ts')).toBe('types\n');
  });

  it('can swap its path with another one', async () => {
    const workspace = Workspace.forTest();
    const client: Wish = { path: 'src/ping/client.ts', text: 'client\n', role: 'client' };
    await workspace.run([TYPES, client]);
    const swapped = [
      { ...TYPES, path: client.path },
      { ...client, path: TYPES.path },
    ];
    expect(await workspace.run(swapped)).toMatchObject({ done: true, reports: [] });
    expect(workspace.read(client.path)).toBe('types\n');
    expect(await workspace.drift(swapped)).toEqual([]);
  });

  it('does not remove itself where case does not count', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([{ ...TYPES, path: 'Types.ts' }]);
    // Two names of one file, as a case-insensitive file system shows them.
    linkSync(workspace.at('Types.ts'), workspace.at('types.ts'));
    expect((await workspace.run([{ ...TYPES, path: 'types.ts' }])).actions).toEqual({});
    expect(workspace.read('types.ts')).toBe('types\n');
  });

  it('is renamed where case counts', async () => {
    const workspace = Workspace.forTest();
    await workspace.run([{ ...TYPES, path: 'Types.ts' }]);
    await workspace.run([{ ...TYPES, path: 'types.ts' }]);
    expect(Object.keys(workspace.tree()).filter((path) => path.endsWith('.ts'))).toEqual(['types.ts']);
  });
});
