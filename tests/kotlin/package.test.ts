import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { archcJson } from '../support/envelope.js';
import { deprecatedSpecs } from '../support/deprecatedSpecs.js';
import { writeFiles, writeFixtureProject } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { marker, sensitiveSpec } from '../support/sensitiveSpec.js';
import { sharedFolder, temporaryFolder } from '../support/temporaryFolder.js';
import { kotlinToolchain } from '../support/toolchains/kotlin.js';
import { hostileSpecs, tooWide } from './hostileSpecs.js';
import { runHttpProgram, shopSpec } from './httpProgram.js';
import { runSensitiveProgram } from './sensitiveProgram.js';

const missing = kotlinToolchain.missing();
const reason = missing.length === 0 ? '' : ` (SKIPPED: no ${missing.join(', ')})`;
const minutes = 60_000;

describe.skipIf(missing.length > 0)(`the Kotlin package of every fixture${reason}`, () => {
  const project = sharedFolder();

  // One package for all: the compiler and the support code cost more than what a few specs add.
  beforeAll(async () => {
    writeFixtureProject(project);
    for (const file of ['chat-send.json', 'gpu-stats.json'])
      copyFileSync(join(repository, 'specs', file), join(project, 'specs', file));
    for (const spec of [...deprecatedSpecs, sensitiveSpec, ...hostileSpecs, wireSpec, shopSpec])
      writeFiles(project, { [`specs/${spec.name}.json`]: spec });
    await succeed(project, ['generate', '--only-adapter=kotlin', '--no-cache']);
  }, 5 * minutes);

  it(
    'compiles without a warning, and the formatter has nothing to say',
    { timeout: 20 * minutes },
    async () => {
      expect(await kotlinToolchain.complaints(project)).toBe('');
    },
  );

  it('keeps the contracts', { timeout: 20 * minutes }, async () => {
    expect(await kotlinToolchain.testFailures(project)).toBe('');
  });

  it('decodes, encodes and refuses as the wire format says', { timeout: 10 * minutes }, async () => {
    const driver = await kotlinToolchain.buildDriver?.(project, [{ name: 'probe' }]);
    if (driver === undefined) throw new Error('Kotlin has a driver');
    const input = wires.map(([text]) => `probe\t${text}\n`).join('');
    const { stdout } = await execa(driver.command, driver.args, { cwd: driver.cwd, input });
    const answers = stdout.split('\n').map((line) => line.replace(/^refused\t.*/, 'refused'));
    expect(answers).toEqual(wires.map(([, answer]) => answer));
  });

  it('types every answer of a server', { timeout: 10 * minutes }, async () => {
    const { said, asked } = await runHttpProgram(project);
    expect(said).toEqual([
      'defaults: true',
      'shop/order WRITE true owner-only',
      'a bün ☕: total 3',
      'sold out: sold out, 0 left: None.',
      'closed: closed: Come tomorrow.',
      'bad data: SOLD_OUT: None.',
      'unknown: UNKNOWN_COMMAND: No such command.',
      'html: INTERNAL: The error could not be read.',
      'silent: INTERNAL: The error could not be read.',
      'moved: INTERNAL: The error could not be read.',
      'bad result: refused type at total',
      'thrown: thrown sold out, 0 left: None.',
      'nothing: refused minLength at item',
      'nobody: no answer',
    ]);
    const same = 'POST /api/commands/shop/order application/json Bearer t';
    expect(new Set(asked)).toEqual(new Set([same]));
    expect(asked).toHaveLength(10);
  });

  it('has no secret in the text of a value, a reply or an exception', { timeout: 10 * minutes }, async () => {
    const lines = await runSensitiveProgram(project);
    expect(lines[0]).toContain('made VaultOpenParams(room=visible, passWord=***');
    expect(lines[0]).toContain('credential=Token(token=***, hint=visible)');
    expect(lines[0]).toContain('profile=Profile(login=Login(user=visible, password=***), shown=visible)');
    expect(lines.join('\n')).toContain('VaultOpenResult(session=***, until=visible)');
    expect(lines.filter((line) => line.startsWith('refused ')).length).toBeGreaterThan(100);
    expect(lines.filter((line) => line.includes(marker))).toEqual([]);
  });
});

it('refuses a tuple that no class of the JVM can be made of', async () => {
  const root = temporaryFolder();
  writeFiles(root, { '.generator.json': {}, 'specs/wide.json': tooWide });
  const { exitCode, envelope } = await archcJson(root, ['generate', '--only-adapter=kotlin', '--no-cache']);
  expect(exitCode).toBe(2);
  expect(envelope.problems.map(({ code }) => code)).toEqual(['ARC4017']);
});

const wireSpec = {
  version: 2,
  name: 'probe',
  description: 'One field of many kinds.',
  types: {
    Kind: { enum: ['a'], open: true },
    Shape: { open: true, union: { tag: 't', variants: { unit: {} } } },
  },
  params: [
    { name: 'int', type: 'int8', optional: true },
    { name: 'big', type: 'uint64', optional: true },
    { name: 'text', type: 'string | null', optional: true },
    { name: 'when', type: 'datetime', optional: true },
    { name: 'blob', type: 'bytes', optional: true },
    { name: 'kind', type: 'Kind', optional: true },
    { name: 'shape', type: 'Shape', optional: true },
    { name: 'any', type: 'json', optional: true },
    { name: 'single', type: 'float32', optional: true },
  ],
  results: [],
};

/** What is said to the driver, and what it must answer. */
const wires: [string, string][] = [
  ['{}', 'ok\t{}'],
  ['{"int":1.0}', 'ok\t{"int":1}'],
  ['{"int":1e1}', 'ok\t{"int":10}'],
  ['{"int":-0}', 'ok\t{"int":0}'],
  ['{"int":"1"}', 'refused'],
  ['{"int":128}', 'refused'],
  ['{"int":1.5}', 'refused'],
  ['{"int":null}', 'refused'],
  ['{"big":"18446744073709551615"}', 'ok\t{"big":"18446744073709551615"}'],
  ['{"big":"18446744073709551616"}', 'refused'],
  ['{"big":"01"}', 'refused'],
  ['{"big":"-0"}', 'refused'],
  ['{"big":1}', 'refused'],
  ['{"text":null}', 'ok\t{"text":null}'],
  ['{"text":1}', 'refused'],
  [String.raw`{"text":"\ud83d\ude00"}`, 'ok\t{"text":"\u{1f600}"}'],
  [String.raw`{"text":"\ud83d"}`, 'refused'],
  ['{"text":"a","text":"b"}', 'refused'],
  ['{"when":"2026-01-02T03:04:05.000Z"}', 'ok\t{"when":"2026-01-02T03:04:05.000Z"}'],
  ['{"when":"2026-01-02T03:04:05Z"}', 'refused'],
  ['{"when":"2026-02-30T03:04:05.000Z"}', 'refused'],
  ['{"blob":"AQ=="}', 'ok\t{"blob":"AQ=="}'],
  ['{"blob":"AR=="}', 'refused'],
  ['{"blob":"AQ"}', 'refused'],
  ['{"kind":"new"}', 'ok\t{"kind":"new"}'],
  ['{"shape":{"t":"new","x":[1]}}', 'ok\t{"shape":{"t":"new","x":[1]}}'],
  ['{"shape":{}}', 'refused'],
  ['{"any":null}', 'ok\t{"any":null}'],
  ['{"any":1e400}', 'refused'],
  [`{"any":${'['.repeat(127)}${']'.repeat(127)}}`, `ok\t{"any":${'['.repeat(127)}${']'.repeat(127)}}`],
  [`{"any":${'['.repeat(128)}${']'.repeat(128)}}`, 'refused'],
  ['{"single":0.1}', 'ok\t{"single":0.10000000149011612}'],
  ['{"single":1e39}', 'refused'],
  ['{"unknown":1}', 'ok\t{}'],
  ['{text:1}', 'refused'],
  ['{} x', 'refused'],
  ['[]', 'refused'],
];
