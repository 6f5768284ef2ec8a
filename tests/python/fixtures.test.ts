import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { fixtureSpecs, writeFixtureProject } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { pythonToolchain } from '../support/toolchains/python.js';
import { hostileSpecs } from './hostileSpecs.js';

const missing = pythonToolchain.missing();
const skipped = missing.length === 0 ? '' : ` (SKIPPED: no ${missing.join(', ')})`;
const minutes = 60_000;

describe.skipIf(missing.length > 0)(`the Python package of all fixtures${skipped}`, () => {
  const root = sharedFolder();

  it(
    'is content with mypy, ruff and an import of every module',
    async () => {
      writeFixtureProject(root, {}, [...fixtureSpecs(), ...hostileSpecs]);
      for (const name of ['chat-send', 'gpu-stats'])
        cpSync(join(repository, `specs/${name}.json`), join(root, `specs/${name}.json`));
      await succeed(root, ['generate', '--only-adapter=python', '--no-cache']);
      expect(await pythonToolchain.complaints(root)).toBe('');
    },
    3 * minutes,
  );

  it(
    'passes its own tests',
    async () => {
      expect(await pythonToolchain.testFailures(root)).toBe('');
    },
    3 * minutes,
  );

  it('is the same when it is generated again', async () => {
    const { stdout } = await succeed(root, ['check', '--only-adapter=python']);
    expect(stdout).not.toContain('would');
  });
});
