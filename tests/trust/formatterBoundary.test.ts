import { chownSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, it } from 'vitest';
import { attackSize } from '../support/attackSize.js';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { textsOf } from '../support/tree.js';

const spec = { version: 2, name: 'chat/send', params: [{ name: 'text', type: 'string' }] };

/** A project below another folder. */
function project(files: Record<string, string | object>): { outer: string; root: string } {
  const outer = temporaryFolder();
  writeFiles(outer, { 'project/.generator.json': {}, 'project/specs/a.json': spec, ...files });
  return { outer, root: join(outer, 'project') };
}

/** Whether the code came out with tabs, which only the configs of these tests ask for. */
async function hasTabs(root: string, unreadable: readonly string[] = []): Promise<boolean> {
  const { exitCode, envelope } = await archcJson(root, ['generate', '--no-cache']);
  expect([exitCode, envelope.problems]).toEqual([0, []]);
  return [...textsOf(root, 'Types.ts', unreadable).values()].some((text) => text.includes('\n\t'));
}

const tabs: [string, string | object][] = [
  ['.prettierrc', { useTabs: true }],
  ['.prettierrc.yaml', 'useTabs: true\n'],
  ['package.json', { prettier: { useTabs: true } }],
  ['.editorconfig', '[*]\nindent_style = tab\n'],
];

describe.each(tabs)('%s with plain options', (name, text) => {
  it('counts in the project', async () => {
    expect(await hasTabs(project({ [`project/${name}`]: text }).root)).toBe(true);
  });

  it('does not count above the project', async () => {
    expect(await hasTabs(project({ [name]: text }).root)).toBe(false);
  });

  it('counts in the work tree that the project lies in, up to its top', async () => {
    const { outer, root } = project({ [name]: text });
    await execa('git', ['init', '-q'], { cwd: outer });
    expect(await hasTabs(root)).toBe(true);
  });

  it('does not count above the work tree', async () => {
    const { root } = project({ [name]: text });
    await execa('git', ['init', '-q'], { cwd: root });
    expect(await hasTabs(root)).toBe(false);
  });
});

it.skipIf(process.getuid?.() !== 0)(
  'a work tree of somebody else around the project does not count',
  async () => {
    const { outer, root } = project({ '.prettierrc': { useTabs: true } });
    await execa('git', ['init', '-q'], { cwd: outer });
    chownSync(join(outer, '.git'), 12_345, 12_345);
    expect(await hasTabs(root)).toBe(false);
  },
);

describe.skipIf(process.platform === 'win32')('a config that is no regular file', () => {
  const names = [
    '.prettierrc',
    '.prettierrc.mjs',
    '.prettierrc.toml',
    '.editorconfig',
    'package.json',
    'package.yaml',
  ];

  it.each(names)('is passed over: %s is a pipe, a device or a folder', async (name) => {
    const makers: ((path: string) => Promise<unknown>)[] = [
      (path) => execa('mkfifo', [path]),
      (path) => symlink('/dev/zero', path),
      (path) => mkdir(path),
    ];
    for (const make of makers) {
      const { root } = project({});
      await make(join(root, name));
      expect(await hasTabs(root, [name])).toBe(false);
    }
  });

  it.each(['.prettierrc', '.prettierrc.toml'])('is refused: %s is huge, or leads out', async (name) => {
    const { root } = project({ 'outside.json': { useTabs: true } });
    writeFileSync(join(root, name), '');
    truncateSync(join(root, name), attackSize(8, 64) * 1024 ** 3);
    const { envelope } = await archcJson(root, ['check']);
    expect(envelope.problems[0]).toMatchObject({ code: 'ARC7003', severity: 'error' });
    expect(envelope.problems[0]?.message).toContain('larger than');
    const other = project({ 'outside.json': { useTabs: true } });
    symlinkSync('../outside.json', join(other.root, name));
    const out = await archcJson(other.root, ['check']);
    expect(out.envelope.problems[0]?.message).toContain('leads out of the project');
  });
});

it.skipIf(process.platform === 'win32')('a link within the project counts', async () => {
  const { root } = project({ 'project/shared/options.json': { useTabs: true } });
  symlinkSync('shared/options.json', join(root, '.prettierrc'));
  expect(await hasTabs(root)).toBe(true);
});
