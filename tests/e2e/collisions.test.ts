import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

describe('specs that get in each other’s way', () => {
  it.each([
    ['one name twice', 'a/b', 'a/b', 'ARC4008'],
    ['one base name', 'a/b-c', 'a-b/c', 'ARC4002'],
    ['one base name but for case', 'a/bc', 'a/b-c', 'ARC4002'],
    ['one file for types and folder of another', 'chat', 'chat/shared', undefined],
  ])('%s', async (_what, first, second, code) => {
    const root = temporaryFolder();
    writeFiles(root, {
      '.generator.json': {},
      'specs/1.json': { version: 2, name: first },
      'specs/2.json': { version: 2, name: second },
    });
    const { exitCode, envelope } = await archcJson(root, ['generate']);
    expect(exitCode).toBe(code === undefined ? 0 : 2);
    expect(envelope.problems.map((problem) => problem.code)).toEqual(code === undefined ? [] : [code]);
  });
});

describe('several adapters on one spec', () => {
  const trait = { name: 'Keeper', methods: [{ name: 'keep', returns: 'boolean' }] };
  const types = { Item: { fields: { id: { type: 'uuid' } } } };

  it.each([[['server-only', 'trait-only']], [['trait-only', 'server-only']]])(
    'share a README that lists the files of each: %j',
    async (adapter) => {
      const root = temporaryFolder();
      writeFiles(root, {
        '.generator.json': {},
        'specs/keeper.json': { version: 2, name: 'note/keeper', adapter, trait, types },
        'specs/save.json': { version: 2, name: 'note/save', adapter: ['server-only', 'python'], types },
      });
      expect((await archcJson(root, ['generate'])).envelope.problems).toEqual([]);
      const readme = readFileSync(join(root, 'commands/note/keeper/README.md'), 'utf8');
      expect(readme).toContain('`shared/Keeper.ts`');
      expect(readme).toContain('`shared/NoteKeeperTypes.ts`');
      expect(readme.match(/NoteKeeperTypes\.ts/g)).toHaveLength(1);
      expect((await archcJson(root, ['check'])).exitCode).toBe(0);
    },
  );

  it('do not take each other’s file for their own, though it has the same role and template', async () => {
    const root = temporaryFolder();
    const adapter = (id: string, text: string): string => `export default {
      id: '${id}', irVersion: 1, languages: ['markdown'], description: 'x', configSchema: {},
      capabilities: { environments: ['server'], sections: [] },
      templates: { 'note/page': '{{text}}' },
      plan: (commands) => ({ diagnostics: [], artifacts: commands.map(({ name, place }) => ({
        id: { owner: name, role: 'page', language: 'markdown' }, path: 'notes/' + name + '.md', ownership: 'generated',
        template: 'note/page', view: () => ({ text: '${text}' }), place, extensionPoint: '' })) }),
    };`;
    writeFiles(root, {
      '.generator.json': { adapters: { register: ['./one.mjs', './other.mjs'] } },
      'one.mjs': adapter('one', 'One.'),
      'other.mjs': adapter('other', 'Other.'),
      'specs/save.json': { version: 2, name: 'note/save', adapter: ['one', 'other'] },
    });
    const { envelope } = await archcJson(root, ['generate', '--trust']);
    expect(envelope.problems.map(({ code }) => code)).toEqual(['ARC5001']);
    expect(envelope.problems[0]?.message).toContain('(adapter one)');
  });
});
