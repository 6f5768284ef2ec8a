import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { marker, sensitiveParams, sensitiveSpec } from '../support/sensitiveSpec.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { cToolchain } from '../support/toolchains/c.js';
import { runTool, toolComplaints } from '../support/toolchains/tools.js';

const lacking = cToolchain.missing();

/** Params that are refused, and where the error says that. */
const refused: readonly (readonly [change: object, path: string])[] = [
  [{ passWord: { [marker]: 1 } }, 'passWord'],
  [{ pair: [marker] }, 'pair'],
  [{ keys: [marker, 1] }, 'keys[1]'],
  [{ headers: { [marker]: 1 } }, 'headers[*]'],
  [{ headers: { '"': 1 } }, 'headers[*]'],
  [{ level: marker }, 'level'],
  [{ blob: marker }, 'blob'],
  [{ blob: 'aHVudGVyMh==' }, 'blob'],
  [{ whole: { user: marker, password: 1 } }, 'whole.password'],
  [{ either: { kind: marker } }, 'either.kind'],
  [{ box: { value: 'visible', key: { [marker]: marker } } }, 'box.key'],
  [{ byName: { me: { user: 'visible', password: [marker] } } }, 'byName.me.password'],
  [{ logins: [{ user: 'visible', password: marker }, { user: 'visible' }] }, 'logins[1].password'],
  [{ raw: { [marker]: nested(marker, 127) } }, ''],
  [{ other: { kind: 'later', [marker]: nested(marker, 127) } }, ''],
];

/** Texts that are no JSON behind a secret, or hold a number that no double holds. */
const broken = [
  `{"passWord":"${marker}",}`,
  `{"headers":{"${marker}":1e400}}`,
  `{"headers":{"${marker}":"a","${marker}":"b"}}`,
  `{"keys":["${marker}"`,
  `{"room":"visible","passWord":"${marker}"}x`,
];

describe.skipIf(lacking.length > 0)(
  `secrets in C${lacking.length > 0 ? ` SKIPPED: no ${lacking.join(', ')}` : ''}`,
  () => {
    const project = sharedFolder();
    const folder = join(project, 'sdk', 'c');

    beforeAll(async () => {
      writeFiles(project, { '.generator.json': {}, 'specs/vault-open.json': sensitiveSpec });
      await succeed(project, ['generate', '--only-adapter=c', '--no-cache']);
      // The program has a handler of its own.
      rmSync(join(folder, 'handlers', 'vault_open.c'));
    }, 120_000);

    it.each(['-O0', '-O3'])(
      'are in no memory that is given back, and in no error, with %s',
      async (level) => {
        const sources = (await runTool(folder, 'sh', ['-c', 'echo src/*.c src/commands/*.c'])).stdout.split(
          ' ',
        );
        const built = await toolComplaints(folder, 'gcc', [
          ...['-std=gnu11', level, '-Wall', '-Wextra', '-Werror', '-Wl,--wrap=free', '-I', 'include'],
          ...[join(repository, 'tests', 'c', 'secrets.c'), ...sources, '-o', 'secrets'],
          ...['-ljansson', '-lpcre2-8', '-lm'],
        ]);
        expect(built).toBe('');
        const lines = [
          sensitiveParams,
          ...refused.map(([change]) => ({ ...sensitiveParams, ...change })),
        ].map((params) => JSON.stringify(params));
        const input = [...lines, ...broken].map((line) => `${line}\n`).join('');
        const { stdout, stderr, exitCode } = await runTool(folder, './secrets', [], { input });
        expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
        expect(stdout.split('\n')).toEqual([
          // The test would see a secret.
          'not wiped: of some blocks 1',
          'read: of some blocks 0',
          'written: of some blocks 0',
          'not written: of some blocks 0 passWord',
          'answered: of some blocks 0',
          'failed: of some blocks 0',
          ...refused.map(([, path]) => `refused: of some blocks 0${path === '' ? '' : ` ${path}`}`),
          ...broken.map(() => 'refused: of some blocks 0'),
        ]);
      },
      120_000,
    );
  },
);

/** A list in a list, this deep. */
function nested(inner: string, depth: number): unknown {
  let value: unknown = inner;
  for (let count = 0; count < depth; count++) value = [value];
  return value;
}
