import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archcJson } from '../support/envelope.js';
import { writeFiles } from '../support/fixtures.js';
import { temporaryFolder } from '../support/temporaryFolder.js';
import { treeOf } from '../support/tree.js';

const good = '{"version":2,"name":"good"}';
const nested = (open: string, close: string, levels: number): string =>
  open.repeat(levels) + close.repeat(levels);

/** What a spec of this content gives: exit code 2, one of the codes, and nothing written. */
async function refused(content: string | Uint8Array, config: object = {}): Promise<string[]> {
  const root = temporaryFolder();
  writeFiles(root, { '.generator.json': config });
  mkdirSync(join(root, 'specs'));
  writeFileSync(join(root, 'specs', 'a.json'), content);
  const before = treeOf(root);
  const { exitCode, envelope, stderr } = await archcJson(root, ['generate']);
  expect(treeOf(root)).toEqual(before);
  expect(exitCode).toBe(2);
  expect(envelope.ok).toBe(false);
  expect(stderr).toBe('');
  for (const { path, help, severity } of envelope.problems) {
    expect(path).not.toBe('');
    expect(help).not.toBe('');
    expect(severity).toBe('error');
  }
  return envelope.problems.map(({ code }) => code);
}

describe('a spec that is no JSON', () => {
  it.each([
    ['empty', ''],
    ['white space', ' \n\t'],
    ['cut off', '{"version":2,"name":"a'],
    ['a comma too many', '{"version":2,"name":"a",}'],
    ['single quotes', "{'version':2}"],
    ['a comment', '{"version":2, // two\n"name":"a"}'],
    ['two values', '{} {}'],
    ['a control character', '{"version":2,"name":"a\u0001"}'],
    ['NaN', '{"version":NaN}'],
    ['zero bytes', '\0\0\0\0'],
  ])('is refused: %s', async (_what, text) => {
    expect(await refused(text)).toEqual(['ARC1001']);
  });

  it('is refused when a key is there twice', async () => {
    expect(await refused('{"version":2,"name":"a","name":"b"}')).toEqual(['ARC1002']);
  });

  it('is refused beyond 128 levels, however deep', async () => {
    expect(await refused(`{"version":2,"name":"a","x-a":${nested('[', ']', 200)}}`)).toEqual(['ARC1004']);
    expect(await refused(nested('[', ']', 500_000))).toEqual(['ARC1004']);
    expect(await refused('{"a":'.repeat(300_000))).toEqual(expect.arrayContaining(['ARC1004']));
  });

  it('is refused when it is too large', async () => {
    expect(await refused(`{"version":2,"name":"a","x-a":"${'x'.repeat(10 * 1024 * 1024)}"}`)).toEqual([
      'ARC1003',
    ]);
    expect(await refused(good + ' '.repeat(2000), { limits: { specBytes: 1024 } })).toEqual(['ARC1003']);
  });

  it('is refused in another encoding', async () => {
    expect(await refused(Buffer.from(`\ufeff${good}`, 'utf16le'))).toEqual(['ARC1006']);
    expect(
      await refused(Buffer.from([...Buffer.from('{"version":2,"name":"'), 0xe9, ...Buffer.from('"}')])),
    ).toEqual(['ARC1006']);
    expect(await refused('{"version":2,"name":"a","description":"\\ud800"}')).toEqual(['ARC1006']);
  });

  it('is taken with a byte order mark', async () => {
    const root = temporaryFolder();
    writeFiles(root, { '.generator.json': {}, 'specs/a.json': `\ufeff${good}` });
    expect((await archcJson(root, ['generate'])).exitCode).toBe(0);
  });

  it.each([
    'null',
    '[]',
    '7',
    '"x"',
    '{}',
    '{"version":2}',
    '{"version":"2","name":"a"}',
    '{"version":1,"name":"a"}',
    '{"version":2,"name":"A"}',
    '{"version":2,"name":"../a"}',
    '{"version":2,"name":"a","types":null}',
    '{"version":2,"name":"a","types":{"A":null}}',
    '{"version":2,"name":"a","params":[null]}',
    '{"version":2,"name":"a","params":[{"name":"x","type":7}]}',
    '{"version":2,"name":"a","types":{"A":{"union":null}}}',
    '{"version":2,"name":"a","__proto__":{}}',
    '{"version":2,"name":"a","constructor":1}',
    '{"version":2,"name":"a","params":{"length":1}}',
  ])('is refused when it is JSON and no spec: %s', async (text) => {
    const codes = await refused(text);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(code).toMatch(/^ARC2/);
  });
});

describe('a spec that cannot be read', () => {
  it('is an error: a folder, a missing file, a broken link', async () => {
    const root = temporaryFolder();
    writeFiles(root, { '.generator.json': {}, 'specs/good.json': good, 'folder.json/x': '' });
    symlinkSync('nowhere', join(root, 'broken.json'));
    for (const name of ['folder.json', 'missing.json', 'broken.json', 'specs']) {
      const { exitCode, envelope } = await archcJson(root, ['generate', name]);
      expect(exitCode).toBe(2);
      expect(envelope.problems.map(({ code }) => code)).toEqual(['ARC1005']);
    }
    expect(treeOf(root)).not.toHaveProperty('commands');
  });

  it.skipIf(process.getuid?.() === 0)('is an error: no permission', async () => {
    const root = temporaryFolder();
    writeFiles(root, { '.generator.json': {}, 'specs/good.json': good });
    chmodSync(join(root, 'specs/good.json'), 0);
    expect((await archcJson(root, ['generate'])).envelope.problems.map(({ code }) => code)).toEqual([
      'ARC1005',
    ]);
  });

  it('is an error: no spec at all', async () => {
    const root = temporaryFolder();
    expect((await archcJson(root, ['generate'])).envelope.problems.map(({ code }) => code)).toEqual([
      'ARC7005',
    ]);
    expect(treeOf(root)).toEqual({});
  });
});
