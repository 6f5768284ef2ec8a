import { existsSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { ChatProject, chatSpecs } from '../support/chatProject.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

const folder = 'commands/chat/send';
const types = `${folder}/shared/ChatSendTypes.ts`;
const server = `${folder}/server/ChatSendServerCommand.ts`;
const index = 'commands/index.generated.ts';
const upToDate = { exitCode: 0, found: [] };

let project: ChatProject;

beforeEach(async () => {
  project = await ChatProject.create();
});

describe('check finds, and generate repairs', () => {
  it('a generated file that is gone', async () => {
    const text = project.read(types);
    rmSync(join(project.root, types));
    expect(await project.check()).toEqual({ exitCode: 1, found: [`ARC6002 ${types}`] });
    expect(await project.generate()).toMatchObject(upToDate);
    expect(project.read(types)).toBe(text);
    expect(await project.check()).toEqual(upToDate);
  });

  it('a field that the spec gained', async () => {
    writeFiles(project.root, { 'specs/chat-send.json': chatSpecs.grown });
    const { exitCode, found } = await project.check();
    expect(exitCode).toBe(1);
    expect(found).toContain(`ARC6001 ${types}`);
    expect(found).toContain(`ARC6005 ${server}`);
    expect(await project.generate()).toMatchObject(upToDate);
    expect(project.read(types)).toContain('loud: boolean');
    expect((await project.check()).found.filter((line) => !line.startsWith('ARC6005'))).toEqual([]);
  });

  it('a spec that is gone: its files go, except what a person wrote in', async () => {
    project.edit(server, (text) => `${text}// mine\n`);
    rmSync(join(project.root, 'specs/chat-send.json'));
    const { exitCode, found } = await project.check();
    expect(exitCode).toBe(1);
    expect(found).toEqual(expect.arrayContaining([`ARC6001 ${index}`, `ARC6004 ${types}`]));
    await project.generate();
    expect(existsSync(join(project.root, types))).toBe(false);
    expect(project.read(server)).toContain('// mine');
    expect(project.read(index)).not.toContain('ChatSend');
    expect((await project.check()).exitCode).toBe(0);
  });

  it('an edited file of a spec that is gone, which stays', async () => {
    project.edit(types, (text) => `${text}// mine\n`);
    rmSync(join(project.root, 'specs/chat-send.json'));
    expect((await project.check()).exitCode).toBe(1);
    expect((await project.generate()).exitCode).toBe(0);
    expect(project.read(types)).toContain('// mine');
  });

  it('a command that was renamed: its logic moves along or stays, and is never lost', async () => {
    project.edit(server, (text) => `${text}// mine\n`);
    writeFiles(project.root, { 'specs/chat-send.json': { ...chatSpecs.send, name: 'chat/post' } });
    expect((await project.check()).exitCode).toBe(1);
    expect((await project.generate()).exitCode).toBe(0);
    expect(Object.values(project.tree()).some((text) => text.includes('// mine'))).toBe(true);
    expect(existsSync(join(project.root, types))).toBe(false);
  });

  it('a lock that is gone: nothing is overwritten that is not the same', async () => {
    rmSync(join(project.root, '.generator/lock'), { recursive: true });
    expect(await project.check()).toEqual({
      exitCode: 1,
      found: ['ARC6007 .generator/lock/@project.json'],
    });
    writeFiles(project.root, { 'specs/chat-send.json': chatSpecs.grown });
    const before = project.tree();
    const { exitCode, found } = await project.generate();
    expect(exitCode).toBe(3);
    expect(found).toContain(`ARC5005 ${types}`);
    expect(project.tree()).toEqual(before);
    expect((await project.generate('--discard-edits')).exitCode).toBe(0);
    expect(project.read(types)).toContain('loud: boolean');
  });

  it.each(['', '{', 'null', '{"version":99}', '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n'])(
    'a lock that is broken: %j',
    async (text) => {
      writeFileSync(join(project.root, '.generator/lock/chat/send.json'), text);
      const before = project.tree();
      const checked = await project.check();
      expect(checked).toEqual({ exitCode: 2, found: [expect.stringMatching(/^ARC5006 /)] });
      expect(await project.generate()).toMatchObject(checked);
      expect(project.tree()).toEqual(before);
    },
  );

  it('a file in a place where archc wants to write', async () => {
    const mine = 'commands/chat/more/shared/ChatMoreTypes.ts';
    writeFiles(project.root, {
      [mine]: '// mine\n',
      'specs/more.json': { ...chatSpecs.list, name: 'chat/more' },
    });
    expect((await project.check()).found).toContain(`ARC6003 ${mine}`);
    expect(await project.generate()).toMatchObject({ exitCode: 3, found: [`ARC5005 ${mine}`] });
    expect(project.read(mine)).toBe('// mine\n');
    expect(existsSync(join(project.root, 'commands/chat/more/README.md'))).toBe(false);
  });

  it('a folder in a place where archc wants to write', async () => {
    rmSync(join(project.root, types));
    writeFiles(project.root, { [`${types}/inside.txt`]: 'mine' });
    const before = project.tree();
    expect((await project.check()).exitCode).toBe(2);
    expect((await project.generate('--discard-edits')).exitCode).toBe(2);
    expect(project.tree()).toEqual(before);
  });

  it('a link in a place where archc wants to write', async () => {
    const outside = temporaryFolder();
    renameSync(join(project.root, folder), join(outside, 'moved'));
    symlinkSync(join(outside, 'moved'), join(project.root, folder));
    writeFiles(project.root, { 'specs/chat-send.json': chatSpecs.grown });
    const before = treeOf(outside);
    const { exitCode, found } = await project.generate('--discard-edits');
    expect(exitCode).toBe(2);
    expect(found[0]).toMatch(/^ARC5003 /);
    expect(treeOf(outside)).toEqual(before);
  });
});

describe('a dry run', () => {
  it.each([
    ['generate', '--dry-run'],
    ['generate', '--dry-run', '--discard-edits', '--restore'],
    ['plan'],
    ['check'],
  ])('writes nothing, not even a cache (but check, what it learned of files): %j', async (...args) => {
    project.edit(types, (text) => `${text}// mine\n`);
    rmSync(join(project.root, server));
    rmSync(join(project.root, '.generator/cache'), { recursive: true, force: true });
    writeFiles(project.root, { 'specs/chat-send.json': chatSpecs.grown });
    const before = treeOf(project.root);
    const { envelope } = await archcJson(project.root, args);
    expect(envelope.summary).not.toBe('');
    const after = treeOf(project.root, args[0] === 'check' ? ['.generator/cache'] : []);
    expect(after).toEqual(before);
  });
});
