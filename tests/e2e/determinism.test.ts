import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { bundledCli } from '../support/bundledCli.js';
import { fixtureSpecs, writeFixtureProject } from '../support/fixtures.js';
import { sharedFolder, temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';
import packageJson from '../../package.json' with { type: 'json' };

const cache = ['.generator/cache'];

describe('the same input gives the same bytes', () => {
  const root = sharedFolder();
  let reference: Record<string, string> = {};

  beforeAll(async () => {
    writeFixtureProject(root);
    await succeed(root, ['generate']);
    reference = treeOf(root, cache);
  });

  it('in another folder, without the cache, with the specs written in another order', async () => {
    const other = join(temporaryFolder(), 'deeper', 'and deeper');
    mkdirSync(other, { recursive: true });
    writeFixtureProject(other, {}, fixtureSpecs().reverse());
    await succeed(other, ['generate', '--no-cache']);
    expect(treeOf(other, cache)).toEqual(reference);
  });

  it('from another current folder, and with every spec named, in any order', async () => {
    const other = temporaryFolder();
    writeFixtureProject(other);
    const named = fixtureSpecs().map(({ file }) => `../../specs/${file}`);
    await succeed(join(other, 'domain', 'deep'), ['generate', '--no-cache', ...named.reverse()]);
    expect(treeOf(other, cache)).toEqual(reference);
  });

  it('with other time zones, languages and environments', async () => {
    const other = temporaryFolder();
    writeFixtureProject(other);
    const env = {
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      HOME: other,
      FORCE_COLOR: '1',
      CI: '1',
    };
    await execa(process.execPath, [await bundledCli('archc'), 'generate', '--no-cache'], { cwd: other, env });
    expect(treeOf(other, cache)).toEqual(reference);
  });

  it('with files that were generated one after another', async () => {
    const other = temporaryFolder();
    writeFixtureProject(other);
    const some = fixtureSpecs().filter((_, index) => index % 10 === 0);
    for (const { file } of some) await succeed(other, ['generate', `specs/${file}`]);
    await succeed(other, ['generate']);
    expect(treeOf(other, cache)).toEqual(reference);
  });

  it('whatever the cache remembers', async () => {
    await succeed(root, ['generate']);
    expect(treeOf(root, cache)).toEqual(reference);
    await succeed(root, ['check', '--no-cache']);
  });

  it('without absolute paths, versions, dates or times', () => {
    const written = Object.entries(reference).filter(
      ([path]) => path.startsWith('src/') || path.startsWith('.generator/lock/'),
    );
    const today = new Date().toISOString().slice(0, 10);
    const forbidden = [root, process.cwd(), today, `archc ${packageJson.version}`, process.version];
    const found = written
      .filter(([, text]) => forbidden.some((word) => text.includes(word)))
      .map(([path]) => path);
    expect(written.length).toBeGreaterThan(400);
    expect(found).toEqual([]);
  });
});

describe('selecting specs', () => {
  it('gives each command the same files as the whole project does', async () => {
    const root = temporaryFolder();
    const out = join(temporaryFolder(), 'out');
    writeFixtureProject(root);
    await succeed(root, ['generate']);
    const whole = treeOf(root);
    await succeed(root, ['generate', 'specs/defaults.json', 'specs/references.json', '--out', out]);
    const alone = Object.entries(treeOf(out)).filter(
      ([path, text]) =>
        text !== '/' && path.startsWith('src/commands/') && !path.endsWith('index.generated.ts'),
    );
    expect(alone.length).toBeGreaterThan(14);
    for (const [path, text] of alone) expect(text, path).toBe(whole[path]);
  });
});
