import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { deprecatedSpecs } from '../support/deprecatedSpecs.js';
import { writeFiles, writeFixtureProject } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { sensitiveSpec } from '../support/sensitiveSpec.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { kotlinToolchain } from '../support/toolchains/kotlin.js';

const missing = kotlinToolchain.missing();
const reason = missing.length === 0 ? '' : ` (SKIPPED: no ${missing.join(', ')})`;
const minutes = 60_000;

describe.skipIf(missing.length > 0)(`the Kotlin package of every fixture${reason}`, () => {
  const project = sharedFolder();

  beforeAll(async () => {
    writeFixtureProject(project);
    copySpecs(project);
    for (const spec of [...deprecatedSpecs, sensitiveSpec])
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
});

describe.skipIf(missing.length > 0)(`a Kotlin driver${reason}`, () => {
  it('decodes, encodes and refuses as the wire format says', { timeout: 10 * minutes }, async () => {
    const project = sharedFolder();
    copySpecs(project);
    writeFiles(project, { '.generator.json': {}, 'specs/wire.json': wireSpec });
    await succeed(project, ['generate', '--only-adapter=kotlin', '--no-cache']);
    const driver = await kotlinToolchain.buildDriver?.(project, [{ name: 'probe' }]);
    if (driver === undefined) throw new Error('Kotlin has a driver');
    const input = wires.map(([text]) => `probe\t${text}\n`).join('');
    const { stdout } = await execa(driver.command, driver.args, { cwd: driver.cwd, input });
    const answers = stdout.split('\n').map((line) => line.replace(/^refused\t.*/, 'refused'));
    expect(answers).toEqual(wires.map(([, answer]) => answer));
  });
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

function copySpecs(project: string): void {
  mkdirSync(join(project, 'specs'), { recursive: true });
  for (const file of ['chat-send.json', 'gpu-stats.json'])
    copyFileSync(join(repository, 'specs', file), join(project, 'specs', file));
}
