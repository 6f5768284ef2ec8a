import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

const spec = { version: 2, name: 'chat/send' };

/** A project inside of a folder that must stay as it is. */
function project(config: object): { outside: string; root: string } {
  const outside = temporaryFolder();
  const root = join(outside, 'project');
  writeFiles(root, { '.generator.json': config, 'specs/a.json': spec });
  return { outside, root };
}

// archc asks whether it may write below a folder: what stands there is no answer.
it('folders of commands may be called anything, also x', async () => {
  const root = temporaryFolder();
  const add = (name: string): void => {
    writeFiles(root, { [`specs/${name}.json`]: { version: 2, name, params: [], results: [] } });
  };
  writeFiles(root, { '.generator.json': {} });
  add('x/y');
  for (const more of ['a', 'x/x']) {
    add(more);
    for (const command of ['generate', 'check']) {
      const { exitCode, envelope } = await archcJson(root, [command, '--only-adapter=python']);
      expect({ exitCode, problems: envelope.problems }).toEqual({ exitCode: 0, problems: [] });
    }
  }
});

describe('nothing is written outside of the root', () => {
  it.each([
    '../escape',
    '/tmp/archc-escape',
    'a/../../escape',
    '..',
    '.',
    './',
    '',
    'a/../b',
    'C:\\x',
    'C:/x',
    '//server/share',
    'a//b',
    'a/./b',
    'con',
    'a\u0000b',
    '.git',
    '.git/hooks',
    '.generator',
    'node_modules/../..',
    '~/x',
    ' ',
    'a.',
    'x'.repeat(300),
  ])('whatever the layout says: %j', async (commands) => {
    const { outside, root } = project({ layout: { commands } });
    const before = treeOf(outside);
    const { exitCode, envelope } = await archcJson(root, ['generate']);
    expect([0, 2]).toContain(exitCode);
    expect(envelope.problems.map(({ code }) => code)).not.toContain('ARC9001');
    const after = treeOf(outside);
    const written = Object.keys(after).filter((path) => !(path in before));
    for (const path of written) expect(path.startsWith('project/'), path).toBe(true);
    if (exitCode === 2) expect(written.filter((path) => !path.startsWith('project/.generator'))).toEqual([]);
  });

  it('through a link in the output', async () => {
    const { outside, root } = project({});
    mkdirSync(join(outside, 'target'));
    symlinkSync('../target', join(root, 'commands'));
    const { exitCode, envelope } = await archcJson(root, ['generate']);
    expect(exitCode).toBe(2);
    expect(new Set(envelope.problems.map(({ code }) => code))).toEqual(new Set(['ARC5003']));
    expect(treeOf(join(outside, 'target'))).toEqual({});
  });

  it('through a link in its own state', async () => {
    const { outside, root } = project({});
    mkdirSync(join(outside, 'target'));
    symlinkSync('../target', join(root, '.generator'));
    const { exitCode } = await archcJson(root, ['generate']);
    expect(exitCode).toBe(2);
    expect(treeOf(join(outside, 'target'))).toEqual({});
    expect(treeOf(root)).not.toHaveProperty('commands');
  });

  it('through a lock that names files elsewhere', async () => {
    const { outside, root } = project({});
    writeFiles(outside, { 'victim.ts': 'mine' });
    expect((await archcJson(root, ['generate'])).exitCode).toBe(0);
    const hostile = {
      version: 1,
      artifacts: {
        'typescript:old': { path: '../victim.ts', class: 'generated', hash: 'x', loose: 'x', contract: '' },
      },
    };
    writeFiles(root, { '.generator/lock/chat/send.json': hostile });
    expect((await archcJson(root, ['generate'])).exitCode).not.toBe(1);
    expect(treeOf(outside)['victim.ts']).toBe('mine');
  });

  it('is still possible to reach the root itself through a link', async () => {
    const { outside, root } = project({});
    symlinkSync('project', join(outside, 'link'));
    expect((await archcJson(join(outside, 'link'), ['generate', 'specs/a.json'])).exitCode).toBe(0);
    expect(treeOf(root)).toHaveProperty(['commands/index.generated.ts']);
    expect((await archcJson(root, ['check'])).exitCode).toBe(0);
  });
});

describe('--out', () => {
  it('takes any folder the user names, and writes nothing elsewhere', async () => {
    const { outside, root } = project({});
    const before = treeOf(root);
    expect((await archcJson(root, ['generate', '--out', '../out/deep'])).exitCode).toBe(0);
    expect(treeOf(root)).toEqual(before);
    expect(treeOf(join(outside, 'out/deep'))).toHaveProperty(['commands/index.generated.ts']);
  });

  it('refuses a file', async () => {
    const { root } = project({});
    writeFiles(root, { 'file.txt': 'mine' });
    const before = treeOf(root);
    const { exitCode, envelope } = await archcJson(root, ['generate', '--out', 'file.txt']);
    expect(exitCode).toBe(2);
    expect(envelope.problems.map(({ code }) => code)).not.toContain('ARC9001');
    expect(treeOf(root)).toEqual(before);
  });
});
