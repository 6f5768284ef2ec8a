import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readBase, storedBases } from '../../generator/workspace/base/BaseStore.js';
import { diskTree } from '../../generator/tree/diskTree.js';
import { chatAndGpu, editStubs, gpuTune, stubs } from '../support/chatAndGpu.js';
import { GitProject } from '../support/GitProject.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const upToDate = { exitCode: 0, found: [] };
let project: GitProject;
/** A piece of every line that a person wrote. */
let written: string[];

beforeEach(async () => {
  project = await GitProject.create(join(temporaryFolder(), 'project'), chatAndGpu);
  written = editStubs(project);
  project.commit('written');
});

/** Changes specs on a branch of its own, runs archc, and goes back. */
async function onBranch(name: string, change: () => void): Promise<void> {
  project.git('switch', '-q', '-c', name);
  change();
  project.expect(await project.archc('generate'), 0);
  project.commit(name);
  project.git('switch', '-q', 'main');
}

function lost(): string[] {
  return written.filter((line) => project.where(line).length === 0);
}

/** Texts of the store that are not what their name says, as after a merge by git. */
function damagedBases({ root }: GitProject): string[] {
  const opened = diskTree(root);
  return [...storedBases(opened)].filter((hash) => readBase(opened, hash) === undefined);
}

/** What the next change of a spec does to an edited stub: it has a base, or it would be refused. */
async function mergesOn(copy: GitProject): Promise<void> {
  copy.respec('specs/chat-send.json', { description: 'Sends and is merged.' });
  copy.expect(await copy.archc('generate'), 0);
  expect(copy.read(stubs.send)).toMatch(/\/\*\* Sends and is merged\. \*\/[^]*mine-03/);
}

describe('two branches that both ran archc', () => {
  it('merge without a word when they changed different commands', async () => {
    await onBranch('a', () => {
      project.respec('specs/chat-send.json', { description: 'Sends, a.' });
    });
    await onBranch('b', () => {
      project.respec('specs/chat-list.json', { description: 'Lists, b.' });
    });
    project.git('merge', '-q', 'a');
    project.git('merge', '-q', 'b');
    expect(lost()).toEqual([]);
    expect(await project.archc('check')).toMatchObject(upToDate);
    expect(project.read(stubs.send)).toContain('Sends, a.');
    expect(project.read(stubs.list)).toContain('Lists, b.');
  });

  it('get out of the conflicts in what archc wrote, when both added to one module', async () => {
    await onBranch('a', () => {
      project.write('specs/gpu-tune.json', JSON.stringify(gpuTune).replace(',"MetricsEmitter"', ''));
    });
    await onBranch('b', () => {
      project.respec('specs/gpu-reset.json', { name: 'gpu/again' });
    });
    project.git('merge', '-q', 'a');
    expect(project.tryGit('merge', 'b')).toBe(false);
    expect(damagedBases(project)).toEqual([]);
    const checked = await project.archc('check');
    expect(checked).toMatchObject({ exitCode: 1 });
    expect(checked.found).toContain('ARC6007 .generator/lock/@project.json');
    expect(checked.found.join()).not.toMatch(/ARC5|ARC6003/);
    project.expect(await project.archc('generate'), 0);
    project.commit('merged');
    expect(lost()).toEqual([]);
    expect(await project.archc('check')).toMatchObject(upToDate);
    expect(project.read(stubs.gpu)).toMatch(/async fn again[^]*mine-16[^]*async fn tune/);
    expect(project.where('<<<<<<<').filter((path) => !path.startsWith('.generator/trash/'))).toEqual([]);
  });

  it('keep an edit of the one in the stub that the other gave another name', async () => {
    const long = Array.from({ length: 12 }, (_, index) => `What it says about line ${index}.`).join('\n');
    project.write('specs/talk.json', JSON.stringify({ version: 2, name: 'chat/talk', description: long }));
    project.expect(await project.archc('generate'), 0);
    project.commit('talk');
    const stub = 'commands/chat/talk/server/ChatTalkServerCommand.ts';
    await onBranch('edit', () => {
      project.edit(stub, ['will be.\n', 'will be.\n    // mine-20\n']);
    });
    await onBranch('rename', () => {
      project.respec('specs/talk.json', { name: 'chat/tell' });
    });
    project.git('merge', '-q', 'rename');
    project.git('merge', '-q', 'edit');
    expect(project.where('mine-20')).toEqual(['commands/chat/tell/server/ChatTellServerCommand.ts']);
    expect(damagedBases(project)).toEqual([]);
    expect(await project.archc('check')).toMatchObject(upToDate);
  });
});

describe('what git makes of a project', () => {
  const beside = (name: string): string => join(project.root, '..', name);
  const copies: [string, () => void][] = [
    ['a fresh clone', () => project.git('clone', '-q', project.root, beside('copy'))],
    [
      'a shallow clone',
      () => project.git('clone', '-q', '--depth', '1', `file://${project.root}`, beside('copy')),
    ],
    ['a worktree', () => project.git('worktree', 'add', '-q', '-b', 'other', beside('copy'))],
    [
      'a checkout with CRLF',
      () => project.git('clone', '-q', '-c', 'core.autocrlf=true', project.root, beside('copy')),
    ],
  ];

  it.each(copies)('is up to date and merges on: %s', async (_name, copy) => {
    copy();
    const copied = new GitProject(beside('copy'));
    expect(await copied.archc('check')).toMatchObject(upToDate);
    await mergesOn(copied);
  });

  it('is up to date and merges on after git clean', async () => {
    project.git('clean', '-fdxq');
    expect(project.has('.generator/cache')).toBe(false);
    expect(await project.archc('check')).toMatchObject(upToDate);
    await mergesOn(project);
  });

  it('is up to date on either side of a stash', async () => {
    project.respec('specs/chat-send.json', { description: 'Sends, later.' });
    project.expect(await project.archc('generate'), 0);
    project.git('stash', '-q', '--include-untracked');
    expect(await project.archc('check')).toMatchObject(upToDate);
    project.git('stash', 'pop', '-q');
    expect(await project.archc('check')).toMatchObject(upToDate);
    expect(lost()).toEqual([]);
  });

  it('is rebased without a conflict over changes of other commands', async () => {
    await onBranch('a', () => {
      project.respec('specs/chat-send.json', { description: 'Sends, a.' });
    });
    project.respec('specs/chat-list.json', { description: 'Lists, main.' });
    project.expect(await project.archc('generate'), 0);
    project.commit('main');
    project.git('switch', '-q', 'a');
    project.git('rebase', '-q', 'main');
    expect(await project.archc('check')).toMatchObject(upToDate);
    expect(lost()).toEqual([]);
  });

  it('has bases that were not committed, and check says so', async () => {
    project.git('rm', '-rq', '--cached', '.generator/base');
    project.git('commit', '-q', '-m', 'forgotten');
    project.git('clone', '-q', project.root, beside('copy'));
    const copied = new GitProject(beside('copy'));
    expect((await copied.archc('check')).found).toEqual([
      expect.stringMatching(/^ARC6007 \.generator\/base/),
    ]);
    project.expect(await copied.archc('generate'), 0);
    expect(await copied.archc('check')).toMatchObject(upToDate);
    expect(damagedBases(copied)).toEqual([]);
  });
});
