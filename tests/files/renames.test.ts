import { describe, expect, it } from 'vitest';
import type { LockedSpec } from '../../generator/compile/lockedSpec.js';
import { Workspace, type Wish } from './workspace.js';

const shape = (letter: string): string => letter.repeat(64);
const specs = (entries: Record<string, LockedSpec>): ReadonlyMap<string, LockedSpec> =>
  new Map(Object.entries(entries));

function filesOf(owner: string): Wish[] {
  const text = `class ${owner} {\n  run() {\n    return 'not written';\n  }\n}\n`;
  return [
    { owner, role: 'types', path: `commands/${owner}/types.ts`, text: `export type T = '${owner}';\n` },
    { owner, role: 'server', path: `commands/${owner}/server.ts`, text, ownership: 'merged' },
  ];
}

async function edited(spec: LockedSpec) {
  const workspace = Workspace.forTest();
  await workspace.run(filesOf('send'), { specs: specs({ send: spec }) });
  const path = 'commands/send/server.ts';
  workspace.write(path, workspace.read(path).replace("return 'not written'", 'return 42'));
  return workspace;
}

const moved = {
  'commands/post/server.ts': 'merge',
  'commands/post/types.ts': 'create',
  'commands/send/types.ts': 'remove',
};

describe('a command that got another name', () => {
  it.each<[string, LockedSpec, LockedSpec]>([
    [
      'in the same file',
      { file: 'specs/a.json', shape: shape('a') },
      { file: 'specs/a.json', shape: shape('b') },
    ],
    [
      'in another file',
      { file: 'specs/a.json', shape: shape('a') },
      { file: 'specs/b.json', shape: shape('a') },
    ],
  ])('takes its files along, %s', async (_where, before, after) => {
    const workspace = await edited(before);
    const result = await workspace.run(filesOf('post'), { specs: specs({ post: after }) });
    expect(result).toMatchObject({
      done: true,
      actions: moved,
      reports: ['ARC5030 commands/post/server.ts'],
    });
    expect(workspace.read('commands/post/server.ts')).toBe(
      'class post {\n  run() {\n    return 42;\n  }\n}\n',
    );
    expect(Object.keys(workspace.tree()).filter((path) => path.includes('send'))).toEqual([]);
    expect(await workspace.drift(filesOf('post'), { specs: specs({ post: after }) })).toEqual([]);
  });

  it('does so also when only its own spec is compiled', async () => {
    const workspace = await edited({ file: 'specs/a.json', shape: shape('a') });
    const known = specs({ post: { file: 'specs/a.json', shape: shape('a') } });
    expect((await workspace.run(filesOf('post'), { specs: known, scope: ['post'] })).actions).toEqual(moved);
    expect(workspace.tree()).not.toHaveProperty(['.generator/lock/send.json']);
  });

  it('is not guessed where two could be meant', async () => {
    const workspace = await edited({ file: 'specs/a.json', shape: shape('a') });
    const known = specs({
      post: { file: 'specs/b.json', shape: shape('a') },
      mail: { file: 'specs/c.json', shape: shape('a') },
    });
    const result = await workspace.run([...filesOf('post'), ...filesOf('mail')], { specs: known });
    expect(result.reports).toEqual(['ARC6004 commands/send/server.ts']);
    expect(workspace.read('commands/send/server.ts')).toContain('return 42');
  });

  it('is not guessed from a command that is still there', async () => {
    const workspace = await edited({ file: 'specs/a.json', shape: shape('a') });
    const known = specs({
      send: { file: 'specs/a.json', shape: shape('a') },
      post: { file: 'specs/b.json', shape: shape('a') },
    });
    const result = await workspace.run([...filesOf('send'), ...filesOf('post')], { specs: known });
    expect(result.actions).toMatchObject({
      'commands/send/server.ts': 'keep',
      'commands/post/server.ts': 'create',
    });
  });
});
