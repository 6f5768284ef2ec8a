import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

describe('archc init', () => {
  it('prepares a folder whose first spec compiles', async () => {
    const root = temporaryFolder();
    const { stdout } = await succeed(root, ['init']);
    expect(stdout).toContain('specs/hello-world.json');
    await succeed(root, ['generate']);
    await succeed(root, ['check']);
  });

  it('lays out a Cargo workspace', async () => {
    const root = temporaryFolder();
    await succeed(root, ['init', '--cargo']);
    expect(readFileSync(join(root, 'Cargo.toml'), 'utf8')).toBe(
      '[workspace]\nmembers = ["workers/core"]\nexclude = ["node_modules"]\nresolver = "3"\n',
    );
    await succeed(root, ['generate']);
    expect(readFileSync(join(root, 'workers/core/src/registry.rs'), 'utf8')).toContain('modules::hello');
  });

  it('keeps what is there, and says what a person must add', async () => {
    const root = temporaryFolder();
    const manifest = '# mine\n[workspace]\nmembers = ["tools"] # only these\nexclude = []\n';
    writeFileSync(join(root, 'Cargo.toml'), manifest);
    const { stdout } = await succeed(root, ['init', '--cargo']);
    expect(readFileSync(join(root, 'Cargo.toml'), 'utf8')).toBe(manifest);
    expect(stdout).toContain('add "workers/core" to workspace.members');
    const again = await succeed(root, ['init', '--cargo']);
    expect(again.stderr).toContain('Everything was there already.');
  });

  it('adds the workspace to a manifest without one', async () => {
    const root = temporaryFolder();
    const own = '[package]\nname = "app" # the app\nversion = "1.0.0"\n';
    writeFileSync(join(root, 'Cargo.toml'), own);
    await succeed(root, ['init', '--cargo']);
    expect(readFileSync(join(root, 'Cargo.toml'), 'utf8')).toBe(
      `${own}\n[workspace]\nmembers = ["workers/core"]\nexclude = ["node_modules"]\n`,
    );
  });
});
