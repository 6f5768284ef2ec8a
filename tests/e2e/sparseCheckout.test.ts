import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chatAndGpu, stubs } from '../support/chatAndGpu.js';
import { GitProject } from '../support/GitProject.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

it('a sparse checkout that leaves out what archc looks after has nothing written and nothing forgotten', async () => {
  const project = await GitProject.create(join(temporaryFolder(), 'project'), chatAndGpu);
  project.edit(stubs.send, [
    'return await this.notImplemented(params, context);',
    'return await answered(params, context); // mine',
  ]);
  project.commit('written');
  project.git(
    'sparse-checkout',
    'set',
    'specs',
    '.generator',
    'src',
    'workers',
    'bindings',
    'commands/chat/list',
    'commands/gpu',
  );
  expect(project.has(stubs.send)).toBe(false);
  const asIs = (): void => {
    expect(project.git('status', '--porcelain', '--', '.', ':!specs')).toBe('');
  };
  const back = (): void => {
    project.git('checkout', '-q', '.');
    project.git('clean', '-q', '-f', '-d');
  };
  const refused = async (exitCode: number, ...args: string[]): Promise<void> => {
    const { found, envelope } = project.expect(await project.archc(...args), exitCode);
    expect(found.map((each) => each.split(' ')[0])).toEqual(['ARC5033']);
    expect(envelope.problems[0]?.message).toMatch(/^commands\/chat\/send\/.* and \d more files are in git/);
    asIs();
  };
  await refused(2, 'check');
  await refused(2, 'generate');
  await refused(2, 'generate', '--restore');
  // A command that is here has no need of the others.
  project.respec('specs/chat-list.json', { description: 'Lists all rooms.' });
  project.expect(await project.archc('generate', 'specs/chat-list.json'), 0);
  expect(project.read(stubs.list)).toContain('Lists all rooms.');
  back();
  // Under another name it would be looked for where it never was, and without its spec it would be forgotten.
  project.respec('specs/chat-send.json', { name: 'chat/post' });
  await refused(2, 'generate');
  back();
  project.remove('specs/chat-send.json');
  await refused(2, 'generate', '--yes');
  back();

  project.git('sparse-checkout', 'disable');
  project.respec('specs/chat-send.json', { description: 'Sends and is merged.' });
  project.expect(await project.archc('generate'), 0);
  expect(project.read(stubs.send)).toMatch(/Sends and is merged[^]*\/\/ mine/);
});
