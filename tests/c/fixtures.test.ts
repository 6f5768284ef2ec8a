import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { fixtureSpecs, writeFixtureProject } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { cToolchain } from '../support/toolchains/c.js';

const lacking = cToolchain.missing();
const own = ['chat-send.json', 'gpu-stats.json'].map((file) => ({
  file,
  text: readFileSync(join(repository, 'specs', file), 'utf8'),
}));

describe.skipIf(lacking.length > 0)(
  `C of all fixtures ${lacking.length > 0 ? `SKIPPED: no ${lacking.join(', ')}` : ''}`,
  () => {
    const project = sharedFolder();

    it('compiles without a warning, is laid out by clang-format, and is included from C++', async () => {
      writeFixtureProject(project, {}, [...fixtureSpecs(), ...own]);
      await succeed(project, ['generate', '--adapter=c', '--no-cache']);
      expect(await cToolchain.complaints(project)).toBe('');
    }, 600_000);

    it('keeps the contract of every type, under sanitizers', async () => {
      expect(await cToolchain.testFailures(project)).toBe('');
    }, 600_000);
  },
);
