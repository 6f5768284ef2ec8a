import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archc } from '../support/archc.js';
import { ChatProject } from '../support/chatProject.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { treeOf } from '../support/tree.js';

const names = ['a', 'b', 'c', 'd'];
const server = 'commands/chat/send/server/ChatSendServerCommand.ts';

/** Six specs, four of them in folders of their own. */
function manySpecs(): Promise<ChatProject> {
  return ChatProject.create(
    Object.fromEntries(
      names.map((name) => [
        `specs/more/${name}.json`,
        { version: 2, name: `more/${name}`, params: [{ name: 'x', type: 'string' }] },
      ]),
    ),
  );
}

const commandsOf = ({ root }: ChatProject): string[] => Object.keys(treeOf(join(root, 'commands')));
const removed = /^ {2}removed /gm;

describe('a run that would remove much', () => {
  it('stops with exit code 3 and removes nothing, until somebody says yes', async () => {
    const project = await manySpecs();
    rmSync(join(project.root, 'specs/more'), { recursive: true });
    const before = project.tree();
    const { exitCode, envelope } = await archcJson(project.root, ['generate']);
    expect(exitCode).toBe(3);
    expect(envelope.problems).toMatchObject([{ code: 'ARC5018', severity: 'error' }]);
    expect(envelope.problems[0]?.message).toMatch(
      /would remove \d+ of \d+ files, more than 50 %: commands\/more\/a\//,
    );
    expect(project.tree()).toEqual(before);
    const dry = await archcJson(project.root, ['generate', '--dry-run']);
    expect([dry.exitCode, dry.envelope.problems]).toMatchObject([
      0,
      [{ code: 'ARC5018', severity: 'warning' }],
    ]);
    expect((await project.generate('--yes')).exitCode).toBe(0);
    expect(commandsOf(project).filter((path) => path.startsWith('more/'))).toEqual([]);
    // All of it is in the trash.
    expect(
      Object.keys(project.tree()).filter((path) => path.includes('trash/1/commands/more/')).length,
    ).toBeGreaterThan(20);
  });

  it.each([
    ['y\n', 0],
    ['Yes', 0],
    ['', 3],
    ['n', 3],
    ['yesterday', 3],
  ])('asks in a terminal, and takes only a yes for one: %j', async (answer, exitCode) => {
    const project = await manySpecs();
    rmSync(join(project.root, 'specs/more'), { recursive: true });
    const before = commandsOf(project);
    const questions: string[] = [];
    const run = await archc(project.root, ['generate'], '', {}, (question) => {
      questions.push(question);
      return Promise.resolve(answer);
    });
    expect([run.exitCode, questions]).toEqual([
      exitCode,
      [expect.stringMatching(/^Remove these \d+ files\? \[y\/N\] $/)],
    ]);
    expect(run.stderr).toContain('would go  commands/more/a/');
    expect(commandsOf(project).length < before.length).toBe(exitCode === 0);
  });

  it('asks nobody with --json, and the share is that of the config', async () => {
    const project = await manySpecs();
    rmSync(join(project.root, 'specs/more'), { recursive: true });
    const never = (): Promise<string> => Promise.reject(new Error('asked'));
    expect((await archc(project.root, ['generate', '--json'], '', {}, never)).exitCode).toBe(3);
    writeFiles(project.root, { '.generator.json': { limits: { removals: 90 } } });
    expect((await project.generate()).exitCode).toBe(0);
  });

  it('counts no file that only gets another place', async () => {
    const project = await manySpecs();
    writeFiles(project.root, { '.generator.json': { layout: { commands: 'src/commands' } } });
    expect((await project.generate()).exitCode).toBe(0);
    expect(existsSync(join(project.root, 'commands'))).toBe(false);
  });

  it('is refused as a plan too, unless whoever applies it says yes', async () => {
    const project = await manySpecs();
    rmSync(join(project.root, 'specs/more'), { recursive: true });
    const { stdout } = await archc(project.root, ['plan', '--whole']);
    const plan = stdout.split('\n').find((line) => line.startsWith('{')) ?? '';
    const before = commandsOf(project);
    const refused = await archcJson(project.root, ['apply', '-'], plan);
    expect([refused.exitCode, refused.envelope.problems]).toMatchObject([3, [{ code: 'ARC5018' }]]);
    expect(commandsOf(project)).toEqual(before);
    expect((await archcJson(project.root, ['apply', '-', '--yes'], plan)).exitCode).toBe(0);
    expect(commandsOf(project).filter((path) => path.startsWith('more/'))).toEqual([]);
  });

  it('never goes without a question, whichever specs are gone', async () => {
    const project = await manySpecs();
    const all = Object.keys(treeOf(join(project.root, 'specs'))).filter((path) => path.endsWith('.json'));
    const texts = new Map(all.map((path) => [`specs/${path}`, project.read(`specs/${path}`)]));
    await fc.assert(
      fc.asyncProperty(fc.subarray(all, { minLength: 1, maxLength: all.length - 1 }), async (gone) => {
        for (const path of gone) rmSync(join(project.root, 'specs', path));
        const before = commandsOf(project);
        const { exitCode, stdout } = await archc(project.root, ['generate']);
        const lost = before.length - commandsOf(project).length;
        if (exitCode === 0) expect(lost * 2 <= before.length || lost < 5).toBe(true);
        else expect([exitCode, lost, removed.test(stdout)]).toEqual([3, 0, false]);
        writeFiles(project.root, Object.fromEntries(texts));
        expect((await project.generate()).exitCode).toBe(0);
        expect(commandsOf(project)).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });
});

describe('adapters of the command line', () => {
  it('add to those of the specs with --adapter, and replace them with --only-adapter, which asks', async () => {
    const project = await ChatProject.create();
    const before = commandsOf(project);
    project.edit(server, (text) => `${text}// mine\n`);
    const added = await archcJson(project.root, ['generate', '--adapter', 'proto']);
    expect([added.exitCode, commandsOf(project)]).toEqual([0, before]);
    expect(project.read('sdk/proto/buf.yaml')).not.toBe('');
    expect(added.envelope.next[0]?.command).toContain('adapters.default');
    expect((await archcJson(project.root, ['check', '--adapter=proto'])).exitCode).toBe(0);
    const replaced = await archcJson(project.root, ['generate', '--only-adapter', 'proto']);
    expect([replaced.exitCode, replaced.envelope.problems]).toMatchObject([3, [{ code: 'ARC5018' }]]);
    expect(replaced.envelope.problems[0]?.message).toContain('commands/chat/');
    expect(commandsOf(project)).toEqual(before);
    expect((await project.generate('--only-adapter', 'proto', '--yes')).exitCode).toBe(0);
    expect(project.read(server)).toContain('// mine');
  });

  it('in adapters.default may be several', async () => {
    const project = await ChatProject.create({
      '.generator.json': { adapters: { default: ['server-only', 'proto'] } },
    });
    expect([project.read(server), project.read('sdk/proto/buf.yaml')]).not.toContain('');
    writeFiles(project.root, { '.generator.json': { adapters: { default: ['server-only', 'nothing'] } } });
    const { envelope } = await archcJson(project.root, ['check']);
    expect(envelope.problems).toMatchObject([
      { code: 'ARC4007', path: '.generator.json', pointer: '/adapters/default/1' },
    ]);
  });
});
