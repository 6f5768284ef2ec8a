import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ChatProject, chatSpecs } from '../support/chatProject.js';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { timesOf, treeOf } from '../support/tree.js';

const types = 'commands/chat/send/shared/ChatSendTypes.ts';
const server = 'commands/chat/send/server/ChatSendServerCommand.ts';
const upToDate = { exitCode: 0, found: [] };

let project: ChatProject;

beforeEach(async () => {
  project = await ChatProject.create();
});

describe('nothing changed', () => {
  it('is up to date, and a second run touches nothing', async () => {
    expect(await project.check()).toMatchObject(upToDate);
    const before = timesOf(project.root);
    await succeed(project.root, ['generate']);
    await succeed(project.root, ['generate', '--no-cache']);
    // The run lock comes and goes in `.generator`.
    const touched = ([path]: [string, number]): boolean =>
      path === '.generator' || path.startsWith('.generator/cache');
    expect(timesOf(project.root)).toMatchObject(
      Object.fromEntries(Object.entries(before).filter((entry) => !touched(entry))),
    );
  });

  it.each(['deleted', 'garbage', 'another shape', 'another key'])(
    'whatever became of the cache: %s',
    async (what) => {
      const cache = '.generator/cache/project.json';
      if (what === 'deleted') rmSync(join(project.root, '.generator/cache'), { recursive: true });
      else if (what === 'garbage')
        writeFileSync(join(project.root, cache), Buffer.from([0, 255, 13, 10, 123]));
      else if (what === 'another shape')
        project.edit(cache, (text) =>
          JSON.stringify({ ...(JSON.parse(text) as object), files: [null, 7], formatted: null }),
        );
      else
        project.edit(cache, (text) =>
          JSON.stringify({ ...(JSON.parse(text) as object), key: 'x', formatted: { __proto__: 'x' } }),
        );
      expect(await project.check()).toMatchObject(upToDate);
      expect(await project.generate()).toMatchObject(upToDate);
    },
  );
});

describe('an edited generated file', () => {
  it.each(['one letter', 'one line more', 'emptied'])(
    'is found, and refused by generate: %s',
    async (what) => {
      project.edit(types, (text) =>
        what === 'one letter'
          ? text.replace('text: string', 'test: string')
          : what === 'emptied'
            ? ''
            : `${text}export const mine = 1;\n`,
      );
      writeFiles(project.root, { 'specs/chat-send.json': chatSpecs.grown });
      expect(await project.check()).toMatchObject({
        exitCode: 1,
        found: expect.arrayContaining([`ARC6003 ${types}`]) as unknown,
      });
      const before = project.tree();
      expect(await project.generate()).toMatchObject({ exitCode: 3, found: [`ARC5004 ${types}`] });
      expect(project.tree()).toEqual(before);
    },
  );

  it('goes to the trash with --discard-edits', async () => {
    project.edit(types, (text) => `${text}export const mine = 1;\n`);
    const edited = project.read(types);
    const { exitCode, data } = await project.generate('--discard-edits');
    const { trash } = data as { trash: string };
    expect(exitCode).toBe(0);
    expect(trash).toMatch(/^\.generator\/trash\//);
    expect(Object.values(treeOf(join(project.root, '.generator', 'trash')))).toContain(edited);
    expect(await project.check()).toMatchObject(upToDate);
  });

  it('is none after a formatter ran over it', async () => {
    project.edit(types, (text) => text.replaceAll('\n', '\r\n').replaceAll('  ', '    '));
    expect(await project.check()).toMatchObject(upToDate);
    writeFiles(project.root, { 'specs/chat-send.json': chatSpecs.grown });
    expect(await project.generate()).toMatchObject(upToDate);
    expect(project.read(types)).toContain('loud: boolean');
  });
});

describe('a scaffold', () => {
  it('keeps its edits, and check says when its contract moved on', async () => {
    project.edit(server, (text) => `${text}\n// mine\n`);
    expect(await project.check()).toMatchObject(upToDate);
    writeFiles(project.root, { 'specs/chat-send.json': chatSpecs.grown });
    expect((await project.check()).found).toContain(`ARC6005 ${server}`);
    expect(await project.generate()).toMatchObject(upToDate);
    expect(project.read(server)).toContain('// mine');
  });

  it('stays deleted until --restore', async () => {
    const test = 'commands/chat/send/test/unit/ChatSend.test.ts';
    rmSync(join(project.root, test));
    expect(await project.check()).toMatchObject({ exitCode: 1, found: [`ARC6006 ${test}`] });
    expect(await project.generate()).toMatchObject(upToDate);
    expect(project.tree()).not.toHaveProperty([test]);
    expect(await project.check()).toMatchObject(upToDate);
    expect(await project.generate('--restore')).toMatchObject(upToDate);
    expect(project.read(test)).toContain('vitest');
  });
});
