import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { archcJson } from '../support/envelope.js';
import { ChatProject, chatSpecs } from '../support/chatProject.js';
import { writeFiles } from '../support/fixtures.js';

const LOCK = '.generator/lock/chat/send.json';

async function repair(project: ChatProject) {
  const { exitCode, envelope } = await archcJson(project.root, ['lock', '--repair']);
  const data = envelope.data as { repairs: { path: string; outcome: string }[]; trash: string } | null;
  const outcomes = data?.repairs.map(({ path, outcome }) => `${outcome} ${path}`);
  return { exitCode, outcomes, trash: data?.trash ?? '', codes: envelope.problems.map(({ code }) => code) };
}

describe('archc lock', () => {
  it('says that all is well, and which locks cannot be used', async () => {
    const project = await ChatProject.create();
    expect(await archcJson(project.root, ['lock'])).toMatchObject({
      exitCode: 0,
      envelope: { data: { broken: 0 } },
    });
    writeFiles(project.root, { [LOCK]: '{' });
    const before = project.tree();
    const { exitCode, envelope } = await archcJson(project.root, ['lock']);
    expect({ exitCode, found: envelope.problems.map(({ code, path }) => `${code} ${path}`) }).toEqual({
      exitCode: 1,
      found: [`ARC5006 ${LOCK}`],
    });
    expect(envelope.next[0]?.command).toBe('archc lock --repair');
    expect(project.tree()).toEqual(before);
  });
});

describe('archc lock --repair', () => {
  it('has nothing to do where all is well', async () => {
    const project = await ChatProject.create();
    const before = project.tree();
    expect(await repair(project)).toMatchObject({ exitCode: 0 });
    expect(project.tree()).toEqual(before);
  });

  it.each(['merge', 'diff3', 'zdiff3'])(
    'settles a conflict that git left in a lock, written as %s',
    async (style) => {
      const project = await ChatProject.create();
      const { root } = project;
      const git = (...args: string[]) =>
        execa(
          'git',
          ['-c', 'user.name=a', '-c', 'user.email=a@b.c', '-c', `merge.conflictStyle=${style}`, ...args],
          {
            cwd: root,
            reject: false,
          },
        );
      const commitAll = async () => {
        await git('add', '-A');
        await git('commit', '-q', '-m', 'x');
      };
      const withParam = (name: string) => ({
        ...chatSpecs.send,
        params: [...(chatSpecs.send.params ?? []), { name, type: 'string' }],
      });
      await git('init', '-q', '-b', 'main');
      await commitAll();
      await git('checkout', '-q', '-b', 'topic');
      writeFiles(root, { 'specs/chat-send.json': withParam('topic') });
      await project.generate();
      await commitAll();
      await git('checkout', '-q', 'main');
      writeFiles(root, { 'specs/chat-send.json': withParam('mainline') });
      await project.generate();
      await commitAll();
      expect((await git('merge', 'topic')).exitCode).toBe(1);
      expect(project.read(LOCK)).toContain('<<<<<<< ');
      // What a person does: take one side of the spec and of the code. The locks are archc's to settle.
      await git('checkout', '--theirs', 'specs', 'commands');
      expect((await project.check()).exitCode).toBe(1);
      expect(await repair(project)).toMatchObject({ exitCode: 0, outcomes: [`merged ${LOCK}`] });
      expect(await project.check()).toEqual({ exitCode: 0, found: [] });

      // Or both sides of the spec: then the code follows.
      writeFiles(root, {
        'specs/chat-send.json': {
          ...chatSpecs.send,
          params: [...withParam('topic').params, { name: 'mainline', type: 'string' }],
        },
      });
      expect(await project.generate()).toMatchObject({ exitCode: 0 });
      expect(await project.check()).toMatchObject({ exitCode: 0 });
      await commitAll();
      expect((await git('status', '--porcelain')).stdout).toBe('');
    },
  );

  it.each([
    ['truncated', (text: string) => text.slice(0, 100)],
    ['garbage', () => '\u0000'],
    ['huge', () => ' '.repeat(2 * 1024 * 1024)],
    ['no UTF-8', () => Buffer.from([0x7b, 0xff, 0x7d])],
  ])(
    'sets a lock aside that is %s: edits are then refused, and what is current is taken up again',
    async (_, damage) => {
      const project = await ChatProject.create();
      const edited = 'commands/chat/send/shared/ChatSendTypes.ts';
      writeFiles(project.root, { [LOCK]: damage(project.read(LOCK)) });
      project.edit(edited, (text) => `${text}// mine\n`);
      const { exitCode, outcomes, trash } = await repair(project);
      expect({ exitCode, outcomes }).toEqual({ exitCode: 0, outcomes: [`set aside ${LOCK}`] });
      expect(existsSync(`${project.root}/${trash}/${LOCK}`)).toBe(true);
      const text = project.read(edited);
      expect(await project.generate()).toMatchObject({ exitCode: 3, found: [`ARC5005 ${edited}`] });
      expect(project.read(edited)).toBe(text);
      project.edit(edited, (mine) => mine.replace('// mine\n', ''));
      expect(await project.generate()).toMatchObject({ exitCode: 0 });
      expect(await project.check()).toEqual({ exitCode: 0, found: [] });
    },
  );

  it('sets aside what is no lock by its name', async () => {
    const project = await ChatProject.create();
    writeFiles(project.root, { '.generator/lock/Bad Name.json': project.read(LOCK) });
    expect((await repair(project)).outcomes).toEqual(['set aside .generator/lock/Bad Name.json']);
    expect(await project.check()).toEqual({ exitCode: 0, found: [] });
  });

  it('leaves a lock of a later archc alone', async () => {
    const project = await ChatProject.create();
    writeFiles(project.root, { [LOCK]: '{ "version": 2, "artifacts": {} }' });
    const before = project.tree();
    expect(await repair(project)).toMatchObject({ exitCode: 1, codes: ['ARC5006'] });
    expect(project.tree()).toEqual(before);
  });

  it('does not write through symbolic links', async () => {
    const project = await ChatProject.create();
    const outside = await ChatProject.create();
    writeFiles(outside.root, { [LOCK]: '{' });
    const before = outside.tree();
    rmSync(`${project.root}/.generator/lock/chat`, { recursive: true });
    symlinkSync(`${outside.root}/.generator/lock/chat`, `${project.root}/.generator/lock/chat`);
    expect(await repair(project)).toMatchObject({ exitCode: 1, codes: ['ARC5003'] });
    rmSync(`${project.root}/.generator/lock/chat`);
    mkdirSync(`${project.root}/.generator/lock/chat`);
    symlinkSync(`${outside.root}/${LOCK}`, `${project.root}/${LOCK}`);
    expect(await repair(project)).toMatchObject({ exitCode: 1, codes: ['ARC5003'] });
    expect(outside.tree()).toEqual(before);
  });
});
