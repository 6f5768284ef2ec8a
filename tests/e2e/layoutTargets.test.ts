import { describe, expect, it } from 'vitest';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

const spec = { version: 2, name: 'chat/send', params: [{ name: 'text', type: 'string' }] };

async function refused(config: object): Promise<{ pointer: string | undefined; message: string }> {
  const root = temporaryFolder();
  writeFiles(root, { '.generator.json': config, 'specs/a.json': spec });
  const before = treeOf(root);
  const { exitCode, envelope } = await archcJson(root, ['generate']);
  expect(exitCode).toBe(2);
  expect(treeOf(root)).toEqual(before);
  expect(envelope.problems).toHaveLength(1);
  const [problem] = envelope.problems;
  expect(['ARC5002', 'ARC5007']).toContain(problem?.code);
  return { pointer: problem?.pointer, message: problem?.message ?? '' };
}

describe('a layout is refused, once and with its reason', () => {
  it.each([
    ['git~1/hooks', 'belongs to git'],
    ['GIT~1', 'belongs to git'],
    ['GI7EB5~1/x', 'belongs to git'],
    ['.g\u200cit/hooks', 'belongs to git'],
    ['.git\ufeff', 'belongs to git'],
    ['a/.GıT/x', 'belongs to git'],
    ['.gener\u200dator', 'state of archc'],
    ['.github/workflows', 'GitHub runs'],
    ['.GitHub/Workflows/x', 'GitHub runs'],
    ['.husky', 'git runs'],
    ['node_modules/archc', 'package managers own'],
    ['a/Node_Modules', 'package managers own'],
    ['specs', 'read it as a spec'],
    ['Specs/deep', 'read it as a spec'],
  ])('%j: %s', async (commands, reason) => {
    expect((await refused({ layout: { commands } })).message).toContain(reason);
  });

  it('in every key that names a folder', async () => {
    for (const name of ['commands', 'bindings', 'rust'])
      expect(await refused({ layout: { [name]: '.husky' } })).toMatchObject({ pointer: `/layout/${name}` });
    const options = { python: { folder: 'sdk/node_modules' } };
    expect(await refused({ adapters: { options } })).toMatchObject({
      pointer: '/adapters/options/python/folder',
    });
  });

  it('and next to specs where nothing of it is taken for one', async () => {
    const root = temporaryFolder();
    const config = { specs: ['src/**/*.spec.json'], layout: { commands: 'src/commands' } };
    writeFiles(root, { '.generator.json': config, 'src/chat.spec.json': spec });
    for (const command of ['generate', 'check']) expect((await archcJson(root, [command])).exitCode).toBe(0);
  });
});

describe('globs', () => {
  it.each([
    '../**',
    '/etc/*.json',
    '{..,specs}/**/*.json',
    '{../outside,specs}/*.json',
    '\\.\\./outside/*.json',
    '..(/)outside/*.json',
    'specs/{a,../..}/*.json',
    '!../x/*.json',
    'C:/x/*.json',
  ])('do not leave the project: %j', async (glob) => {
    expect(await refused({ specs: [glob] })).toMatchObject({ pointer: '/specs/0' });
  });
});
