import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext } from '@dprint/formatter';
import * as typescript from '@dprint/typescript';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { archc, succeed } from '../support/archc.js';
import { fixtureSpecs, writeFiles, writeFixtureProject } from '../support/fixtures.js';
import { installed, repository } from '../support/repository.js';
import { sharedFolder, temporaryFolder } from '../support/temporaryFolder.js';
import { missingTools, runTool } from '../support/toolchains/tools.js';
import { textsOf } from '../support/tree.js';

/** Runs a formatter over a project, with a config that is away again before archc looks, so that archc cannot follow it. */
type Formatter = (root: string) => Promise<void>;

function biome(config: object, command = 'format'): Formatter {
  return async (root) => {
    writeFiles(root, { 'biome.json': config });
    await execa(installed('.bin', 'biome'), [command, '--write', '.'], { cwd: root, reject: false });
    rmSync(join(root, 'biome.json'));
  };
}

function dprint(options: Record<string, unknown>): Formatter {
  return (root) => {
    const context = createContext();
    context.addPlugin(readFileSync(typescript.getPath()), options);
    for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.ts')) continue;
      const filePath = join(root, path);
      writeFileSync(filePath, context.formatText({ filePath, fileText: readFileSync(filePath, 'utf8') }));
    }
    return Promise.resolve();
  };
}

function prettier(...flags: string[]): Formatter {
  return async (root) => {
    const args = [
      installed('prettier', 'bin', 'prettier.cjs'),
      '--no-config',
      '--write',
      '**/*.{ts,md,json}',
      ...flags,
    ];
    await execa(process.execPath, args, { cwd: root });
  };
}

const javascript = (formatter: object): object => ({ javascript: { formatter } });

const formatters: readonly (readonly [name: string, run: Formatter])[] = [
  ['Biome', biome({})],
  ['Biome, 100 columns', biome({ formatter: { indentStyle: 'space', lineWidth: 100 } })],
  ['Biome, 50 columns', biome({ formatter: { indentStyle: 'space', lineWidth: 50 } })],
  ['Biome, single quotes', biome(javascript({ quoteStyle: 'single' }))],
  ['Biome, few semicolons', biome(javascript({ semicolons: 'asNeeded' }))],
  [
    'Biome, all else',
    biome(
      javascript({
        ...{ trailingCommas: 'none', arrowParentheses: 'asNeeded', quoteProperties: 'preserve' },
        ...{ bracketSpacing: false, operatorLinebreak: 'before' },
      }),
    ),
  ],
  ['Biome, sorting imports', biome({ linter: { enabled: false } }, 'check')],
  ['dprint', dprint({})],
  [
    'dprint, all else',
    dprint({ lineWidth: 70, quoteStyle: 'preferSingle', semiColons: 'asi', trailingCommas: 'never' }),
  ],
  [
    'prettier, by flags',
    prettier(
      '--no-semi',
      '--single-quote',
      '--trailing-comma=none',
      '--arrow-parens=avoid',
      '--print-width=120',
    ),
  ],
  [
    'prettier, by other flags',
    prettier(
      '--print-width=60',
      '--tab-width=4',
      '--quote-props=consistent',
      '--object-wrap=collapse',
      '--prose-wrap=always',
    ),
  ],
  [
    'prettier, by rare flags',
    prettier('--use-tabs', '--experimental-ternaries', '--experimental-operator-position=start'),
  ],
];

describe('a formatter that archc does not know of', () => {
  const root = sharedFolder();

  beforeAll(async () => {
    const specs = fixtureSpecs().filter(({ file }) => !file.startsWith('made/'));
    writeFixtureProject(root, {}, specs);
    await succeed(root, ['generate']);
  });

  it.each(formatters)('edits nothing, and nothing of it is undone: %s', async (_name, format) => {
    await expectNoEdit(root, format);
  });
});

/** `check` is content with what a formatter made, a run changes no byte of it, and then the formatter has nothing to do. */
async function expectNoEdit(root: string, format: Formatter): Promise<void> {
  await format(root);
  const made = textsOf(root, '', ['.generator', 'node_modules']);
  const { exitCode, stdout, stderr } = await archc(root, ['check']);
  expect(exitCode, stdout + stderr).toBe(0);
  await succeed(root, ['generate']);
  expect(textsOf(root, '', ['.generator', 'node_modules'])).toEqual(made);
  await format(root);
  expect(textsOf(root, '', ['.generator', 'node_modules'])).toEqual(made);
}

/** Runs a tool over all files with an ending, with configs that are away again before archc looks. */
function tool(
  name: string,
  args: readonly string[],
  ending: string,
  configs: Readonly<Record<string, string>> = {},
): readonly [needs: string, run: Formatter] {
  return [
    name,
    async (root) => {
      writeFiles(root, configs);
      const files = [...textsOf(root, '', ['.generator']).keys()].filter((path) => path.endsWith(ending));
      expect(files).not.toEqual([]);
      const said = await runTool(root, name, [...args, ...files]);
      for (const config of Object.keys(configs)) rmSync(join(root, config));
      expect(said.exitCode, said.stdout + said.stderr).toBe(0);
    },
  ];
}

const inTurn =
  (...runs: Formatter[]): Formatter =>
  async (root) => {
    for (const run of runs) await run(root);
  };

const ruff = (...args: string[]): Formatter => tool('ruff', [...args, '--no-cache'], '.py')[1];
const sorting = ['--select=I', '--fix', '--isolated'];

const others: readonly (readonly [name: string, tool: readonly [needs: string, run: Formatter]])[] = [
  ['rustfmt', tool('rustfmt', ['--edition', '2024'], '.rs')],
  [
    'rustfmt, wide',
    tool(
      'rustfmt',
      ['--edition', '2024', '--config', 'max_width=200,tab_spaces=2,use_small_heuristics=Max'],
      '.rs',
    ),
  ],
  ['ruff, sorting imports', ['ruff', inTurn(ruff('check', ...sorting), ruff('format', '--isolated'))]],
  [
    'ruff, all else',
    [
      'ruff',
      inTurn(
        ruff('check', ...sorting, '--config', 'lint.isort.force-single-line = true'),
        ruff(
          ...['format', '--isolated', '--config', 'line-length = 60'],
          ...['--config', 'format.quote-style = "single"', '--config', 'format.indent-style = "tab"'],
        ),
      ),
    ],
  ],
  [
    'ktlint of IntelliJ',
    tool('ktlint', ['-F'], '.kt', {
      'sdk/kotlin/src/.editorconfig': [
        ...['root = true', '[*.kt]', 'ktlint_code_style = intellij_idea', 'indent_size = 2'],
        ...[
          'ij_kotlin_allow_trailing_comma = false',
          'ij_kotlin_allow_trailing_comma_on_call_site = false\n',
        ],
      ].join('\n'),
    }),
  ],
  ['clang-format of LLVM', tool('clang-format', ['-i', '--style=LLVM'], '.c')],
  [
    'clang-format, all else',
    tool(
      'clang-format',
      [
        '-i',
        '--style={BasedOnStyle: Microsoft, ColumnLimit: 60, PointerAlignment: Left, IncludeBlocks: Regroup}',
      ],
      '.h',
    ),
  ],
];

describe('a formatter of another language', () => {
  const root = sharedFolder();

  beforeAll(async () => {
    const adapter = ['rust-ipc', 'python', 'kotlin', 'c'];
    const specs = ['chat-send', 'gpu-stats'].map((name) => {
      const text = readFileSync(join(repository, 'specs', `${name}.json`), 'utf8');
      const rust = { module: 'modules/all' };
      return [`specs/${name}.json`, { rust, ...(JSON.parse(text) as object), adapter }] as const;
    });
    writeFiles(root, { '.generator.json': {}, ...Object.fromEntries(specs) });
    await succeed(root, ['generate']);
  });

  for (const [name, [needs, run]] of others) {
    it.skipIf(missingTools([needs]).length > 0)(
      `edits nothing, and nothing of it is undone: ${name}`,
      async () => {
        await expectNoEdit(root, run);
      },
    );
  }
});

const server = 'commands/note/save/server/NoteSaveServerCommand.ts';
const note = {
  version: 2,
  name: 'note/save',
  description: 'Saves a note.',
  params: [{ name: 'text', type: 'string' }],
  results: [{ name: 'id', type: 'string' }],
};

/** A command in which a person wrote, committed in the style of no formatter. */
async function written(config: Record<string, object>, format: Formatter): Promise<string> {
  const root = temporaryFolder();
  writeFiles(root, { '.generator.json': {}, 'specs/note-save.json': note, ...config });
  await succeed(root, ['generate']);
  const path = join(root, server);
  const body = `const id = ['note', params.text].filter((part) => part !== "").join('-');\n    return Promise.resolve({ id });`;
  const text = readFileSync(path, 'utf8').replace(
    /return await this\.notImplemented\(params, context\);?/,
    body,
  );
  expect(text).toContain('part !==');
  writeFileSync(path, text);
  await format(root);
  return root;
}

const more = {
  ...note,
  params: [...note.params, { name: 'title', type: 'string' }],
  description: 'Saves a note with a title.',
};

const laidOut = { lineWidth: 90, semiColons: 'asi' };

describe('a spec that changes after a formatter ran', () => {
  it.each<[string, Record<string, object>, Formatter]>([
    [
      'Biome',
      { 'biome.json': javascript({ quoteStyle: 'single', semicolons: 'asNeeded' }) },
      async (root) => {
        await execa(installed('.bin', 'biome'), ['format', '--write', '.'], { cwd: root, reject: false });
      },
    ],
    [
      'Biome, with what it extends and overrides',
      {
        'biome.json': {
          extends: ['./config/base.json'],
          overrides: [{ includes: ['commands/**'], ...javascript({ semicolons: 'asNeeded' }) }],
        },
        'config/base.json': { formatter: { lineWidth: 100 }, ...javascript({ quoteStyle: 'single' }) },
      },
      async (root) => {
        const args = ['format', '--write', '.'];
        const { exitCode } = await execa(installed('.bin', 'biome'), args, { cwd: root, reject: false });
        expect(exitCode).toBe(0);
      },
    ],
    ['dprint', { 'dprint.json': { typescript: laidOut } }, dprint(laidOut)],
  ])('is merged without a conflict, for the config of %s is followed', async (_name, config, run) => {
    const root = await written(config, run);
    writeFiles(root, { 'specs/note-save.json': more });
    await succeed(root, ['generate']);
    const text = readFileSync(join(root, server), 'utf8');
    expect(text).toContain('part !==');
    expect(text).toContain('with a title');
    await run(root);
    await succeed(root, ['check']);
  });

  it('replaces what nobody edited, and keeps a copy of how it was laid out', async () => {
    const root = await written({}, biome(javascript({ semicolons: 'asNeeded' })));
    const types = 'commands/note/save/shared/NoteSaveTypes.ts';
    const before = readFileSync(join(root, types), 'utf8');
    writeFiles(root, { 'specs/note-save.json': more });
    await archc(root, ['generate', '--on-conflict', 'aside']);
    expect(readFileSync(join(root, types), 'utf8')).toContain('title');
    expect(readFileSync(join(root, '.generator/trash/1', types), 'utf8')).toBe(before);
  });
});
