import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archc } from '../support/archc.js';
import { ChatProject } from '../support/chatProject.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const send = 'commands/chat/send';

it('documents and tests can be left out, of all commands or of one, and nothing else', async () => {
  const project = await ChatProject.create();
  const has = (path: string): boolean => existsSync(join(project.root, path));
  writeFiles(project.root, {
    '.generator.json': { leaveOut: ['**/README.md', 'commands/chat/send/**', '!**/chat/list/README.md'] },
  });
  expect((await project.generate()).exitCode).toBe(0);
  expect([has(`${send}/README.md`), has(`${send}/test/unit/ChatSend.contract.test.ts`)]).toEqual([
    false,
    false,
  ]);
  expect([
    has('commands/chat/list/README.md'),
    has('commands/chat/list/test/unit/ChatList.contract.test.ts'),
  ]).toEqual([true, true]);
  expect([has(`${send}/shared/ChatSendTypes.ts`), has(`${send}/server/ChatSendServerCommand.ts`)]).toEqual([
    true,
    true,
  ]);
  expect(await project.check()).toEqual({ exitCode: 0, found: [] });
  // Unedited ones went to the trash, and come back when they are wanted again.
  writeFiles(project.root, { '.generator.json': {} });
  expect((await project.generate()).exitCode).toBe(0);
  expect(has(`${send}/README.md`)).toBe(true);
});

it('adopt says of a deleted file that it is not there', async () => {
  const project = await ChatProject.create();
  rmSync(join(project.root, `${send}/README.md`));
  const { exitCode, stderr, stdout } = await archc(project.root, ['adopt', `${send}/README.md`]);
  expect(exitCode).toBe(2);
  expect(stderr + stdout).toMatch(
    /is not there, so there is nothing to keep; archc writes it again\..* leaveOut/,
  );
});

describe('tests within packages', () => {
  const spec = (name: string): object => ({
    version: 2,
    name,
    adapter: ['rust-ipc', 'swift', 'kotlin', 'python', 'c'],
    rust: { module: 'modules/chat', traits: ['ManagedService'], command_prefix: 'chat/' },
    params: [{ name: 'room', type: 'string' }],
    results: [],
    errors: [{ code: 'GONE', description: 'It is gone.' }],
  });

  /** The paths of all files but archc's own, and their texts. */
  async function generated(leaveOut: readonly string[]): Promise<Map<string, string>> {
    const root = temporaryFolder();
    const specs = { 'specs/send.json': spec('chat/send'), 'specs/list.json': spec('chat/list') };
    writeFiles(root, { ...specs, '.generator.json': { leaveOut } });
    const run = await archc(root, ['generate']);
    expect(run.exitCode, run.stderr).toBe(0);
    const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = files.map((file) => join(file.parentPath, file.name).slice(root.length + 1));
    const own = paths.filter((path) => !/^(?:\.generator|specs)/.test(path));
    return new Map(own.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  }

  it('are left out of every language, of all commands or of one, and nothing speaks of them', async () => {
    const whole = await generated([]);
    const isTest = (path: string): boolean => /\btests?\/|cases/i.test(path);
    const tests = [...whole.keys()].filter(isTest);
    const ofSend = tests.filter((path) => /send/i.test(path));
    for (const folder of ['commands', 'sdk/c', 'sdk/kotlin', 'sdk/python', 'sdk/swift', 'workers'])
      expect(ofSend.filter((path) => path.startsWith(folder))).not.toEqual([]);

    // Of a test and its cases, either one names both.
    const left = ['**/send.cases.json', '**/*end.cases.json', '**/chat_send.json', '**/ChatSendTests.swift'];
    const one = await generated([...left, '**/chat/send/ContractTest.kt', '**/ChatSend.integration.test.ts']);
    expect([...whole.keys()].filter((path) => !one.has(path))).toEqual(ofSend);
    expect(one.get('sdk/c/sources.cmake')).toMatch(/chat_list\b(?![^]*CASES[^]*chat_send)/);
    expect(Object.keys(JSON.parse(one.get('sdk/python/tests/types.json') ?? '') as object)).toEqual([
      'chat_list',
    ]);
    expect(one.get('sdk/c/tests/types.c')).not.toContain('chat_send');
    expect(one.get('commands/chat/send/README.md')).not.toContain('test/');

    const none = await generated(['**/test/**', '**/tests/**', '**/Tests/**', '**/*.cases.json']);
    expect([...whole.keys()].filter((path) => !none.has(path))).toEqual(tests);
    for (const [path, text] of none) {
      const isAbout =
        /\.(?:md|xml|kts|toml|cmake|rs)$|Package\.swift$/.test(path) && !path.endsWith('CMakeLists.txt');
      if (isAbout)
        expect(text, path).not.toMatch(
          /include_str|testTarget|pytest|ctest|\btest-compile|(?:swift|mvn|gradle) test|useJUnit|src\/test|"tests|cases\.json/,
        );
    }
    expect(none.get('sdk/c/sources.cmake')).toMatch(/CASES\s*\)/);
  });
});
