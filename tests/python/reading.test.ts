import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { execa } from 'execa';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import type { DriverProgram } from '../support/toolchains/LanguageToolchain.js';
import { pythonToolchain } from '../support/toolchains/python.js';

const missing = pythonToolchain.missing();
const skipped = missing.length === 0 ? '' : ` (SKIPPED: no ${missing.join(', ')})`;
const nested = (depth: number): string =>
  `{"room":"r","text":"t","x":${'['.repeat(depth)}${']'.repeat(depth)}}`;

const refused = [
  '',
  'null',
  '{"room":"r","text":"t"} {}',
  '{"room":"r","text":"t","text":"t"}',
  '{"room":"r","text":"t","x":{"a":1,"a":1}}',
  '{"room":"r","text":"t","x":NaN}',
  '{"room":"r","text":"t","x":-Infinity}',
  String.raw`{"room":"\ud800","text":"t"}`,
  '{"room":"r","text":"t","x":1e999}',
  '{"room":"r","text":"t","x":{"y":[-1e999]}}',
  `{"room":"r","text":"t","x":${'9'.repeat(5000)}}`,
  nested(128),
  nested(100_000),
  '{"room":"r","text":"t","attachments":null}',
  '{"room":"r","text":"t","priority":null}',
  '{"room":"r","text":"t","priority":"Low"}',
  '{"room":"r","text":"t","replyTo":"0B5e1e7a-3c1d-4f2b-8a6e-9d0c1b2a3f4e"}',
  '{"room":"r","text":"t","attachments":[{"name":"a","mediaType":"a/b","size":true}]}',
  '{"room":"r","text":"t","attachments":[{"name":"a","mediaType":"a/b","size":1.5}]}',
  '{"room":"r","text":"t","attachments":[{"name":"a","mediaType":"a/b","size":4294967296}]}',
  String.raw`{"room":"r","text":"t","attachments":[{"name":"a","mediaType":"a/b\n","size":1}]}`,
];

const accepted = [
  ['{"room":"r","text":"t"}', '{"room":"r","text":"t","priority":"normal"}'],
  ['{"room":"r","text":"t","replyTo":null}', '{"room":"r","text":"t","priority":"normal","replyTo":null}'],
  // The Python name is no name on the wire.
  ['{"room":"r","text":"t","reply_to":1}', '{"room":"r","text":"t","priority":"normal"}'],
  [nested(127), '{"room":"r","text":"t","priority":"normal"}'],
  [`{"room":"r","text":"t","x":${'9'.repeat(300)}}`, '{"room":"r","text":"t","priority":"normal"}'],
  [
    '{"room":"r","text":"\u{1f600}","attachments":[{"name":"a","mediaType":"a/b","size":1.0e1},{"name":"a","mediaType":"a/b","size":-0.0}]}',
    '{"room":"r","text":"\u{1f600}","priority":"normal","attachments":[{"name":"a","mediaType":"a/b","size":10},{"name":"a","mediaType":"a/b","size":0}]}',
  ],
] as const;

describe.skipIf(missing.length > 0)(`reading JSON in Python${skipped}`, () => {
  const root = sharedFolder();
  let driver: DriverProgram = { command: '', args: [], cwd: '' };

  const answers = async (texts: readonly string[]): Promise<string[]> => {
    const input = texts.map((text) => `chat/send\t${text}\n`).join('');
    const { stdout } = await execa(driver.command, driver.args, { cwd: driver.cwd, input });
    return stdout.split('\n');
  };

  // A name that the standard library has.
  beforeAll(async () => {
    const options = { python: { name: 'json' } };
    writeFiles(root, { '.generator.json': { adapters: { options } } });
    cpSync(join(repository, 'specs/chat-send.json'), join(root, 'specs/chat-send.json'));
    await succeed(root, ['generate', '--only-adapter=python', '--no-cache']);
    driver = (await pythonToolchain.buildDriver?.(root, [{ name: 'chat/send' }])) ?? driver;
  }, 60_000);

  it('refuses what TypeScript refuses', async () => {
    const got = await answers(refused);
    expect(
      got
        .map((line, index) => (line.startsWith('refused\t') ? '' : `${String(refused[index])}: ${line}`))
        .join(''),
    ).toBe('');
    expect(got).toHaveLength(refused.length);
  }, 60_000);

  it('accepts and encodes what TypeScript does', async () => {
    expect(await answers(accepted.map(([text]) => text))).toEqual(
      accepted.map(([, encoded]) => `ok\t${encoded}`),
    );
  }, 60_000);
});
