import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { kotlinToolchain } from '../support/toolchains/kotlin.js';
import { swiftToolchain } from '../support/toolchains/swift.js';

/** A project that has only the shipped spec, as a user would copy it. */
function project(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'specs'));
  writeFiles(root, { '.generator.json': {} });
  copyFileSync(join(repository, 'specs', 'vhsm-encrypt.json'), join(root, 'specs', 'vhsm-encrypt.json'));
  return root;
}

describe.each([swiftToolchain, kotlinToolchain])('vhsm/encrypt in $language', (toolchain) => {
  const missing = toolchain.missing();
  const why = missing.length > 0 ? ` (SKIPPED: ${missing.join(', ')} not found)` : '';

  it.skipIf(missing.length > 0)(
    `is a package that compiles without a warning and passes its own tests, unedited${why}`,
    async () => {
      const root = project();
      await succeed(root, ['generate']);
      expect(await toolchain.complaints(root)).toBe('');
      expect(await toolchain.testFailures(root)).toBe('');
    },
    900_000,
  );
});
