import { expect, it } from 'vitest';
import { archc } from '../support/archc.js';
import { compileTypes } from '../support/compileTypes.js';
import { writeFiles } from '../support/fixtures.js';
import { installPackages, strictest } from '../support/installPackages.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

it('declares a map that leads back to itself as what it is, also where it may be null or stands in a list', async () => {
  const root = temporaryFolder();
  const types = {
    Tree: { alias: 'Record<string, Tree>' },
    Maybe: { alias: 'Record<string, Maybe> | null' },
    Forest: { alias: 'Record<string, Forest>[]' },
    Options: { alias: '(Record<string, Options> | null)[]' },
  };
  const params = Object.keys(types).map((type) => ({ name: type.toLowerCase(), type }));
  writeFiles(root, {
    '.generator.json': {},
    'package.json': { type: 'module' },
    'specs/maps.json': { version: 2, name: 'case/maps', description: 'Maps.', types, params },
  });
  const { exitCode, stderr } = await archc(root, ['generate', '--no-cache', '--only-adapter=server-only']);
  expect(exitCode, stderr).toBe(0);
  installPackages(root);
  expect(compileTypes(root, { ...strictest, types: ['node'] }, ['commands'])).toEqual([]);
});
