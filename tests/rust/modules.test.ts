import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import reserved from '../../renderers/rust/reserved.json' with { type: 'json' };
import { succeed } from '../support/archc.js';
import { archcJson } from '../support/envelope.js';
import { cargo, complaints, hasCargo } from '../support/cargo.js';
import { compileTypes } from '../support/compileTypes.js';
import { writeFiles } from '../support/fixtures.js';
import { installPackages, strictest } from '../support/installPackages.js';
import { sharedFolder, temporaryFolder } from '../support/temporaryFolder.js';

const traits = ['ManagedService', 'Lifecycle', 'MetricsEmitter', 'Configurable'];

/** A command of a module, with what differs. */
function command(name: string, module: string, rest: object = {}): object {
  const rust = { module, ...(rest as { rust?: object }).rust };
  return { version: 2, name, adapter: 'rust-ipc', params: [], results: [], ...rest, rust };
}

/** Modules and commands with every name that Rust, a crate or a client could trip over. */
const specs = {
  'specs/library.json': {
    version: 2,
    name: 'common/types',
    types: {
      Page: { generics: ['T'], fields: { items: { type: 'T[]' }, next: { type: 'string', optional: true } } },
      Shape: {
        union: {
          tag: 'kind',
          variants: { circle: { fields: { radius: { type: 'number', min: 0 } } }, nothing: {} },
        },
      },
    },
  },
  'specs/self.json': command('type/self', 'modules/type', {
    rust: {
      command_prefix: 'type/',
      traits,
      imports: ['crate::system::Thing'],
      depends_on: ['modules/store'],
    },
    params: [
      { name: 'match', type: 'string', pattern: '^a+$', example: 'aa' },
      { name: 'limit', type: 'uint8', default: 3, max: 9 },
    ],
    results: [{ name: 'page', type: 'common/types#Page<int64>' }],
    errors: [
      {
        code: 'LOOP',
        description: 'It went round "and" round.\n*/ #[evil]',
        fields: { fn: { type: 'bytes' } },
      },
    ],
  }),
  'specs/mod.json': command('type/mod', 'modules/type', {
    results: [{ name: 'shape', type: 'common/types#Shape' }],
  }),
  // Modules called like the crates that generated code names, methods like those of traits that are always there.
  ...Object.fromEntries(
    [...reserved.crate, ...reserved.method].map((name) => [
      `specs/${name}.json`,
      command(`type/${name.replaceAll('_', '-')}`, 'modules/type'),
    ]),
  ),
  'specs/deep-types.json': command('type/deep', 'modules/type', {
    params: [
      { name: 'lists', type: `int64${'[]'.repeat(16)}` },
      { name: 'tables', type: `${'Record<string, '.repeat(16)}uuid${'>'.repeat(16)}` },
    ],
  }),
  'specs/call.json': command('call', 'lib', { description: 'A client has a method of this name already.' }),
  'specs/deep.json': command('store/put-many-things-into-the-store-at-once', 'modules/store', {
    params: [{ name: 'things', type: "Record<'a' | 'b', common/types#Shape>" }],
    effect: 'write',
    idempotent: true,
  }),
  'specs/nested.json': command('nested/run', 'modules/deeper/self'),
};

describe('a module that would be a file and a folder', () => {
  const library = { version: 2, name: 'lib', types: { A: { fields: {} } }, rust: { module: 'modules/all' } };
  it.each([
    ['has types alone and commands', 'modules/all'],
    ['has types alone, and commands below it', 'modules/all/below'],
  ])('is refused: it %s', async (_what, module) => {
    const root = temporaryFolder();
    writeFiles(root, {
      '.generator.json': {},
      'specs/lib.json': library,
      'specs/run.json': command('run', module),
    });
    const { envelope } = await archcJson(root, ['generate', '--only-adapter=rust-ipc']);
    expect(envelope.problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "ARC4002 'run' and 'lib' are both modules/all in Rust.",
    ]);
  });
});

describe.skipIf(!hasCargo)('modules with names that Rust has plans for', () => {
  const root = sharedFolder();
  const crate = join(root, 'workers/core');

  beforeAll(async () => {
    writeFiles(root, { '.generator.json': {}, 'package.json': { type: 'module' }, ...specs });
    installPackages(root);
    await succeed(root, ['generate']);
  });

  it('are laid out as rustfmt does', async () => {
    expect(await complaints(crate, ['fmt', '--check'])).toBe('');
  });

  it('pass clippy without a warning, and their tests', async () => {
    const strict = ['--', '-D', 'warnings', '-D', 'missing_docs'];
    expect(await complaints(crate, ['clippy', '--all-targets', '--all-features', ...strict])).toBe('');
    const { exitCode, stdout } = await cargo(crate, ['test', '--all-features']);
    expect(stdout).toMatch(/test result: ok\. [1-9]/);
    expect(exitCode).toBe(0);
  });

  it('have clients that pass the strictest tsc', () => {
    const settings = { ...strictest, types: ['node'] };
    expect(compileTypes(root, settings, ['commands', 'bindings'])).toEqual([]);
  });

  it('are up to date', async () => {
    await succeed(root, ['check']);
  });
});
