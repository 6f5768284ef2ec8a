import { beforeAll, describe, expect, it } from 'vitest';
import { archc } from '../support/archc.js';
import { fixtureConfig, writeFixtureProject } from '../support/fixtures.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { protoToolchain } from '../support/toolchains/proto.js';

const missing = protoToolchain.missing();
const why = missing.length === 0 ? '' : ` (SKIPPED: no ${missing.join(', ')})`;

describe.skipIf(missing.length > 0)(`the .proto files of all fixtures${why}`, () => {
  const root = sharedFolder();

  beforeAll(async () => {
    writeFixtureProject(root, { adapters: { ...fixtureConfig().adapters, default: 'proto' } });
    const run = await archc(root, ['generate', '--no-cache', '--only-adapter=proto']);
    expect(run.stderr).not.toContain('error');
    expect(run.exitCode).toBe(0);
  }, 120_000);

  it('are what buf and protoc want', async () => {
    expect(await protoToolchain.complaints(root)).toBe('');
  }, 120_000);

  it('give code that runs', async () => {
    expect(await protoToolchain.testFailures(root)).toBe('');
  }, 120_000);

  it('are up to date at once, and are written alike again', async () => {
    const check = await archc(root, ['check', '--no-cache', '--only-adapter=proto']);
    expect(check.stderr + check.stdout).toContain('Up to date');
    const again = await archc(root, ['generate', '--no-cache', '--only-adapter=proto', '--dry-run']);
    expect(again.exitCode).toBe(0);
  }, 120_000);
});
