import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execaSync } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import type { DriverProgram } from '../support/toolchains/LanguageToolchain.js';
import { swiftToolchain } from '../support/toolchains/swift.js';

const missing = swiftToolchain.missing();
const skipped = missing.length === 0 ? '' : ` (SKIPPED: without ${missing.join(', ')})`;
const timeout = 900_000;
/** The members that the command needs. */
const needed = '"room":"a","text":"b"';
const encoded = '"room":"a","text":"b","priority":"normal"';

describe.skipIf(missing.length > 0)(`JSON in Swift${skipped}`, () => {
  const project = sharedFolder();
  let program: DriverProgram;

  beforeAll(async () => {
    mkdirSync(join(project, 'specs'));
    cpSync(join(repository, 'specs/chat-send.json'), join(project, 'specs/chat-send.json'));
    writeFileSync(join(project, '.generator.json'), '{}');
    await succeed(project, ['generate', '--only-adapter=swift', '--no-cache']);
    writeUsage(project);
    program = (await swiftToolchain.buildDriver?.(project, [{ name: 'chat/send' }])) ?? {
      command: '',
      args: [],
      cwd: '',
    };
  }, timeout);

  function answers(texts: readonly string[]): string[] {
    const input = texts.map((text) => `chat/send\t${text}\n`).join('');
    return execaSync(program.command, program.args, { cwd: program.cwd, input }).stdout.split('\n');
  }

  it('fills in defaults, and takes numbers as JavaScript does', () => {
    const file = (size: string): string =>
      `"attachments":[{"name":"x","mediaType":"image/png","size":${size}}]`;
    const sizes = { '1.0': '1', '1e0': '1', '-0': '0', '4294967295': '4294967295' };
    const texts = Object.keys(sizes).map((size) => `{${needed},${file(size)}}`);
    const expected = Object.values(sizes).map((size) => `ok\t{${encoded},${file(size)}}`);
    expect(answers([`{${needed}}`, ...texts])).toEqual([`ok\t{${encoded}}`, ...expected]);
  });

  it('keeps absent and null apart', () => {
    expect(answers([`{${needed},"replyTo":null}`])).toEqual([`ok\t{${encoded},"replyTo":null}`]);
  });

  it('goes 128 levels deep, and no deeper', () => {
    const nested = (levels: number): string =>
      `{${needed},"other":${'['.repeat(levels)}${']'.repeat(levels)}}`;
    const [deep = '', deeper = ''] = answers([nested(127), nested(128)]);
    expect(deep).toMatch(/^ok\t/);
    expect(deeper).toMatch(/^refused\t.*\(depth\)$/);
  });

  it('refuses what is no JSON, keys that occur twice, lone surrogates, and look-alikes of declared texts', () => {
    const refused = [
      ...[
        '',
        'nul',
        '{',
        `{${needed}`,
        `{${needed},}`,
        `{${needed}} x`,
        `\u{feff}{${needed}}`,
        '[01]',
        "{'a':1}",
      ],
      `{"room":"a",${needed}}`,
      String.raw`{"room":"a","text":"\ud800"}`,
      String.raw`{"room":"a","text":"\udc00\ud800"}`,
      `{${needed},"replyTo":"0B5E1E7A-3C1D-4F2B-8A6E-9D0C1B2A3F4E"}`,
      `{${needed},"priority":"lo\u{77}\u{301}"}`,
      `{${needed},"attachments":[{"name":"x","mediaType":"image/png\\n","size":1}]}`,
      `{${needed},"attachments":[{"name":"x","mediaType":"image/png","size":1e400}]}`,
    ];
    expect(answers(refused).map((answer) => answer.split('\t')[0])).toEqual(refused.map(() => 'refused'));
  });
});

/** The example of the README, as a part of the driver: it must compile. */
function writeUsage(project: string): void {
  const readme = readFileSync(join(project, 'sdk/swift/README.md'), 'utf8');
  const [, example = ''] = /```swift\n([\s\S]*?)```/.exec(readme) ?? [];
  expect(example).toContain('CommandClient');
  const sources = join(project, 'swift-driver');
  mkdirSync(sources, { recursive: true });
  writeFileSync(join(sources, 'Usage.swift'), example);
}
