import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { fixtureSpecs, writeFiles, writeFixtureProject } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { pythonToolchain } from '../support/toolchains/python.js';
import { madeDefaults } from '../support/madeDefaults.js';
import { runTool } from '../support/toolchains/tools.js';
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
      writeFiles(root, { 'specs/made-defaults.json': madeDefaults });
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

  it('has the defaults that it reads for what is absent', async () => {
    const module = 'from commands_sdk.commands.made_defaults import MadeDefaultsParams as Params';
    const compare = 'print(Params() == Params.from_json("{}"), Params().to_json())';
    const args = ['-B', '-W', 'error', '-c', `${module}; ${compare}`];
    const { stdout, stderr } = await runTool(join(root, 'sdk/python/src'), 'python', args);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^True \{"p0":\{"width":8,"depth":-1,/);
  });

  it('reads only those from JSON whose types are generic, deprecated or not known', () => {
    const module = readFileSync(join(root, 'sdk/python/src/commands_sdk/commands/made_defaults.py'), 'utf8');
    const fields = module.split(/^ {4}(?=\w+: )/m).filter((field) => field.includes('wire_default'));
    const read = fields.map((field) => /^\w+/.exec(field)?.[0]);
    expect(read).toEqual(['p12', 'p13', 'p18']);
  });

  it('is the same when it is generated again', async () => {
    const { stdout } = await succeed(root, ['check', '--only-adapter=python']);
    expect(stdout).not.toContain('would');
  });
});
