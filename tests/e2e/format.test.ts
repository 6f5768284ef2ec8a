import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { fixtureSpecs, writeFiles, writeFixtureProject } from '../support/fixtures.js';
import { installed } from '../support/repository.js';
import { sharedFolder, temporaryFolder } from '../support/temporaryFolder.js';
import { textsOf } from '../support/tree.js';

/** Configs that `auto` formats with oxfmt. */
const plain: Record<string, object | undefined> = {
  'no config': undefined,
  'print width 100, single quotes': { printWidth: 100, singleQuote: true },
  'print width 120, no semicolons': { printWidth: 120, semi: false },
  'tabs, es5 commas': { useTabs: true, tabWidth: 4, trailingComma: 'es5' },
  'four spaces, few commas, few parentheses': {
    tabWidth: 4,
    trailingComma: 'none',
    arrowParens: 'avoid',
    bracketSpacing: false,
  },
  'print width 40': { printWidth: 40 },
};

/** Those that differ from each other; formatting is slow. */
const specs = fixtureSpecs().filter(({ file }) => !file.startsWith('made/'));

async function generated(
  config: object | undefined,
  formatter: 'auto' | 'prettier',
): Promise<{ root: string; texts: Map<string, string> }> {
  const root = temporaryFolder();
  writeFixtureProject(root, { format: { typescript: formatter } }, specs);
  if (config) writeFiles(root, { '.prettierrc': config });
  await succeed(root, ['generate', '--no-cache']);
  const ts = textsOf(root, '.ts', ['bindings', 'domain', 'base']);
  return { root, texts: new Map([...ts, ...textsOf(root, '.md')]) };
}

describe('the fast formatter and prettier', () => {
  it.each(Object.keys(plain))('agree byte for byte: %s', async (name) => {
    const fast = await generated(plain[name], 'auto');
    const reference = await generated(plain[name], 'prettier');
    const differing = [...reference.texts]
      .filter(([path, text]) => fast.texts.get(path) !== text)
      .map(([path]) => path);
    expect(fast.texts.size).toBe(reference.texts.size);
    expect(fast.texts.size).toBeGreaterThan(150);
    expect(differing).toEqual([]);
  });
});

const lengths = Array.from({ length: 40 }, (_, index) => index + 1);

/** Unions and chains of calls, from short to longer than a line. */
const growing = {
  version: 2,
  name: 'growing',
  types: {
    R: { fields: { a: { type: 'string' } } },
    ...Object.fromEntries(
      lengths.flatMap((length): [string, object][] => {
        const name = 'a'.repeat(length);
        return [
          [`E${String(length)}`, { enum: [name, 'b'], open: true }],
          [
            `U${String(length)}`,
            { union: { tag: 'is', variants: { [name]: { type: 'R' }, b: { type: 'R' } } } },
          ],
        ];
      }),
    ),
  },
  params: lengths.map((length) => ({
    name: 'f'.repeat(length),
    type: `'${'a'.repeat(20)}' | '${'b'.repeat(length)}' | null`,
  })),
  results: lengths.flatMap((length) => [
    {
      name: `pair${String(length)}`,
      type: '[R]',
      default: [{ a: 'a'.repeat(length) }],
    },
    {
      name: `table${String(length)}`,
      type: 'Record<int8, R[]> | null',
      default: { 7: [{ a: 'a'.repeat(length) }] },
    },
  ]),
};

describe('unions and chains that just fit into a line, or do not', () => {
  it.each(Object.keys(plain))('are laid out as prettier does: %s', async (name) => {
    const texts = ['auto', 'prettier'].map(async (formatter) => {
      const root = temporaryFolder();
      const config = plain[name] === undefined ? {} : { '.prettierrc': plain[name] };
      writeFiles(root, {
        '.generator.json': { format: { typescript: formatter } },
        'specs/growing.json': growing,
        ...config,
      });
      await succeed(root, ['generate', '--no-cache']);
      return { root, files: [...textsOf(root, '.ts'), ...textsOf(root, '.md')] };
    });
    const [fast, reference] = await Promise.all(texts);
    expect(fast?.files).toEqual(reference?.files);
    const args = [installed('prettier', 'bin', 'prettier.cjs'), '--check', '**/*.{ts,md}'];
    const { stderr } = await execa(process.execPath, args, { cwd: fast?.root ?? '', reject: false });
    expect(stderr).toBe('');
  });
});

describe('prettier itself', () => {
  const root = sharedFolder();

  beforeAll(async () => {
    writeFixtureProject(root);
    writeFiles(root, { '.prettierrc': { singleQuote: true, printWidth: 110 } });
    await succeed(root, ['generate', '--no-cache']);
  });

  it('has nothing to change', async () => {
    const args = [installed('prettier', 'bin', 'prettier.cjs'), '--check', 'src', '--log-level', 'warn'];
    const { exitCode, stderr } = await execa(process.execPath, args, { cwd: root, reject: false });
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
  });
});

describe('a config that only prettier understands', () => {
  it.each([
    [
      '.prettierrc.yaml',
      'singleQuote: true\noverrides:\n  - files: "*.md"\n    options: { proseWrap: always }\n',
    ],
    ['.editorconfig', 'root = true\n[*]\nindent_style = tab\n'],
    ['prettier.config.mjs', 'export default { semi: false, quoteProps: "consistent" };\n'],
  ])('is followed: %s', async (file, text) => {
    const root = temporaryFolder();
    writeFixtureProject(root, { types: { external: {} }, naming: {}, typescript: {} }, []);
    const spec = {
      version: 2,
      name: 'a',
      description: 'word '.repeat(60),
      params: [
        { name: 'a-b', type: 'string' },
        { name: 'c', type: 'string' },
      ],
    };
    writeFiles(root, { [file]: text, 'specs/a.json': spec });
    // One of them is a program.
    await succeed(root, ['generate', '--no-cache', '--trust']);
    const args = [installed('prettier', 'bin', 'prettier.cjs'), '--check', 'src', '--log-level', 'warn'];
    const { exitCode, stderr } = await execa(process.execPath, args, { cwd: root, reject: false });
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    const types = textsOf(root, 'ATypes.ts').values().next().value ?? '';
    expect(types).toMatch(
      { '.prettierrc.yaml': /'a-b'/, '.editorconfig': /\n\t/, 'prettier.config.mjs': /\n}\n/ }[file] ?? /$^/,
    );
  });
});

describe('format "none"', () => {
  it('writes what the templates say', async () => {
    const root = temporaryFolder();
    writeFixtureProject(root, { format: { typescript: 'none' } });
    await succeed(root, ['generate', '--no-cache']);
    await succeed(root, ['check']);
    expect(textsOf(root, '.ts').size).toBeGreaterThan(200);
  });
});
