import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chatSpecs, ChatProject } from '../support/chatProject.js';
import { compileTypes } from '../support/compileTypes.js';
import { GitProject } from '../support/GitProject.js';
import { archcJson, type Problem } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { installPackages, strictest } from '../support/installPackages.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const server = 'commands/chat/send/server/ChatSendServerCommand.ts';
const handler = 'sdk/c/handlers/chat_send.c';
const module = 'workers/core/src/modules/job/mod.rs';

const job = {
  version: 2,
  name: 'job/run',
  adapter: 'rust-ipc',
  rust: { module: 'modules/job', command_prefix: 'job/' },
  params: [{ name: 'x', type: 'string' }],
};

function move(project: ChatProject, from: string, to: string): void {
  mkdirSync(dirname(join(project.root, to)), { recursive: true });
  renameSync(join(project.root, from), join(project.root, to));
}

/** A project whose implementations a person wrote in. */
async function written(): Promise<ChatProject> {
  const project = new ChatProject();
  writeFiles(project.root, {
    '.generator.json': {},
    'package.json': { type: 'module' },
    'specs/chat-send.json': { ...chatSpecs.send, adapter: ['server-only', 'c'] },
    'specs/job.json': job,
  });
  installPackages(project.root);
  await project.generate();
  project.edit(server, (text) => text.replace('return await', 'void params.text; // mine\n    return await'));
  project.edit(handler, (text) => text.replace('  (void)context;', '  /* mine */\n  (void)context;'));
  return project;
}

async function resolve(
  project: ChatProject,
  from: string,
  to: string,
): Promise<{ exitCode: number; problems: Problem[] }> {
  const { exitCode, envelope } = await archcJson(project.root, ['resolve', from, '--moved-to', to]);
  return { exitCode, problems: envelope.problems };
}

const typeErrors = (project: ChatProject): string[] =>
  compileTypes(project.root, { ...strictest, types: ['node'] }, ['commands', 'src']);

const upToDate = { exitCode: 0, found: [] };

describe.each([
  [server, 'src/chat/send.ts'],
  [handler, 'sdk/c/mine/send.c'],
])('%s that a person moved', (from, to) => {
  it('is known where it is, and merged, renamed and given up there', async () => {
    const project = await written();
    move(project, from, to);
    const { envelope } = await archcJson(project.root, ['check']);
    expect(envelope.problems.map(({ code }) => code)).toContain('ARC6008');
    expect(await resolve(project, from, to)).toEqual({ exitCode: 0, problems: [] });
    expect((await project.generate()).exitCode).toBe(0);
    expect(await project.check()).toEqual(upToDate);
    expect(project.read(to)).toContain('mine');
    expect(() => project.read(from)).toThrow('ENOENT');
    expect(typeErrors(project)).toEqual([]);

    const grown = { ...chatSpecs.grown, description: 'Sends it.', adapter: ['server-only', 'c'] };
    writeFiles(project.root, { 'specs/chat-send.json': grown });
    expect((await project.generate()).exitCode).toBe(0);
    expect(project.read(to)).toContain('Sends it.');
    expect(project.read(to)).toContain('mine');

    await archcJson(project.root, ['rename', 'chat/send', 'chat/post']);
    expect((await project.generate()).exitCode).toBe(0);
    expect(await project.check()).toEqual(upToDate);
    expect(project.read(to)).toMatch(/ChatPost|chat_post/);
    expect(project.read(to)).toContain('mine');
    expect(typeErrors(project)).toEqual([]);

    rmSync(join(project.root, 'specs/chat-post.json'));
    const gone = await archcJson(project.root, ['generate', '--yes']);
    expect(gone.envelope.problems.map(({ code }) => code)).toEqual(['ARC7014']);
    await archcJson(project.root, ['fix']);
    expect((await project.generate('--yes')).exitCode).toBe(0);
    expect(project.read('.generator.json')).not.toContain('send');
    // A person wrote in it: it stays until it is pruned.
    expect(project.read(to)).toContain('mine');
    expect((await archcJson(project.root, ['prune'])).exitCode).toBe(0);
    expect(() => project.read(to)).toThrow('ENOENT');
  });

  it('may be moved again, and back', async () => {
    const project = await written();
    const other = to.replace('send', 'other');
    await resolve(project, from, to);
    // The next run brings it there.
    expect((await project.generate()).exitCode).toBe(0);
    expect(project.read(to)).toContain('mine');
    move(project, to, other);
    expect(await resolve(project, to, other)).toEqual({ exitCode: 0, problems: [] });
    expect((await project.generate()).exitCode).toBe(0);
    expect(await project.check()).toEqual(upToDate);
    expect(await resolve(project, other, from)).toEqual({ exitCode: 0, problems: [] });
    expect((await project.generate()).exitCode).toBe(0);
    expect(project.read(from)).toContain('mine');
    expect(project.read('.generator.json')).not.toContain('send');
    expect(await project.check()).toEqual(upToDate);
  });
});

it('what one branch moved and another one changed is merged at its new place', async () => {
  const project = await GitProject.create(join(temporaryFolder(), 'project'), {
    '.generator.json': {},
    'specs/chat-send.json': chatSpecs.send,
  });
  project.edit(server, ['return await', '// line of before\n    return await']);
  project.commit('written');
  project.git('checkout', '-q', '-b', 'theirs');
  const grown = { ...chatSpecs.send, params: [{ name: 'text', type: 'string', default: 'x' }] };
  project.write('specs/chat-send.json', JSON.stringify(grown));
  project.edit(server, ['// line of before', '// line of theirs\n    // line of before']);
  project.expect(await project.archc('generate'), 0);
  project.commit('theirs');
  project.git('checkout', '-q', 'main');
  const to = 'src/chat/send.ts';
  project.write(to, project.read(server));
  project.remove(server);
  project.expect(await project.archc('resolve', server, '--moved-to', to), 0);
  project.expect(await project.archc('generate'), 0);
  project.edit(to, ['return await', '// line of ours\n    return await']);
  project.commit('ours');
  project.tryGit('merge', '-q', 'theirs');
  project.expect(await project.archc('generate', '--on-conflict=markers'), 0);
  expect(await project.archc('check')).toMatchObject({ exitCode: 0, found: [] });
  expect(project.has(server)).toBe(false);
  for (const line of ['before', 'ours', 'theirs']) expect(project.read(to)).toContain(`// line of ${line}`);
  expect(project.read(to)).toContain('ChatSendParamsInput');
});

describe('an implementation is refused', () => {
  it.each([
    ['where another file is of archc', server, 'commands/index.generated.ts', 'ARC5007'],
    ['where one of archc belongs', server, 'commands/chat/send/shared/ChatSendTypes.ts', 'ARC5001'],
    ['outside', server, '../send.ts', 'ARC5002'],
    ['behind a link that leads out', server, 'out/send.ts', 'ARC5003'],
    ['in archc’s own folder', server, '.generator/send.ts', 'ARC5007'],
    ['under another ending', server, 'src/send.js', 'ARC7014'],
    ['outside of its package', handler, 'src/send.c', 'ARC7014'],
    ['where its language looks for it by its path', module, 'workers/core/src/job.rs', 'ARC7014'],
    ['where something else is', server, 'package.json', 'ARC5007'],
  ])('%s', async (_why, from, to, code) => {
    const project = await written();
    symlinkSync(temporaryFolder(), join(project.root, 'out'));
    if (code === 'ARC5001') rmSync(join(project.root, to));
    const before = project.tree();
    const { exitCode, problems } = await resolve(project, from, to);
    expect([exitCode === 0, problems[0]?.code]).toEqual([false, code]);
    // Nothing is shown of a config that is not written.
    if (code === 'ARC7014') expect(problems[0]).toMatchObject({ path: to, range: null, fix: null });
    expect(project.tree()).toEqual(before);
  });

  it('where two commands would be', async () => {
    const project = await ChatProject.create();
    const other = server.replaceAll('send', 'list').replace('Send', 'List');
    await resolve(project, server, 'src/one.ts');
    const before = project.tree();
    const { problems } = await resolve(project, other, 'src/one.ts');
    expect(problems.map(({ code }) => code)).toEqual(['ARC5001']);
    expect(project.tree()).toEqual(before);
  });

  it('where none is, and where nobody has it', async () => {
    const project = await ChatProject.create();
    expect(await resolve(project, 'commands/index.generated.ts', 'src/x.ts')).toMatchObject({ exitCode: 2 });
    rmSync(join(project.root, server));
    expect((await resolve(project, server, 'src/x.ts')).problems).toMatchObject([{ code: 'ARC5007' }]);
  });
});
