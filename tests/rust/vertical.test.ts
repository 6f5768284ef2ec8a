import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { cargo, complaints, hasCargo } from '../support/cargo.js';
import { compileTypes } from '../support/compileTypes.js';
import { writeFiles } from '../support/fixtures.js';
import { installPackages, strictest } from '../support/installPackages.js';
import { repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';

/** The README's first line: one spec becomes a Rust crate and its TypeScript client, both unedited. */
describe.skipIf(!hasCargo)('specs/gpu-stats.json', () => {
  const root = sharedFolder();
  const crate = join(root, 'workers/core');

  beforeAll(async () => {
    writeFiles(root, { '.generator.json': {}, 'package.json': { type: 'module' } });
    cpSync(join(repository, 'specs/gpu-stats.json'), join(root, 'specs/gpu-stats.json'));
    installPackages(root);
    await succeed(root, ['generate']);
  });

  it('is laid out as rustfmt does', async () => {
    expect(await complaints(crate, ['fmt', '--check'])).toBe('');
  });

  it('passes clippy without a warning, with and without ts-rs', async () => {
    const strict = ['--', '-D', 'warnings', '-D', 'missing_docs'];
    expect(await complaints(crate, ['clippy', '--all-targets', ...strict])).toBe('');
    expect(await complaints(crate, ['clippy', '--all-targets', '--all-features', ...strict])).toBe('');
  });

  it('passes its tests', async () => {
    const { exitCode, stdout } = await cargo(crate, ['test']);
    expect(stdout).toMatch(/test result: ok\. [1-9]/);
    expect(exitCode).toBe(0);
  });

  it('passes the strictest tsc', () => {
    const settings = { ...strictest, types: ['node'] };
    expect(compileTypes(root, settings, ['commands', 'bindings'])).toEqual([]);
  });

  it('has nothing left to do', async () => {
    const { stderr } = await succeed(root, ['check']);
    expect(stderr).toMatch(/^Up to date: \d+ files\.\n$/);
  });

  it('gains the stub of a new command beside logic that is written, or the Rust compiler names it', async () => {
    const spec = JSON.parse(readFileSync(join(root, 'specs/gpu-stats.json'), 'utf8')) as object;
    const added = { ...spec, name: 'gpu/reset', types: {}, results: [], errors: [], examples: [] };
    writeFileSync(join(root, 'specs/gpu-reset.json'), JSON.stringify(added));
    const path = join(crate, 'src/modules/gpu/mod.rs');
    // What a person writes: the handler asks who calls.
    const logic = `        if context.headers.get("x-tenant").is_none() || context.trace.is_none() {
            return Err(CommandError::Cancelled.into());
        }
        let error =`;
    const written = readFileSync(path, 'utf8')
      .replace('pub struct GpuModule {}', 'pub struct GpuModule {} // mine')
      .replace('_context: &CallContext', 'context: &CallContext')
      .replace('        let error =', logic);
    writeFileSync(path, written);
    await succeed(root, ['generate']);
    const merged = readFileSync(path, 'utf8');
    expect(merged).toContain('pub struct GpuModule {} // mine');
    expect(merged).toContain(logic);
    expect(await complaints(crate, ['clippy', '--all-targets', '--', '-D', 'warnings'])).toBe('');
    writeFileSync(path, merged.replace(/\n {4}async fn reset[^]*?\n {4}\}\n/, '\n'));
    const { exitCode, stderr } = await cargo(crate, ['check']);
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('not all trait items implemented, missing: `reset`');
  });
});
