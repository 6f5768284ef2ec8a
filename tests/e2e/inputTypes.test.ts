import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { archc } from '../support/archc.js';
import { compileTypes } from '../support/compileTypes.js';
import { writeFiles } from '../support/fixtures.js';
import { installPackages, strictest } from '../support/installPackages.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { repository } from '../support/repository.js';

const base = 'commands/case/defaults-inside/shared/CaseDefaultsInsideTypes';

/** What a caller may leave out, in variants of unions and in what generic types hold. */
const takes = `
import { createCaseDefaultsInsideParams } from '../${base}.js';

export const params = createCaseDefaultsInsideParams({
  beside: { kind: 'named', size: {} },
  under: { kind: 'listed', value: { sizes: [{}, { width: 1 }] } },
  only: { kind: 'one' },
  page: { items: [{}] },
  limited: { page: { items: [{ kind: 'sized' }] } },
  either: { is: 'a', a: {} },
  tree: { value: {}, children: [] },
  rows: { x: { items: [{}] } },
  plain: { value: 5 },
});
/** Whoever reads it sees them filled in. */
export const width: number | undefined = params.page?.items[0]?.width;
`;

/** What has no default is asked for. */
const refuses = `
import { createCaseDefaultsInsideParams } from '../${base}.js';

export const params = createCaseDefaultsInsideParams({
  // @ts-expect-error: the size has no default.
  beside: { kind: 'named' },
  // @ts-expect-error: neither have the items.
  page: {},
});
`;

it('lets callers leave out defaults in unions and generic types, and declares an input only where it differs', async () => {
  const root = temporaryFolder();
  writeFiles(root, {
    '.generator.json': {},
    'package.json': { type: 'module' },
    'specs/inside.json': readFileSync(join(repository, 'cases/defaults-inside/spec.json'), 'utf8').replace(
      /.*"\$schema".*\n/,
      '',
    ),
    'use/takes.ts': takes,
    'use/refuses.ts': refuses,
  });
  const { exitCode, stderr } = await archc(root, ['generate', '--no-cache', '--only-adapter=server-only']);
  expect(exitCode, stderr).toBe(0);
  installPackages(root);
  expect(compileTypes(root, { ...strictest, types: ['node'] }, ['commands', 'use'])).toEqual([]);
  const text = readFileSync(join(root, `${base}.ts`), 'utf8');
  const inputs = [...text.matchAll(/^export (?:interface|type) (\w+Input)\b/gm)].map(([, name]) => name);
  expect(inputs).toEqual([
    'SizeInput',
    'BesideInput',
    'UnderInput',
    'OnlyInput',
    'LimitedInput',
    'CaseDefaultsInsideParamsInput',
  ]);
  expect(text).toMatch(/function pageCodec<T, TInput = T>/);
  expect(text).toMatch(/function plainCodec<T>\(/);
});
