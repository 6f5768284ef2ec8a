import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { git } from '../support/gitRepository.js';
import { ChatProject, chatSpecs } from '../support/chatProject.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

let project: ChatProject;
beforeEach(async () => {
  project = await ChatProject.create();
});
const at = (path: string): string => join(project.root, path);

describe('specs that are not found', () => {
  it.each<[string, () => void]>([
    [
      'the folder is renamed',
      () => {
        renameSync(at('specs'), at('specifications'));
      },
    ],
    [
      'the folder is empty, as a submodule that is not checked out',
      () => {
        rmSync(at('specs'), { recursive: true });
        mkdirSync(at('specs'));
      },
    ],
    [
      'the folder is a file',
      () => {
        rmSync(at('specs'), { recursive: true });
        writeFiles(project.root, { specs: 'x' });
      },
    ],
    [
      'the glob has a typo',
      () => {
        writeFiles(project.root, { '.generator.json': { specs: ['spec/**/*.json'] } });
      },
    ],
    [
      'one of two globs has a typo',
      () => {
        writeFiles(project.root, {
          '.generator.json': { specs: ['specs/chat-send.json', 'spec/chat-list.json'] },
        });
      },
    ],
    [
      'globs only leave out',
      () => {
        writeFiles(project.root, { '.generator.json': { specs: ['!specs/x.json'] } });
      },
    ],
    [
      'all that a glob matches is left out',
      () => {
        writeFiles(project.root, { '.generator.json': { specs: ['specs/*.json', '!specs/**'] } });
      },
    ],
  ])('are an error of every command, and nothing goes: %s', async (_, change) => {
    change();
    const before = project.tree();
    for (const command of [['generate'], ['generate', '--dry-run'], ['check'], ['plan'], ['adopt', 'x.ts']]) {
      const { exitCode, envelope } = await archcJson(project.root, command);
      expect(exitCode, command.join(' ')).toBe(2);
      expect(envelope.problems.map(({ code }) => code)).toContain('ARC7005');
    }
    expect(project.tree()).toEqual(before);
  });

  it('say where was looked', async () => {
    rmSync(at('specs'), { recursive: true });
    const { envelope } = await archcJson(project.root, ['generate']);
    expect(envelope.problems[0]?.message).toBe(
      `No spec matches specs/**/*.json: there is no folder ${at('specs')}.`,
    );
  });
});

describe('a folder of specs behind a symbolic link', () => {
  it('is read as a folder: nothing goes when specs move behind it', async () => {
    git(project.root, 'init', '-q');
    const app = join(project.root, 'app');
    const shared = join(project.root, 'shared');
    writeFiles(app, {
      '.generator.json': {},
      'specs/chat-send.json': chatSpecs.send,
      'specs/list/chat-list.json': chatSpecs.list,
    });
    await archcJson(app, ['generate']);
    const files = Object.keys(treeOf(join(app, 'commands')));
    mkdirSync(shared);
    renameSync(join(app, 'specs/list'), join(shared, 'list'));
    symlinkSync('../../shared/list', join(app, 'specs/list'));
    expect((await archcJson(app, ['check'])).exitCode).toBe(0);
    for (const spec of ['specs/list/chat-list.json', '../app/specs/list/chat-list.json'])
      expect((await archcJson(app, ['generate', '--spec', spec])).exitCode).toBe(0);
    expect((await archcJson(app, ['generate'])).exitCode).toBe(0);
    expect(Object.keys(treeOf(join(app, 'commands')))).toEqual(files);
  });

  it('is an error where it leads out, and nothing goes', async () => {
    const elsewhere = join(temporaryFolder(), 'elsewhere');
    renameSync(at('specs'), elsewhere);
    writeFiles(project.root, { 'specs/chat-list.json': chatSpecs.list });
    symlinkSync(elsewhere, at('specs/shared'));
    const before = project.tree();
    expect(await project.generate()).toMatchObject({
      exitCode: 2,
      found: [expect.stringContaining('ARC7011') as string],
    });
    expect(project.tree()).toEqual(before);
  });

  it('of a package is read where a glob names its folder', async () => {
    git(project.root, 'init', '-q');
    writeFiles(project.root, {
      'packages/shared/specs/chat-list.json': chatSpecs.list,
      '.generator.json': { specs: ['specs/*.json', 'node_modules/@m/*/specs/*.json'] },
    });
    rmSync(at('specs/chat-list.json'));
    mkdirSync(at('node_modules/@m'), { recursive: true });
    symlinkSync('../../packages/shared', at('node_modules/@m/shared'));
    expect((await project.generate()).exitCode).toBe(0);
    expect(Object.keys(treeOf(at('commands/chat/list')))).not.toEqual([]);
  });
});
