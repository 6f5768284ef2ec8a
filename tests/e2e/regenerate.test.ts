import { format } from 'prettier';
import { beforeAll, describe, expect, it } from 'vitest';
import { chatAndGpu, editStubs, gpuTune, stubs } from '../support/chatAndGpu.js';
import { compileTypes } from '../support/compileTypes.js';
import { GitProject, settle } from '../support/GitProject.js';
import { installPackages, strictest } from '../support/installPackages.js';
import { sharedFolder } from '../support/temporaryFolder.js';

const post = 'commands/chat/post/server/ChatPostServerCommand.ts';
const postTest = 'commands/chat/post/test/unit/ChatPost.test.ts';
const upToDate = { exitCode: 0, found: [] };

/**
 * A project over its life: every stub is written in, and then the specs change ten times in a row. Each step starts
 * from what the one before left, committed.
 */
describe('ten changes of the specs', () => {
  const root = sharedFolder();
  let project: GitProject;
  /** A piece of every line that a person wrote. */
  const written: string[] = [];

  /** Files and conflict blocks count, and the trash where a command says so; archc's memory does not. */
  const lost = (): string[] => written.filter((line) => project.where(line).length === 0);

  /** A run without a conflict, and what must hold after each. */
  async function regenerate(...args: string[]): Promise<Record<string, string>> {
    const { envelope } = project.expect(await project.archc('generate', ...args), 0);
    await settled();
    const { files } = envelope.data as { files: { path: string; action: string }[] };
    return Object.fromEntries(files.map(({ path, action }) => [path, action]));
  }

  /** Nothing is lost, check is content, and another run changes nothing. */
  async function settled(): Promise<void> {
    expect(lost()).toEqual([]);
    expect(await project.archc('check')).toMatchObject(upToDate);
    project.commit('a step');
    project.expect(await project.archc('generate'), 0);
    expect(project.git('status', '--porcelain')).toBe('');
  }

  beforeAll(async () => {
    project = await GitProject.create(root, chatAndGpu);
    written.push(...editStubs(project));
    expect(await project.archc('check')).toMatchObject(upToDate);
    project.commit('written');
  });

  it('1: a field more, and another description, merge into what was written', async () => {
    project.respec('specs/chat-send.json', {
      description: 'Sends a message to a room.',
      params: [
        { name: 'room', type: 'string' },
        { name: 'text', type: 'string' },
        { name: 'loud', type: 'boolean', optional: true },
      ],
    });
    expect(await regenerate()).toMatchObject({ [stubs.send]: 'merge', [stubs.sendTest]: 'keep' });
    expect(project.read(stubs.send)).toContain('/** Sends a message to a room. */');
  });

  it('2: a field with another name is what the TypeScript compiler points at', async () => {
    project.respec('specs/chat-send.json', {
      params: [
        { name: 'room', type: 'string' },
        { name: 'body', type: 'string' },
      ],
    });
    expect((await project.archc('check')).found).toContain(`ARC6005 ${stubs.send}`);
    expect(await regenerate()).toMatchObject({ [stubs.send]: 'keep' });
    project.edit(stubs.send, ['params.text', 'params.body']);
  });

  it('3: a conflict in words is resolved to what is mine', async () => {
    project.edit(stubs.list, ['/** Lists rooms. */', '/** Lists rooms, mine-18. */']);
    written.push('mine-18');
    project.respec('specs/chat-list.json', { description: 'Lists all rooms.' });
    const refused = project.expect(await project.archc('generate'), 3);
    expect(refused.found).toEqual([`ARC5009 ${stubs.list}`]);
    expect(refused.envelope.problems[0]?.message).toContain('+/** Lists all rooms. */');
    project.expect(await project.archc('generate', '--on-conflict=markers'), 3);
    expect(project.git('ls-files', '--unmerged')).toContain(stubs.list);
    expect(lost()).toEqual([]);
    project.expect(await project.archc('resolve', '--yours', stubs.list), 0);
    expect(project.git('ls-files', '--unmerged')).toBe('');
    expect(project.read(stubs.list)).toContain('/** Lists rooms, mine-18. */\r\n');
    await settled();
  });

  it('4: a command less and one more, with a trait, go in and out of an edited module', async () => {
    project.remove('specs/gpu-reset.json');
    project.write('specs/gpu-tune.json', JSON.stringify(gpuTune));
    expect(await regenerate()).toMatchObject({ [stubs.gpu]: 'merge' });
    const text = project.read(stubs.gpu);
    expect(text).toMatch(/async fn stats[^]*async fn tune[^]*impl MetricsEmitter for GpuModule/);
    expect(text).toContain('use crate::modules::gpu::generated::tune::{GpuTuneParams, GpuTuneResult};');
    expect(text).not.toMatch(/reset/i);
  });

  it('5: a run that left conflicts is taken back as a whole', async () => {
    const spec = project.read('specs/gpu-stats.json');
    const before = project.tree();
    project.respec('specs/gpu-stats.json', { name: 'gpu/state' });
    const left = project.expect(await project.archc('generate', '--on-conflict=markers'), 3);
    expect(left.found).toContain(`ARC5009 ${stubs.gpu}`);
    project.expect(await project.paste(left.envelope.next.at(-1)?.command), 0);
    project.write('specs/gpu-stats.json', spec);
    expect(project.tree()).toEqual(before);
    await settled();
  });

  it('6: the same once more, put aside and merged by hand', async () => {
    project.respec('specs/gpu-stats.json', { name: 'gpu/state' });
    const mine = project.read(stubs.gpu);
    const left = project.expect(await project.archc('generate', '--on-conflict=aside'), 3);
    expect(project.read(stubs.gpu)).toBe(mine);
    expect(project.read(`${stubs.gpu}.archc-new`)).toContain('async fn state(');
    project.write(stubs.gpu, mine.replaceAll('GpuStats', 'GpuState').replaceAll('stats', 'state'));
    project.expect(await project.paste(left.envelope.next[0]?.command), 0);
    expect(project.has(`${stubs.gpu}.archc-new`)).toBe(false);
    await settled();
  });

  it('7: a command with another name takes its files along, and a conflict in them is merged by hand', async () => {
    project.respec('specs/chat-send.json', { name: 'chat/post' });
    const refused = project.expect(await project.archc('generate'), 3);
    expect(refused.found).toEqual([`ARC5009 ${post}`, `ARC5009 ${postTest}`]);
    const left = project.expect(await project.archc('generate', '--on-conflict=markers'), 3);
    expect(lost()).toEqual([]);
    for (const path of [post, postTest])
      project.write(
        path,
        settle(project.read(path), (mine) =>
          mine.replace('ChatSendResult', 'ChatPostResult').replace('chat/send', 'chat/post'),
        ),
      );
    for (const { command } of left.envelope.next.slice(0, 2)) project.expect(await project.paste(command), 0);
    expect(project.where('ChatSend')).toEqual([]);
    await settled();
  });

  it('8: another adapter does not write over logic, and gives the place back', async () => {
    project.respec('specs/chat-send.json', {
      adapter: 'rust-ipc',
      rust: { module: 'modules/chat', command_prefix: 'chat/' },
    });
    const refused = project.expect(await project.archc('generate'), 3);
    expect(refused.found).toContain(`ARC5004 ${post}`);
    const mine = project.read(post);
    await regenerate('--discard-edits');
    expect(project.read(post)).toContain('DO NOT EDIT');
    project.respec('specs/chat-send.json', { adapter: 'server-only', rust: undefined });
    expect(await regenerate()).toMatchObject({ [post]: 'update', [postTest]: 'keep' });
    project.write(post, mine);
    await settled();
  });

  it('9: a stub that was deleted stays so, and one in CRLF moves with its folder', async () => {
    project.remove(stubs.listTest);
    project.expect(await project.archc('generate'), 0);
    project.write('.generator.json', JSON.stringify({ layout: { commands: 'app/commands' } }));
    const actions = await regenerate();
    expect(actions).toMatchObject({ [`app/${stubs.list}`]: 'move', [`app/${post}`]: 'move' });
    expect(project.has('commands')).toBe(false);
    expect(project.has(`app/${stubs.listTest}`)).toBe(false);
    expect(project.read(`app/${stubs.list}`)).toMatch(/mine-10\r\n/);
    project.edit(`app/${post}`, ['../../../../src/', '../../../../../src/']);
  });

  it('10: another formatter config is no edit, and what it changes does not conflict', async () => {
    project.write('.prettierrc', '{ "singleQuote": true, "tabWidth": 4, "semi": false }');
    await regenerate();
    for (const path of [`app/${post}`, `app/${postTest}`]) {
      const options = { singleQuote: true, tabWidth: 4, semi: false, parser: 'typescript' };
      project.write(path, await format(project.read(path), options));
    }
    project.respec('specs/chat-send.json', { description: 'Posts a message.' });
    expect(await regenerate()).toMatchObject({ [`app/${post}`]: 'merge' });
  });

  it('leave a project that the strictest TypeScript compiler accepts', () => {
    installPackages(root);
    expect(compileTypes(root, { ...strictest, types: ['node'] }, ['app', 'bindings', 'src'])).toEqual([]);
  });

  it('leave every line that was written in a file, and where it was taken out of one in the trash', () => {
    expect(lost()).toEqual([]);
    const elsewhere = written.filter((line) =>
      project.where(line).every((path) => path.startsWith('.generator/trash/')),
    );
    expect(elsewhere).toEqual([]);
  });
});
