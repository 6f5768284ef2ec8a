import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { cToolchain } from '../support/toolchains/c.js';
import { runTool, toolComplaints } from '../support/toolchains/tools.js';

const lacking = cToolchain.missing();
const strict = '-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror';

/** What a package has besides `orders/place`, which every one has, each with other params. */
interface Package {
  name: string;
  prefix: string;
  item: object;
  others: readonly string[];
}

/** Commands that are called like support code, or like the parts of its names. */
const hostile = ['call', 'serve', 'served', 'perform', 'string', 'value', 'error', 'status', 'json', 'type'];
const more = [
  'command',
  'base',
  'handlers',
  'dispatch',
  'local/transport',
  'init',
  'release',
  'shop',
  'type/call',
];

const packages: readonly Package[] = [
  {
    name: 'shop',
    prefix: 'shop',
    item: { type: 'string', pattern: '^[a-z]+$' },
    others: ['cart/add', ...hostile, ...more],
  },
  { name: 'billing', prefix: 'billing', item: { type: 'int64', min: 1 }, others: [] },
  // All of its names would be names of `shop` if the underscore stayed in the prefix.
  { name: 'shop_cart', prefix: 'shopcart', item: { type: 'bytes', optional: true }, others: ['add'] },
  { name: 'json', prefix: 'jsoncommands', item: { type: 'json' }, others: [] },
];

describe.skipIf(lacking.length > 0)(
  `C packages together${lacking.length > 0 ? ` SKIPPED: no ${lacking.join(', ')}` : ''}`,
  () => {
    const root = sharedFolder();

    beforeAll(async () => {
      for (const { name, item, others } of packages) {
        const spec = (command: string): object => ({
          version: 2,
          name: command,
          params: [{ name: 'item', ...item }],
          results: [{ name: 'done', type: 'boolean' }],
          errors: [{ code: 'GONE', description: 'There is none.', fields: { item: { type: 'string' } } }],
        });
        const project = join(root, name);
        mkdirSync(project);
        writeFiles(project, {
          '.generator.json': { adapters: { options: { c: { folder: 'c', name } } } },
          ...Object.fromEntries(
            ['orders/place', ...others].map((command) => [
              `specs/${command.replaceAll('/', '-')}.json`,
              spec(command),
            ]),
          ),
        });
        await succeed(project, ['generate', '--only-adapter=c', '--no-cache']);
      }
    }, 120_000);

    for (const kind of ['static', 'shared'] as const) {
      describe(`built as ${kind} libraries`, () => {
        /** Where all are installed, and whereto that is moved. */
        const staged = join(root, `${kind}-staged`);
        const prefix = join(root, `${kind}-prefix`);
        const env = {
          PKG_CONFIG_PATH: join(prefix, 'lib', 'pkgconfig'),
          LD_LIBRARY_PATH: join(prefix, 'lib'),
          CMAKE_PREFIX_PATH: prefix,
        };

        it('are installed into one prefix, which may move', async () => {
          for (const { name } of packages) {
            const build = join(root, `${kind}-${name}`);
            const options = [
              `-DBUILD_SHARED_LIBS=${kind === 'shared' ? 'ON' : 'OFF'}`,
              '-DCMAKE_INSTALL_LIBDIR=lib',
              `-DCMAKE_C_FLAGS=${strict}`,
            ];
            const configure = ['-S', join(root, name, 'c'), '-B', build, ...options];
            expect(await toolComplaints(root, 'cmake', configure)).toBe('');
            expect(await toolComplaints(root, 'cmake', ['--build', build, '--parallel', '2'])).toBe('');
            expect(await toolComplaints(build, 'ctest', [])).toBe('');
            expect(await toolComplaints(root, 'cmake', ['--install', build, '--prefix', staged])).toBe('');
          }
          renameSync(staged, prefix);
          expect(readdirSync(join(prefix, 'include')).sort()).toEqual(
            packages.map(({ name }) => name).sort(),
          );
        }, 600_000);

        it('define no symbol but with their prefix', async () => {
          const ending = kind === 'shared' ? 'so' : 'a';
          for (const { name, prefix: own } of packages) {
            for (const library of [name, `${name}-server`]) {
              const symbols = await symbolsOf(join(prefix, 'lib', `lib${library}.${ending}`), kind);
              expect(symbols.length).toBeGreaterThan(1);
              expect(symbols.filter((symbol) => !symbol.startsWith(`${own}_`))).toEqual([]);
              if (kind === 'shared')
                expect(symbols.filter((symbol) => /_(decode|type)$/.test(symbol))).toEqual([]);
            }
          }
        }, 60_000);

        for (const language of ['C', 'C++'] as const) {
          for (const first of ['shop', 'billing']) {
            it(`are used by one ${language} program that includes ${first} first, by pkg-config`, async () => {
              const wanted = packages.map(({ name }) => `${name}-server`);
              const flags = await runTool(root, 'pkg-config', ['--cflags', '--libs', ...wanted], { env });
              expect(flags.stderr).toBe('');
              const program = `${kind}-${language}-${first}`;
              const built = await toolComplaints(root, language === 'C' ? 'gcc' : 'g++', [
                language === 'C' ? '-std=c11' : '-std=c++17',
                ...strict.split(' '),
                ...(first === 'shop' ? [] : ['-DBILLING_FIRST']),
                ...['-x', language === 'C' ? 'c' : 'c++', join(repository, 'tests', 'c', 'packages.c')],
                ...['-x', 'none', ...flags.stdout.trim().split(/\s+/), '-o', program],
              ]);
              expect(built).toBe('');
              expect(await runTool(root, `./${program}`, [], { env })).toEqual(outcome);
            }, 120_000);
          }
        }

        it('are found by find_package, with what they need', async () => {
          const consumer = join(root, `${kind}-consumer`);
          const names = packages.map(({ name }) => name);
          writeFiles(consumer, {
            'CMakeLists.txt': [
              'cmake_minimum_required(VERSION 3.16)',
              'project(consumer LANGUAGES C)',
              ...names.map((name) => `find_package(${name} 0.1 CONFIG REQUIRED)`),
              'find_package(billing 0.2 CONFIG QUIET)',
              'if(billing_FOUND)',
              '  message(FATAL_ERROR "found a version that there is not")',
              'endif()',
              `add_executable(program ${join(repository, 'tests', 'c', 'packages.c')})`,
              `target_link_libraries(program PRIVATE ${names.map((name) => `${name}::server`).join(' ')})`,
              '',
            ].join('\n'),
          });
          const configured = await runTool(consumer, 'cmake', ['-S', '.', '-B', 'build'], { env });
          expect(configured.stderr).toBe('');
          expect(await toolComplaints(consumer, 'cmake', ['--build', 'build'])).toBe('');
          expect(await runTool(consumer, 'build/program', [], { env })).toEqual(outcome);
        }, 120_000);
      });
    }

    it('are parts of one CMake project', async () => {
      const names = packages.map(({ name }) => name);
      writeFiles(join(root, 'whole'), {
        'CMakeLists.txt': [
          'cmake_minimum_required(VERSION 3.16)',
          'project(whole LANGUAGES C)',
          'enable_testing()',
          ...names.map((name) => `add_subdirectory(${join(root, name, 'c')} ${name})`),
          `add_executable(program ${join(repository, 'tests', 'c', 'packages.c')})`,
          `target_link_libraries(program PRIVATE ${names.map((name) => `${name}::server`).join(' ')})`,
          '',
        ].join('\n'),
      });
      const whole = join(root, 'whole');
      expect(await toolComplaints(whole, 'cmake', ['-S', '.', '-B', 'build'])).toBe('');
      const build = ['--build', 'build', '--parallel', '2', '--target', 'program'];
      expect(await toolComplaints(whole, 'cmake', build)).toBe('');
      expect(await runTool(whole, 'build/program', [])).toEqual(outcome);
    }, 300_000);
  },
);

/** What tests/c/packages.c prints. */
const outcome = {
  exitCode: 0,
  stdout: [
    'shop takes a word: NOT_IMPLEMENTED',
    'shop takes no number: VALIDATION_FAILED',
    'shop refuses by itself: item pattern',
    'billing takes no word: VALIDATION_FAILED',
    'billing takes a number: NOT_IMPLEMENTED',
    'shop has a cart: NOT_IMPLEMENTED',
    'shop_cart is another: NOT_IMPLEMENTED',
  ].join('\n'),
  stderr: '',
};

/** Names of what a library defines for others. */
async function symbolsOf(library: string, kind: 'static' | 'shared'): Promise<string[]> {
  const what = kind === 'shared' ? ['--dynamic'] : ['--extern-only'];
  const { stdout } = await runTool('.', 'nm', ['--defined-only', '--format=posix', ...what, library]);
  return stdout.split('\n').flatMap((line) => /^(\S+) [A-Z] /.exec(line)?.[1] ?? []);
}
