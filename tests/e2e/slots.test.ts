import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { compileTypes } from '../support/compileTypes.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { installPackages, strictest } from '../support/installPackages.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { repository } from '../support/repository.js';

const server = 'commands/note/save/server/NoteSaveServerCommand.ts';

const spec = (adapter: unknown, name = 'note/save'): object => ({
  version: 2,
  name,
  adapter,
  rust: { module: 'modules/note' },
  params: [{ name: 'text', type: 'string', maxLength: 9 }],
  results: [{ name: 'id', type: 'uuid' }],
  examples: [{ params: { text: 'a' } }],
});

/** A project with these specs, ready for the TypeScript compiler. */
function projectOf(specs: Readonly<Record<string, object>>, config: object = {}): string {
  const root = temporaryFolder();
  writeFiles(root, { '.generator.json': config, 'package.json': { type: 'module' }, ...specs });
  installPackages(root);
  return root;
}

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8');

const typeErrors = (root: string): string[] =>
  compileTypes(root, { ...strictest, types: ['node'] }, ['commands', 'bindings']);

describe('several adapters on one spec', () => {
  it('server-only, rust-ipc, python and swift give one project: one server, one README, one registration', async () => {
    const root = projectOf({
      'specs/save.json': spec(['server-only', 'rust-ipc', 'python', 'swift']),
      'specs/drop.json': spec(['python', 'rust-ipc', 'swift', 'server-only'], 'note/drop'),
      'specs/list.json': spec('rust-ipc', 'note/list'),
    });
    const { exitCode, envelope } = await archcJson(root, ['generate']);
    expect(exitCode).toBe(0);
    expect(envelope.problems.map(({ code, path, message }) => [code, path, message])).toEqual([
      ['ARC4019', 'specs/drop.json', 'The server of note/drop comes from rust-ipc, not from server-only.'],
      ['ARC4019', 'specs/save.json', 'The server of note/save comes from server-only, not from rust-ipc.'],
    ]);
    expect(read(root, server)).toContain('this.notImplemented(');
    expect(read(root, 'commands/note/drop/server/NoteDropServerCommand.ts')).toContain('NoteClient');
    expect(existsSync(join(root, 'commands/note/drop/test/unit/NoteDrop.test.ts'))).toBe(false);
    const registered = (path: string): string[] =>
      [
        ...read(root, path).matchAll(
          /commands\.register\(\s*(?:new |createCommand\(\s*classes\W+)(\w[\w/]*)/g,
        ),
      ].map((match) => match[1] ?? '');
    expect(registered('commands/index.generated.ts')).toEqual(['note/save']);
    expect(registered('bindings/worker.generated.ts')).toEqual([
      'NoteDropServerCommand',
      'NoteListServerCommand',
    ]);
    expect(typeErrors(root)).toEqual([]);
    expect((await archcJson(root, ['check'])).exitCode).toBe(0);
    const vitest = join(repository, 'node_modules/vitest/vitest.mjs');
    const tests = await execa(process.execPath, [vitest, 'run', 'commands/note/save'], {
      cwd: root,
      reject: false,
    });
    expect(tests.exitCode, tests.stdout + tests.stderr).toBe(0);
  });

  it('list in the README of the command what each of them made, once', async () => {
    const root = projectOf({ 'specs/save.json': spec(['rust-ipc', 'server-only']) });
    await succeed(root, ['generate']);
    const files = read(root, 'commands/note/save/README.md').split('## Files')[1]?.trim().split('\n') ?? [];
    expect(files).toEqual([
      '- `shared/NoteSaveTypes.ts`: types, codecs, contract and accessor (generated)',
      '- `test/unit/NoteSave.contract.test.ts`: tests of the contract (generated)',
      '- `workers/core/src/modules/note/mod.rs`: the logic, in Rust (yours)',
      '- `server/NoteSaveServerCommand.ts`: hands the call to the worker (generated)',
      '- `bindings/modules/note.ts`: the IPC client of the module (generated)',
      '- `test/integration/NoteSave.integration.test.ts`: the examples against a running worker (generated)',
      '- `bindings/worker.generated.ts`: the client of the worker, and what registers its commands (generated)',
    ]);
    expect(read(root, 'commands/note/save/shared/NoteSaveTypes.ts')).toContain(
      'Your code goes into workers/core/src/modules/note/mod.rs.',
    );
  });

  it('say where a person writes as the one that fills the server does', async () => {
    const root = projectOf({ 'specs/save.json': spec(['server-only', 'rust-ipc']) });
    const { stderr } = await succeed(root, ['generate']);
    expect(read(root, 'commands/note/save/shared/NoteSaveTypes.ts')).toContain(
      `Your code goes into ${server}.`,
    );
    // Nothing is registered there, so nothing is said of it.
    expect(stderr).toContain('new WorkerClient(');
    expect(read(root, 'bindings/worker.generated.ts') + stderr).not.toContain('registerWorkerCommands');
  });

  it('change places with their order, and what a person wrote is not lost', async () => {
    const root = projectOf({ 'specs/save.json': spec(['server-only', 'rust-ipc']) });
    await succeed(root, ['generate']);
    writeFileSync(join(root, server), `${read(root, server)}\n// Mine.\n`);
    writeFiles(root, { 'specs/save.json': spec(['rust-ipc', 'server-only']) });
    const { envelope } = await archcJson(root, ['generate']);
    expect(envelope.problems.map(({ code }) => code)).toContain('ARC4019');
    const found = await execa('grep', ['-rl', '--exclude-dir=node_modules', '// Mine.', '.'], { cwd: root });
    expect(found.stdout).not.toBe('');
  });

  it('say it once for many specs', async () => {
    const names = ['note/a', 'note/b', 'note/c'];
    const specs = names.map((name, at) => [`specs/${at}.json`, spec(['server-only', 'rust-ipc'], name)]);
    const root = projectOf(Object.fromEntries(specs) as Record<string, object>);
    const { envelope } = await archcJson(root, ['generate', '--dry-run']);
    expect(envelope.problems.map(({ message }) => message)).toEqual([
      'The server of note/a and 2 more comes from server-only, not from rust-ipc.',
    ]);
  });

  it('follow the order of --only-adapter', async () => {
    const root = projectOf({ 'specs/save.json': spec(undefined) });
    const { envelope } = await archcJson(root, [
      ...['generate', '--only-adapter', 'rust-ipc', '--only-adapter', 'server-only'],
    ]);
    expect(envelope.problems.map(({ message }) => message)).toEqual([
      'The server of note/save comes from rust-ipc, not from server-only.',
    ]);
  });

  it('leave a slot to an adapter of the project, and take it from one', async () => {
    const adapter = `export default {
      id: 'own', irVersion: 1, languages: ['typescript'], description: 'x', configSchema: {}, slots: ['server', 'page'],
      capabilities: { environments: ['server'], sections: [] },
      templates: { 'own/server': 'export const {{what}} = true;' },
      plan: (commands, context) => ({ diagnostics: [], artifacts: commands
        .filter((command) => context.fills(command, 'server') && context.fills(command, 'page'))
        .map(({ name, place }) => ({ id: { owner: name, role: 'server', language: 'typescript' },
          path: '${server}'.replace('save', name.slice(5)), ownership: 'generated', template: 'own/server',
          view: () => ({ what: 'own' }), place, extensionPoint: '' })) }),
    };`;
    const root = projectOf(
      {
        'own.mjs': adapter as unknown as object,
        'specs/save.json': spec(['own', 'server-only']),
        'specs/drop.json': spec(['server-only', 'own'], 'note/drop'),
      },
      { adapters: { register: ['./own.mjs'] } },
    );
    const { exitCode } = await archcJson(root, ['generate', '--trust']);
    expect(exitCode).toBe(0);
    expect(read(root, server)).toContain('export const own');
    expect(read(root, 'commands/note/drop/server/NoteDropServerCommand.ts')).toContain('notImplemented');
    expect(read(root, 'commands/index.generated.ts')).not.toContain('NoteSave');
  });
});
