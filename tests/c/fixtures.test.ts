import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { fixtureSpecs, writeFixtureProject } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { cToolchain } from '../support/toolchains/c.js';
import { runTool, toolComplaints } from '../support/toolchains/tools.js';

const lacking = cToolchain.missing();
const own = ['chat-send.json', 'gpu-stats.json'].map((file) => ({
  file,
  text: readFileSync(join(repository, 'specs', file), 'utf8'),
}));

describe.skipIf(lacking.length > 0)(
  `C of all fixtures${lacking.length > 0 ? ` SKIPPED: no ${lacking.join(', ')}` : ''}`,
  () => {
    const project = sharedFolder();
    const folder = join(project, 'sdk', 'c');

    it('compiles without a warning, is laid out by clang-format, and is included from C++', async () => {
      writeFixtureProject(project, {}, [...fixtureSpecs(), ...own]);
      await succeed(project, ['generate', '--only-adapter=c', '--no-cache']);
      expect(await cToolchain.complaints(project)).toBe('');
    }, 600_000);

    it('keeps the contract of every type, under sanitizers', async () => {
      expect(await cToolchain.testFailures(project)).toBe('');
    }, 600_000);

    it('leaks nothing and says so, whichever allocation fails', async () => {
      const cases = readdirSync(join(folder, 'tests', 'cases')).filter(
        (name) => name.startsWith('fixture_') && !/wide|long|hostile|reserved/.test(name),
      );
      const built = await toolComplaints(folder, 'gcc', [
        ...['-std=c11', '-g', '-fsanitize=address,undefined', '-fno-sanitize-recover=all'],
        ...['-Wl,--wrap=malloc,--wrap=calloc', '-I', 'include', '-I', 'tests'],
        ...[join(repository, 'tests', 'c', 'allocation.c'), 'tests/types.c'],
        ...[join(project, 'build-c', 'libsdk.a'), '-ljansson', '-lpcre2-8', '-lm'],
        ...['-o', join(project, 'starve')],
      ]);
      expect(built).toBe('');
      const { exitCode, stdout, stderr } = await runTool(
        join(folder, 'tests', 'cases'),
        join(project, 'starve'),
        cases,
      );
      expect(stderr).toBe('');
      expect(stdout).toMatch(/^[1-9]\d{3,} allocations failed, 0 wrongly$/m);
      expect(exitCode).toBe(0);
    }, 600_000);
  },
);
