import { glob } from 'tinyglobby';
import { expect, it } from 'vitest';
import { supportCode } from '../support/supportCode.js';
import { swiftToolchain } from '../support/toolchains/swift.js';
import { toolComplaints } from '../support/toolchains/tools.js';

it.skipIf(swiftToolchain.missing().length > 0)('support code is Swift as it stands', async () => {
  const folder = supportCode('swift', { 'swift-format.hbs': '.swift-format' });
  const sources = await glob('Sources/**/*.swift', { cwd: folder });
  expect(sources.length).toBeGreaterThan(15);
  expect(await toolComplaints(folder, 'swift', ['format', 'lint', '--strict', '--recursive', '.'])).toBe('');
  const flags = ['-typecheck', '-swift-version', '6', '-warnings-as-errors', '-parse-as-library'];
  const compile = ['swiftc', ...flags, '-module-name', 'SDK', ...sources];
  expect(await toolComplaints(folder, 'swift-exec', compile)).toBe('');
});
