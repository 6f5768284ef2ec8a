import { existsSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { attackSize } from '../support/attackSize.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';

const spec = { version: 2, name: 'chat/send', params: [{ name: 'text', type: 'string' }] };

/** Says that it ran by a file beside it. */
const adapter = `import { writeFileSync } from 'node:fs';
writeFileSync(new URL('./ran', import.meta.url), '');
export default {};
`;

describe('an adapter that is registered', () => {
  it.each([
    './../outside/evil.mjs',
    '../outside/evil.mjs',
    './tools/../../outside/evil.mjs',
    './link/evil.mjs',
    './linked.mjs',
    'x/../../../outside/evil.mjs',
    '@x/y/../../../../outside/evil.mjs',
    '/absolute',
    'file:',
    'data:text/javascript,export default {}',
  ])('must lie in the project: %s', async (name) => {
    const outer = temporaryFolder();
    const root = join(outer, 'project');
    const outside = join(outer, 'outside', 'evil.mjs');
    const written = { '/absolute': outside, 'file:': `file://${outside}` }[name] ?? name;
    writeFiles(outer, {
      'outside/evil.mjs': adapter,
      'project/.generator.json': { adapters: { register: [written] } },
      'project/specs/a.json': spec,
      'project/tools/readme': '',
    });
    symlinkSync(join(outer, 'outside'), join(root, 'link'));
    symlinkSync(outside, join(root, 'linked.mjs'));
    const { envelope, exitCode } = await archcJson(root, ['check']);
    expect(exitCode).toBe(2);
    expect(envelope.problems.map(({ code }) => code)).toEqual(['ARC7001']);
    expect(envelope.problems[0]?.message).toMatch(
      /outside of the project|leads out of the project|neither the name/,
    );
    expect(existsSync(join(outer, 'outside', 'ran'))).toBe(false);
  });
});

describe('the config of a project', () => {
  it('is not looked for above the git work tree', async () => {
    const outer = temporaryFolder();
    writeFiles(outer, {
      '.generator.json': { layout: { commands: 'elsewhere' } },
      'repository/specs/a.json': spec,
    });
    const root = join(outer, 'repository');
    await execa('git', ['init', '-q'], { cwd: root });
    mkdirSync(join(root, 'deep'));
    const { envelope } = await archcJson(root, ['plan']);
    expect(JSON.stringify(envelope.data)).toContain('"commands/');
    expect(JSON.stringify(envelope.data)).not.toContain('elsewhere');
    writeFiles(outer, { 'repository/.generator.json': { layout: { commands: 'ours' } } });
    const below = await archcJson(join(root, 'deep'), ['plan']);
    expect(JSON.stringify(below.envelope.data)).toContain('"ours/');
  });

  it('is found in a parent where there is no git', async () => {
    const outer = temporaryFolder();
    writeFiles(outer, {
      '.generator.json': { layout: { commands: 'ours' } },
      'specs/a.json': spec,
      'deep/x': '',
    });
    // Anybody may put an empty `.git`; it is no repository.
    mkdirSync(join(outer, 'deep', '.git'));
    const { envelope } = await archcJson(join(outer, 'deep'), ['plan']);
    expect(JSON.stringify(envelope.data)).toContain('"ours/');
  });
});

describe.skipIf(process.platform === 'win32')('a file that never ends', () => {
  it.each(['.generator.json', 'specs/a.json'])('is not read: %s is a pipe', async (file) => {
    const root = temporaryFolder();
    writeFiles(root, { 'specs/readme': '' });
    await execa('mkfifo', [join(root, file)]);
    const { envelope, exitCode } = await archcJson(root, ['check', ...(file.startsWith('s') ? [file] : [])]);
    expect(exitCode).toBe(2);
    expect(envelope.problems.map(({ code, path }) => `${code} ${path}`)).toContain(`ARC1005 ${file}`);
  });

  it('is not read: the config is a link to a device', async () => {
    const root = temporaryFolder();
    writeFiles(root, { 'specs/a.json': spec });
    symlinkSync('/dev/zero', join(root, '.generator.json'));
    const { envelope } = await archcJson(root, ['check']);
    expect(envelope.problems.map(({ code }) => code)).toEqual(['ARC1005']);
  });

  it('is not read: a spec or a config of many gigabytes', async () => {
    for (const file of ['specs/a.json', '.generator.json']) {
      const root = temporaryFolder();
      writeFiles(root, { 'specs/b.json': spec });
      writeFileSync(join(root, file), '');
      truncateSync(join(root, file), attackSize(8, 64) * 1024 ** 3);
      const { envelope } = await archcJson(root, ['check']);
      expect(envelope.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([`ARC1003 ${file}`]);
    }
  });
});
