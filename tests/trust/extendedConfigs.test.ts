import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigLookup } from '../../generator/format/config/ConfigLookup.js';
import type { FormatterConfig } from '../../generator/format/config/FormatterConfig.js';
import { optionsFor } from '../../generator/format/config/optionsFor.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

function project(files: Record<string, string | object>): string {
  const root = join(temporaryFolder(), 'project');
  writeFiles(root, files);
  mkdirSync(join(root, '.git'), { recursive: true });
  return root;
}

async function configOf(root: string, output: string): Promise<FormatterConfig | undefined> {
  return new ConfigLookup(root).nearest(dirname(join(root, output)));
}

async function optionsOf(files: Record<string, string | object>, output: string): Promise<object> {
  const root = project(files);
  const config = await configOf(root, output);
  if (config?.kind !== 'options') throw new Error(JSON.stringify(config));
  return optionsFor(config, join(root, output));
}

const quotes = (quoteStyle: string): object => ({ javascript: { formatter: { quoteStyle } } });

describe('configs of other formatters', () => {
  it('extend files of the project, of which the later and the own one count', async () => {
    const files = {
      'biome.json': { extends: ['./base/a.json', './base/b.jsonc'], formatter: { lineWidth: 90 } },
      'base/a.json': { formatter: { indentStyle: 'space', lineWidth: 100 }, ...quotes('single') },
      'base/b.jsonc': '{ /* mine */ "extends": "./c.json", "formatter": { "indentWidth": 3 } }',
      'base/c.json': { javascript: { formatter: { semicolons: 'asNeeded' } }, formatter: { indentWidth: 8 } },
    };
    const wanted = { printWidth: 90, useTabs: false, singleQuote: true, tabWidth: 3, semi: false };
    expect(await optionsOf(files, 'a.ts')).toMatchObject(wanted);
    const config = await configOf(project(files), 'a.ts');
    // Whoever remembers what a config said notices when one that it extends changes.
    expect(config?.text).toContain('"indentWidth": 3');
    const nested = { 'biome.json': quotes('single'), 'app/biome.json': { root: false, extends: '//' } };
    expect(await optionsOf(nested, 'app/a.ts')).toMatchObject({ singleQuote: true });
    const dprint = { 'dprint.json': { extends: 'd.json', typescript: {} }, 'd.json': { lineWidth: 70 } };
    expect(await optionsOf(dprint, 'a.ts')).toMatchObject({ printWidth: 70 });
  });

  it('say of some files something else', async () => {
    const biome = {
      'biome.json': {
        formatter: { lineWidth: 90 },
        overrides: [
          { includes: ['src/**', '!src/old'], ...quotes('single') },
          { include: ['lib'], ignore: ['lib/x.ts'], formatter: { lineWidth: 120 } },
          { includes: ['**/*.test.ts'], formatter: { indentStyle: 'space' } },
        ],
      },
    };
    const said = async (path: string): Promise<unknown[]> => {
      const { printWidth, singleQuote, useTabs } = (await optionsOf(biome, path)) as Record<string, unknown>;
      return [printWidth, singleQuote, useTabs];
    };
    expect(await said('a.ts')).toEqual([90, false, true]);
    expect(await said('src/deep/a.test.ts')).toEqual([90, true, false]);
    expect(await said('src/old/a.ts')).toEqual([90, false, true]);
    expect(await said('lib/deep/a.ts')).toEqual([120, false, true]);
    expect(await said('lib/x.ts')).toEqual([90, false, true]);
    const oxfmt = {
      '.oxfmtrc.json': { semi: false, overrides: [{ files: ['*.test.ts'], options: { semi: true } }] },
    };
    expect(await optionsOf(oxfmt, 'a/a.test.ts')).toMatchObject({ semi: true, printWidth: 100 });
    expect(await optionsOf(oxfmt, 'a/a.ts')).toMatchObject({ semi: false });
  });

  it.each([null, 5])('have overrides that are objects, not %s', async (override) => {
    const files = { '.oxfmtrc.json': { overrides: [override] } };
    await expect(optionsOf(files, 'a.ts')).rejects.toThrow('an override is no object');
  });

  it('are not looked for in packages or on the net', async () => {
    const files = {
      'biome.json': {
        extends: ['@org/biome', 'ultracite', 'https://example.org/x.json'],
        ...quotes('single'),
      },
      'node_modules/ultracite/biome.json': { formatter: { lineWidth: 200 } },
    };
    expect(await optionsOf(files, 'a.ts')).toMatchObject({ singleQuote: true, printWidth: 80 });
  });

  it.each<[string, Record<string, string | object>, string]>([
    ['outside', { 'biome.json': { extends: '../biome.json' } }, 'it leads out of the project'],
    ['behind a link', { 'biome.json': { extends: './link.json' } }, 'it leads out of the project'],
    ['nowhere', { 'biome.json': { extends: './none.json' } }, 'ENOENT'],
    [
      'in itself',
      { 'biome.json': { extends: './a.json' }, 'a.json': { extends: './biome.json' } },
      'it extends itself',
    ],
    ['in a folder', { 'biome.json': { extends: './base.json' }, 'base.json/x': '' }, 'it is a folder'],
    [
      'without end',
      {
        'biome.json': { extends: Array.from({ length: 9 }, () => './a.json') },
        'a.json': { extends: Array.from({ length: 9 }, () => './b.json') },
        'b.json': {},
      },
      'more than 32 files',
    ],
  ])('that extend what is %s are broken, and say why', async (_where, files, reason) => {
    const root = project(files);
    writeFiles(dirname(root), { 'biome.json': quotes('single') });
    symlinkSync('../biome.json', join(root, 'link.json'));
    const config = await configOf(root, 'a.ts');
    expect(config).toMatchObject({ kind: 'broken', reason: expect.stringContaining(reason) as string });
  });
});
