import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archc, succeed } from '../support/archc.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { example, goComplaints, goLanguage, installAdapter, moduleFiles } from './go.js';

/** The example with its specs, as a project of its own. */
function project(): string {
  const root = temporaryFolder();
  cpSync(example, root, { recursive: true });
  installAdapter(root);
  return root;
}

const missing = goLanguage.toolchain.missing();
const skipped = missing.length > 0 && process.env.ARCHC_REQUIRE_TOOLCHAINS !== '1';

describe('the example of a language', () => {
  it.skipIf(skipped)(
    `makes a module that gofmt, vet and the compiler take${skipped ? ` (SKIPPED: this machine lacks ${missing.join(', ')})` : ''}`,
    async () => {
      const root = project();
      await succeed(root, ['generate', '--trust']);
      expect(await goComplaints(root)).toBe('');
      await succeed(root, ['check', '--trust']);
    },
  );

  it('registers its adapter with one line of config, and says how to test the package', async () => {
    const root = project();
    const { stderr } = await succeed(root, ['generate', '--trust']);
    expect(moduleFiles(root)).toContain('commands/orders-place.go');
    expect(stderr).toContain('cd sdk/go && go vet ./... && go build ./...');
    const config = readFileSync(join(example, '.generator.json'), 'utf8');
    expect(config.split('\n').filter((line) => line.includes('register'))).toHaveLength(1);
  });

  it('runs nothing of the adapter without trust, and writes nothing', async () => {
    const root = project();
    const { exitCode, stderr } = await archc(root, ['generate']);
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('ARC7008');
    expect(() => moduleFiles(root)).toThrow();
  });

  it('adds what its amender finds missing to a go.mod of the project, and nothing else', async () => {
    const root = project();
    await succeed(root, ['generate', '--trust']);
    const path = join(root, 'sdk/go/go.mod');
    writeFileSync(path, '// mine\r\nmodule example.com/sdk\r\n\r\nrequire example.com/x v1.0.0\r\n');
    await succeed(root, ['generate', '--trust']);
    expect(readFileSync(path, 'utf8')).toBe(
      '// mine\r\nmodule example.com/sdk\r\n\r\nrequire example.com/x v1.0.0\r\n\r\ngo 1.23\r\n',
    );
    await succeed(root, ['check', '--trust']);
  });
});
