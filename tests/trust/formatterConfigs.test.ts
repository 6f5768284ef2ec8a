import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { ConfigLookup } from '../../generator/format/config/ConfigLookup.js';
import { editorOptions } from '../../generator/format/config/editorConfig.js';
import { optionsFor } from '../../generator/format/config/optionsFor.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const outputs = [
  'commands/chat/send/shared/ChatSendTypes.ts',
  'commands/chat/send/README.md',
  'commands/index.generated.ts',
  'top.ts',
  'package.json',
  'src/[x]/a.json',
  'src/.hidden/b.yml',
  'lib/one.test.ts',
];

/** What archc reads, running nothing. */
async function ours(root: string, output: string): Promise<unknown> {
  const lookup = new ConfigLookup(root);
  const filepath = join(root, output);
  const config = await lookup.nearest(dirname(filepath));
  const editor = await editorOptions(lookup.editorConfigs(dirname(filepath)), filepath);
  if (config?.kind === 'code' || config?.kind === 'broken') throw new Error(config.kind);
  return { ...editor, ...(config === undefined ? {} : optionsFor(config, filepath)) };
}

/** Compares what archc reads with what prettier reads, for each output. */
async function compare(files: Record<string, string | object>): Promise<void> {
  const root = temporaryFolder();
  // Prettier stops at the top of a work tree as well.
  mkdirSync(join(root, '.git'));
  writeFiles(root, files);
  for (const output of outputs) {
    const theirs = await resolveConfig(join(root, output), { editorconfig: true, useCache: false });
    expect([output, await ours(root, output)]).toEqual([output, { ...theirs }]);
  }
}

describe('a config of prettier is read as prettier reads it', () => {
  it.each<[string, Record<string, string | object>]>([
    ['nothing', {}],
    ['JSON', { '.prettierrc': { semi: false, printWidth: 100, $schema: 'x' } }],
    ['JSON with a byte order mark', { '.prettierrc.json': '\uFEFF{"semi":false}' }],
    ['YAML', { '.prettierrc': '# c\nsemi: no\nsingleQuote: true\nprintWidth: 0o17\ntabWidth: 0x8\n' }],
    ['YAML with anchors', { '.prettierrc.yaml': 'a: &a { semi: false }\n<<: *a\ntabWidth: 3\n' }],
    ['YML', { '.prettierrc.yml': 'useTabs: true\nendOfLine: "lf"\n' }],
    ['an empty file, with another behind it', { '.prettierrc': '', '.prettierrc.toml': 'semi = false' }],
    ['only comments', { '.prettierrc.yaml': '# nothing\n', '.editorconfig': '[*]\nindent_style = tab' }],
    [
      'TOML',
      {
        '.prettierrc.toml':
          'semi = false\n[[overrides]]\nfiles = "*.md"\n[overrides.options]\ntabWidth = 7\n',
      },
    ],
    [
      'JSON5',
      { '.prettierrc.json5': "// c\n{semi: false, 'printWidth': +0x50, tabWidth: 4., overrides: [],}" },
    ],
    [
      'package.json',
      { 'package.json': { name: 'x', prettier: { semi: false } }, '.prettierrc': { semi: true } },
    ],
    ['package.json without it', { 'package.json': { name: 'x' }, '.prettierrc': { semi: false } }],
    ['a broken package.json', { 'package.json': '{ "prettier": ', '.prettierrc': { semi: false } }],
    ['package.yaml', { 'package.yaml': 'name: x\nprettier:\n  semi: false\n' }],
    [
      'the order of files',
      {
        '.prettierrc.json': { tabWidth: 1 },
        '.prettierrc.yml': 'tabWidth: 2',
        '.prettierrc.json5': '{tabWidth: 3}',
      },
    ],
    [
      'the nearest folder',
      { '.prettierrc': { semi: false, tabWidth: 5 }, 'commands/chat/.prettierrc.yaml': 'singleQuote: true' },
    ],
    [
      'overrides',
      {
        '.prettierrc': {
          semi: false,
          overrides: [
            { files: '*.md', options: { tabWidth: 1 } },
            { files: ['commands/**/*.ts', 'nothing'], excludeFiles: '**/index.*', options: { tabWidth: 3 } },
            { files: '*.{json,yml}', options: { tabWidth: 6, semi: true } },
            { files: 'src/**', options: { printWidth: 99 } },
            { files: './top.ts', options: { printWidth: 98 } },
            { files: '**/*.test.ts', options: { printWidth: 97 } },
            { files: '!(*.md)', options: { bracketSpacing: false } },
            { files: '[a-z]*.json', options: { useTabs: true } },
            { files: '*.md' },
          ],
        },
      },
    ],
    [
      'overrides in a folder below',
      { 'commands/.prettierrc': { overrides: [{ files: 'chat/*/README.md', options: { tabWidth: 9 } }] } },
    ],
    ['options that nobody knows', { '.prettierrc': { nothing: 1, other: { a: [1] } } }],
  ])('%s', async (_what, files) => {
    await compare(files);
  });
});

describe('an .editorconfig is read as prettier reads it', () => {
  it.each([
    ['spaces', '[*]\nindent_style = space\nindent_size = 3\nmax_line_length = 90\nend_of_line = lf'],
    ['tabs', '[*]\nindent_style = TAB\ntab_width = 5'],
    ['tabs without a width', '[*]\nindent_style = tab'],
    ['a size that is a tab', '[*]\nindent_size = tab\ntab_width = 6'],
    ['a size that is a tab without a width', '[*]\nindent_size = Tab'],
    ['a size without a style', '[*]\nindent_size = 7'],
    ['both', '[*]\nindent_style=space\nindent_size=2\ntab_width=8'],
    ['no limit', '[*]\nmax_line_length = off\nquote_type = single\nend_of_line = CRLF'],
    [
      'unset',
      '[*]\nindent_style = tab\nmax_line_length = 70\n[*.md]\nindent_style = unset\nmax_line_length = unset',
    ],
    ['odd numbers', '[*]\nindent_style = space\nindent_size = 0\nmax_line_length = -3\ntab_width = 1.5'],
    ['quotes', '[*]\nquote_type = double\nmax_line_length = "80"'],
    ['names in any case', '[*]\nIndent_Style = space\nINDENT_SIZE = 6'],
    [
      'comments and blanks',
      '; c\n# c\n\n root = true \n [ * ] \n[*]\n  indent_size  =  9  \nindent_style=space ; c',
    ],
    [
      'lists and ranges',
      '[*.{ts,md}]\nindent_size = 4\n[{package.json,*.yml}]\nindent_size = 5\n[src/{[x],y}/*]\ntab_width = 3',
    ],
    [
      'folders',
      '[commands/**]\nindent_size = 4\n[/top.ts]\nindent_size = 5\n[lib/*.ts]\nindent_size = 6\n[src/**.yml]\nindent_size = 7',
    ],
    [
      'two asterisks within a name',
      '[com**.ts]\ntab_width = 4\n[**/send/**]\ntab_width = 5\n[**.md]\ntab_width = 6',
    ],
    ['characters', '[[!t]*.ts]\ntab_width = 4\n[?op.ts]\ntab_width = 5\n[*.[jt]s*]\ntab_width = 6'],
    ['numbers', '[{one,two}.test.ts]\ntab_width = 4\n[{1..3}*]\ntab_width = 9'],
    ['a section twice', '[*.ts]\ntab_width = 4\n[*]\ntab_width = 5\n[*.ts]\nmax_line_length = 66'],
    ['parents', '[../**]\ntab_width = 4\n[a/../**]\ntab_width = 5'],
    ['no section name', '[]\ntab_width = 4\n[*.md]\ntab_width=2'],
    ['a line that is nothing', '[*]\ntab_width = 4\nnothing here'],
    ['a section without an end', '[*\ntab_width = 4'],
    ['Windows', 'root = true\r\n[*]\r\ntab_width = 4\r\n'],
    ['a byte order mark', '\uFEFF[*]\ntab_width = 4\n'],
    ['a prototype', '[*]\n__proto__ = 4\nconstructor = 5\ntab_width = 4\n[__proto__]\ntab_width = 5'],
    ['nothing', ''],
  ])('%s', async (_what, text) => {
    await compare({ '.editorconfig': text });
    await compare({ '.editorconfig': text, '.prettierrc': { semi: false, useTabs: false } });
  });

  it('with others above it, up to one that is the root', async () => {
    const top = '[*]\nindent_style = space\nindent_size = 3\nmax_line_length = 66\n';
    const lower = '[*.ts]\nindent_size = 5\n';
    await compare({ '.editorconfig': top, 'commands/.editorconfig': lower });
    await compare({ '.editorconfig': top, 'commands/.editorconfig': `root = true\n${lower}` });
    await compare({ '.editorconfig': top, 'commands/.editorconfig': `root = false\n${lower}` });
    await compare({ '.editorconfig': top, 'commands/.editorconfig': `ROOT=TRUE\n${lower}` });
  });
});
