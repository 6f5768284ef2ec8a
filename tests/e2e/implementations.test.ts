import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ChatProject, chatSpecs } from '../support/chatProject.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';

const server = 'commands/chat/send/server/ChatSendServerCommand.ts';
const module = 'workers/core/src/modules/job/mod.rs';
const handler = /^sdk\/c\/.*job.*\.c$/;

const rust = { module: 'modules/job', traits: ['ManagedService'], command_prefix: 'job/' };
const job = { version: 2, name: 'job/run', params: [{ name: 'x', type: 'string' }] };

/** A project with the server of a command, and a Rust module or a C handler of another. */
async function projectWith(adapter: string): Promise<ChatProject> {
  const project = new ChatProject();
  writeFiles(project.root, {
    '.generator.json': {},
    'specs/chat-send.json': chatSpecs.send,
    'specs/job.json': { ...job, adapter, ...(adapter === 'rust-ipc' ? { rust } : {}) },
  });
  await project.generate();
  return project;
}

async function fileOf(project: ChatProject, adapter: string): Promise<string> {
  if (adapter === 'server-only') return server;
  if (adapter === 'rust-ipc') return module;
  const { envelope } = await archcJson(project.root, ['plan']);
  const { files } = envelope.data as { files: { path: string; class: string }[] };
  return files.find(({ path, class: owner }) => owner === 'merged' && handler.test(path))?.path ?? '';
}

describe.each(['server-only', 'rust-ipc', 'c'])('an implementation of %s', (adapter) => {
  it('that is deleted is an error of check, also after a run, until it is there again', async () => {
    const project = await projectWith(adapter);
    const path = await fileOf(project, adapter);
    const text = project.read(path);
    rmSync(join(project.root, path));
    const missing = { exitCode: 1, found: [`ARC6008 ${path}`] };
    expect(await project.check()).toMatchObject(missing);
    expect(await project.generate()).toMatchObject({ exitCode: 3, found: missing.found });
    expect(await project.check()).toMatchObject(missing);
    expect((await project.generate('--restore')).exitCode).toBe(0);
    expect([project.read(path), (await project.check()).exitCode]).toEqual([text, 0]);
  });

  it('that was moved is recognised, edited or not, and merges on when it is moved back', async () => {
    const project = await projectWith(adapter);
    const path = await fileOf(project, adapter);
    const elsewhere = `elsewhere/${path.split('/').pop() ?? ''}`;
    for (const edit of ['', '// mine\n']) {
      project.edit(path, (text) => text + edit);
      mkdirSync(dirname(join(project.root, elsewhere)), { recursive: true });
      renameSync(join(project.root, path), join(project.root, elsewhere));
      await project.generate();
      const { envelope } = await archcJson(project.root, ['check']);
      expect(envelope.problems).toMatchObject([{ code: 'ARC6008' }]);
      expect(envelope.problems[0]?.message).toContain(`it seems to be ${elsewhere} now`);
      expect(envelope.problems[0]?.help).toContain(`archc resolve ${path} --moved-to ${elsewhere}`);
      expect(envelope.problems[0]?.help).toContain(`git mv ${elsewhere} ${path}`);
      renameSync(join(project.root, elsewhere), join(project.root, path));
      expect((await project.check()).exitCode).toBe(0);
    }
    const name = adapter === 'server-only' ? 'specs/chat-send.json' : 'specs/job.json';
    project.edit(name, (text) => text.replace('"params":', '"description": "Other.", "params":'));
    await project.generate();
    expect(project.read(path)).toContain('// mine');
  });

  it('goes without a word when its command goes', async () => {
    const project = await projectWith(adapter);
    const path = await fileOf(project, adapter);
    rmSync(join(project.root, path));
    rmSync(join(project.root, adapter === 'server-only' ? 'specs/chat-send.json' : 'specs/job.json'));
    expect((await project.generate('--yes')).exitCode).toBe(0);
    const { exitCode, found } = await project.check();
    expect([exitCode, found.join()]).toEqual([0, expect.not.stringContaining('ARC6008')]);
  });
});

it('what earlier runs left is named by check, which stays green', async () => {
  const project = await projectWith('server-only');
  project.edit(server, (text) => `${text}// mine\n`);
  rmSync(join(project.root, 'specs/chat-send.json'));
  await project.generate('--yes');
  const { exitCode, envelope } = await archcJson(project.root, ['check']);
  expect([exitCode, envelope.summary]).toEqual([
    0,
    expect.stringMatching(/^Up to date: \d+ files; 1 left over\.$/),
  ]);
  expect(envelope.problems).toMatchObject([{ code: 'ARC6004', severity: 'warning', path: server }]);
});
