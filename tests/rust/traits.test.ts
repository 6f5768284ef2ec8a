import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { archc, succeed } from '../support/archc.js';
import { cargo, complaints, hasCargo } from '../support/cargo.js';
import { compileTypes } from '../support/compileTypes.js';
import { writeFiles } from '../support/fixtures.js';
import { installPackages, strictest } from '../support/installPackages.js';
import { traitSpecs } from '../support/rust/traitSpecs.js';
import { sharedFolder } from '../support/temporaryFolder.js';

describe.skipIf(!hasCargo)('a module with traits that specs declare', () => {
  const root = sharedFolder();
  const crate = join(root, 'workers/core');
  const scaffold = (): string => readFileSync(join(crate, 'src/modules/shop/mod.rs'), 'utf8');

  beforeAll(async () => {
    writeFiles(root, { '.generator.json': {}, 'package.json': { type: 'module' }, ...traitSpecs });
    installPackages(root);
    await succeed(root, ['generate']);
  });

  it('implements them, and what is above them', () => {
    const implemented = [...scaffold().matchAll(/^impl (\w+) for ShopModule/gm)].map(([, name]) => name);
    expect(implemented).toEqual([
      'ShopCommands',
      'ManagedService',
      'Lifecycle',
      'Answers',
      'Catalogue',
      'Journal',
      'Result_',
      'Stored',
    ]);
  });

  it('is laid out as rustfmt does', async () => {
    expect(await complaints(crate, ['fmt', '--check'])).toBe('');
  });

  it('passes clippy without a warning, and its tests', async () => {
    const strict = ['--', '-D', 'warnings', '-D', 'missing_docs'];
    expect(await complaints(crate, ['clippy', '--all-targets', '--all-features', ...strict])).toBe('');
    const { exitCode, stdout } = await cargo(crate, ['test', '--all-features']);
    expect(stdout).toMatch(/test result: ok\. [1-9]/);
    expect(exitCode).toBe(0);
  });

  it('has interfaces that pass the strictest tsc', () => {
    const settings = { ...strictest, types: ['node'] };
    expect(compileTypes(root, settings, ['commands', 'bindings'])).toEqual([]);
  });
});
