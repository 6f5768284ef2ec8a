import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { supportCode } from '../support/supportCode.js';
import { kotlinToolchain } from '../support/toolchains/kotlin.js';
import { toolComplaints } from '../support/toolchains/tools.js';

/** The compiler reads it as part of every package. */
it.skipIf(kotlinToolchain.missing().length > 0)('support code is Kotlin as ktlint wants it', async () => {
  const folder = supportCode('kotlin', { 'editorconfig.hbs': '.editorconfig' });
  expect(await toolComplaints(folder, 'ktlint', ['--relative', 'src/**/*.kt'])).toBe('');
  writeFileSync(join(folder, 'src/Wrong.kt'), 'package sdk\n\nval  wrong = 1;\n');
  expect(await toolComplaints(folder, 'ktlint', ['--relative', 'src/**/*.kt'])).toContain('Wrong.kt:3');
});
