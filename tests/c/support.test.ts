import { glob } from 'tinyglobby';
import { expect, it } from 'vitest';
import { supportCode } from '../support/supportCode.js';
import { cToolchain } from '../support/toolchains/c.js';
import { toolComplaints } from '../support/toolchains/tools.js';

it.skipIf(cToolchain.missing().length > 0)('support code is C as it stands', async () => {
  const folder = supportCode('c', { 'clang-format.hbs': '.clang-format' });
  const files = await glob('**/*.{c,h}', { cwd: folder });
  expect(files.length).toBeGreaterThan(10);
  expect(await toolComplaints(folder, 'clang-format', ['--dry-run', '-Werror', ...files])).toBe('');
  const flags = [
    '-std=c11',
    '-fsyntax-only',
    '-Wall',
    '-Wextra',
    '-Wpedantic',
    '-Werror',
    '-Iinclude',
    '-Isrc',
  ];
  const sources = files.filter((file) => file.endsWith('.c'));
  expect(await toolComplaints(folder, 'gcc', [...flags, ...sources])).toBe('');
});
