import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { TemplateEngine } from '../../generator/compile/TemplateEngine.js';
import { verbatim } from '../../renderers/code.js';
import { supportCode } from '../support/supportCode.js';
import { pythonToolchain } from '../support/toolchains/python.js';
import { toolComplaints } from '../support/toolchains/tools.js';

it.skipIf(pythonToolchain.missing().length > 0)('support code is Python as it stands', async () => {
  const folder = supportCode('python');
  const view = { package: verbatim('sdk'), name: verbatim('"sdk"'), tested: true };
  writeFileSync(join(folder, 'pyproject.toml'), new TemplateEngine().render('python/pyproject', view));
  writeFileSync(join(folder, 'src/sdk/__init__.py'), '"""A package of support code alone."""\n');
  expect(await toolComplaints(folder, 'ruff', ['check', '--no-cache', '.'])).toBe('');
  expect(await toolComplaints(folder, 'ruff', ['format', '--no-cache', '--check', '.'])).toBe('');
  expect(await toolComplaints(folder, 'mypy', ['--no-incremental'])).toBe('');
});
