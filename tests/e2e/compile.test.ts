import { beforeAll, describe, expect, it } from 'vitest';
import { compileTypes } from '../support/compileTypes.js';
import { fixtureConfig, fixtureSpecs } from '../support/fixtures.js';
import { folders, generateFixtures } from '../support/generateFixtures.js';
import { strictest } from '../support/installPackages.js';
import { sharedFolder, temporaryFolder } from '../support/temporaryFolder.js';

describe('the code of every fixture', () => {
  const root = sharedFolder();

  beforeAll(async () => {
    await generateFixtures(root);
  });

  it('compiles with the strictest settings', () => {
    expect(compileTypes(root, strictest, folders)).toEqual([]);
  });

  it('compiles without exactOptionalPropertyTypes', () => {
    expect(compileTypes(root, { ...strictest, exactOptionalPropertyTypes: false }, folders)).toEqual([]);
  });

  it('compiles with only `strict`, as most projects do', () => {
    const { target, lib, module, moduleResolution, types, skipLibCheck, noEmit } = strictest;
    const plain = { target, lib, module, moduleResolution, types, skipLibCheck, noEmit, strict: true };
    expect(compileTypes(root, plain, folders)).toEqual([]);
  });

  it('links against declarations that are sound themselves', () => {
    expect(
      compileTypes(root, { ...strictest, skipLibCheck: false }, [
        ...folders.slice(1),
        'src/**/shared',
        'src/**/server',
      ]),
    ).toEqual([]);
  });
});

describe('a project that bundles', () => {
  /** Specs whose modules import each other, the project's own types, and everything of the runtime. */
  const linked = fixtureSpecs().filter(({ file }) =>
    /^(cycle|library|references|external|errors)/.test(file),
  );

  it('compiles with specifiers without extension', async () => {
    const root = temporaryFolder();
    const { typescript } = fixtureConfig();
    await generateFixtures(root, { typescript: { ...typescript, importExtension: '' } }, linked);
    const settings = { ...strictest, module: 'ESNext', moduleResolution: 'bundler' };
    expect(compileTypes(root, settings, folders)).toEqual([]);
  });

  it('compiles with .ts specifiers', async () => {
    const root = temporaryFolder();
    const { typescript } = fixtureConfig();
    await generateFixtures(root, { typescript: { ...typescript, importExtension: '.ts' } }, linked);
    expect(compileTypes(root, { ...strictest, allowImportingTsExtensions: true }, folders)).toEqual([]);
  });
});

describe('the fixtures', () => {
  it('are many, and each has its own name', () => {
    const names = fixtureSpecs().map(({ text }) => (JSON.parse(text) as { name: string }).name);
    expect(names.length).toBeGreaterThan(70);
    expect(new Set(names).size).toBe(names.length);
  });
});
