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

  /** Files that git knows to be in conflict. */
  const unmerged = (): string[] =>
    project
      .git('diff', '--name-only', '--diff-filter=U')
      .split('\n')
      .filter((path) => path !== '');

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
    const { exitCode, found } = await project.archc('check');
    // What nothing asks for any more is a person's, and named.
    expect([exitCode, found.filter((line) => !line.startsWith('ARC6004 '))]).toEqual([0, []]);
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

  it('2: a field with another name has it in the code that reads it, too', async () => {
    project.respec('specs/chat-send.json', {
      params: [
        { name: 'room', type: 'string' },
        { name: 'body', type: 'string' },
      ],
    });
    expect((await project.archc('check')).found).toContain(`ARC6001 ${stubs.send}`);
    expect(await regenerate()).toMatchObject({ [stubs.send]: 'merge' });
    expect(project.read(stubs.send)).toContain('idOf(room, params.body)');
  });

  it('3: of two conflicts in words one is resolved to what is mine, and one to what is new', async () => {
    project.edit(stubs.list, ['/** Lists rooms. */', '/** Lists rooms, mine-18. */']);
    project.edit(stubs.send, ['/** Sends a message to a room. */', '/** Sends, mine-19. */']);
    written.push('mine-18', 'mine-19');
    project.respec('specs/chat-list.json', { description: 'Lists all rooms.' });
    project.respec('specs/chat-send.json', { description: 'Sends to all of a room.' });
    const refused = project.expect(await project.archc('generate'), 3);
    expect(refused.found).toEqual([`ARC5009 ${stubs.list}`, `ARC5009 ${stubs.send}`]);
    expect(refused.envelope.problems[0]?.message).toContain('+/** Lists all rooms. */');
    project.expect(await project.archc('generate', '--on-conflict=markers'), 3);
    expect(lost()).toEqual([]);
    expect(unmerged()).toEqual([stubs.list, stubs.send]);
    expect((await project.archc('check')).found).toEqual([`ARC5010 ${stubs.list}`, `ARC5010 ${stubs.send}`]);
    const { envelope } = project.expect(await project.archc('resolve'), 3);
    const [, yours] = envelope.next;
    project.expect(await project.paste(yours?.command), 0);
    project.expect(await project.archc('resolve', '--new', '--all'), 0);
    expect(unmerged()).toEqual([]);
    expect(project.read(stubs.list)).toContain('/** Lists rooms, mine-18. */\r\n');
    expect(project.read(stubs.send)).toContain('/** Sends to all of a room. */\n');
    await settled();
  });

  it('4: a command less and one more go in and out of an edited module; what both added at its end stays', async () => {
    project.remove('specs/gpu-reset.json');
    project.write('specs/gpu-tune.json', JSON.stringify(gpuTune));
    const left = project.expect(await project.archc('generate', '--on-conflict=markers'), 3);
    expect(left.found).toEqual([`ARC5009 ${stubs.gpu}`]);
    // What both sides end with stands below the conflict once.
    const both = settle(project.read(stubs.gpu), (mine, generated) => `${generated}}\n\n${mine}`);
    expect(both).toMatch(
      /async fn stats[^]*mine-15[^]*async fn tune[^]*impl MetricsEmitter for GpuModule[^]*mine-17/,
    );
    expect(both).toContain('use crate::modules::gpu::generated::tune::{GpuTuneParams, GpuTuneResult};');
    expect(both).not.toMatch(/reset/i);
    project.write(stubs.gpu, both);
    project.expect(await project.paste(left.envelope.next[0]?.command), 0);
    await settled();
  });

  it('5: a run that left conflicts is taken back as a whole', async () => {
    const spec = project.read('specs/chat-list.json');
    const before = project.tree();
    project.respec('specs/chat-list.json', { description: 'Lists every room.' });
    const left = project.expect(await project.archc('generate', '--on-conflict=markers'), 3);
    expect(left.found).toContain(`ARC5009 ${stubs.list}`);
    project.expect(await project.paste(left.envelope.next.at(-1)?.command), 0);
    project.write('specs/chat-list.json', spec);
    expect(project.tree()).toEqual(before);
    await settled();
  });

  it('6: the same once more, put aside and merged by hand, beside a command with another name in a module', async () => {
    project.respec('specs/chat-list.json', { description: 'Lists every room.' });
    project.respec('specs/gpu-stats.json', { name: 'gpu/state' });
    const mine = project.read(stubs.list);
    const left = project.expect(await project.archc('generate', '--on-conflict=aside'), 3);
    expect(project.read(stubs.list)).toBe(mine);
    expect(project.read(`${stubs.list}.archc-new`)).toContain('/** Lists every room. */');
    project.expect(await project.paste(left.envelope.next[0]?.command), 0);
    expect(project.has(`${stubs.list}.archc-new`)).toBe(false);
    expect(project.read(stubs.gpu)).toMatch(/async fn state\([^]*?params: GpuStateParams[^]*?mine-15/);
    expect(project.read(stubs.gpu)).not.toMatch(/GpuStats|gpu\/stats/);
    await settled();
  });

  it('7: a command with another name takes its files along, with its names in them', async () => {
    project.respec('specs/chat-send.json', { name: 'chat/post' });
    expect(await regenerate()).toMatchObject({ [post]: 'merge', [postTest]: 'merge' });
    expect(project.read(post)).not.toContain('ChatSend');
    expect(project.read(postTest)).toContain('describe("chat/post"');
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

  it('leave every line in a file, and in the trash only the one that was given up', () => {
    const isTrash = (path: string): boolean => path.startsWith('.generator/trash/');
    expect(lost()).toEqual([]);
    expect(written.filter((line) => project.where(line).every(isTrash))).toEqual(['mine-19']);
  });
});
