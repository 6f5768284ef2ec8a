import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../support/archc.js';
import { writeFiles } from '../support/fixtures.js';
import { repository } from '../support/repository.js';
import { sharedFolder } from '../support/temporaryFolder.js';
import { cToolchain } from '../support/toolchains/c.js';
import { runTool, toolComplaints } from '../support/toolchains/tools.js';

const lacking = cToolchain.missing();

/** A sanitizer that has something to say ends the program, also where it would only have printed it. */
const env = { UBSAN_OPTIONS: 'halt_on_error=1', ASAN_OPTIONS: 'detect_leaks=1' };

const params = {
  key: { by: 'alias', alias: 'alias/payments' },
  plaintext: 'NDExMTExMTExMTExMTExMQ==',
  notAfter: null,
};

describe.skipIf(lacking.length > 0)(
  `vhsm/encrypt in C${lacking.length > 0 ? ` SKIPPED: no ${lacking.join(', ')}` : ''}`,
  () => {
    const project = sharedFolder();
    const folder = join(project, 'sdk', 'c');

    beforeAll(async () => {
      const spec = readFileSync(join(repository, 'specs', 'vhsm-encrypt.json'), 'utf8');
      writeFiles(project, { '.generator.json': {}, 'specs/vhsm-encrypt.json': spec });
      await succeed(project, ['generate', '--only-adapter=c', '--no-cache']);
    });

    it('is built and tested by the commands of its README, with sanitizers and without a leak', async () => {
      const readme = readFileSync(join(folder, 'README.md'), 'utf8');
      const [, commands = ''] = /```sh\n([^`]+)```/.exec(readme) ?? [];
      expect(commands).toContain('-fsanitize=address,undefined');
      const { exitCode, stdout, stderr } = await runTool(folder, 'sh', ['-e', '-c', commands], { env });
      expect(`${stderr}${exitCode === 0 ? '' : stdout}`).toBe('');
      expect(stdout).toContain('100% tests passed, 0 tests failed out of 1');
    }, 120_000);

    it('answers requests through the function that a person filled in', async () => {
      copyFileSync(
        join(repository, 'tests', 'c', 'vhsmHandler.c'),
        join(folder, 'handlers', 'vhsm_encrypt.c'),
      );
      expect(await toolComplaints(folder, 'cmake', ['--build', 'build'])).toBe('');
      const built = await toolComplaints(folder, 'gcc', [
        ...['-std=c11', '-Wall', '-Wextra', '-Werror', '-fsanitize=address,undefined', '-I', 'include'],
        ...[join(repository, 'tests', 'c', 'vhsmServer.c'), '-o', 'build/server'],
        ...['build/libsdk-server.a', 'build/libsdk.a', '-ljansson', '-lpcre2-8', '-lm'],
      ]);
      expect(built).toBe('');
      const requests = [
        ['vhsm/encrypt', params],
        ['vhsm/encrypt', { ...params, algorithm: 'CHACHA20_POLY1305', context: null }],
        ['vhsm/encrypt', { ...params, key: { by: 'alias', alias: 'alias/missing' } }],
        ['vhsm/encrypt', { ...params, key: { by: 'label', tenant: keyId, label: 'backup' } }],
        ['vhsm/encrypt', { ...params, key: { by: 'id', keyId } }],
        ['vhsm/encrypt', { ...params, plaintext: '' }],
        ['vhsm/encrypt', { ...params, key: { by: 'alias', alias: 'payments' } }],
        ['vhsm/encrypt', { ...params, notAfter: undefined }],
        ['vhsm/decrypt', params],
      ] as const;
      const input = requests.map(([name, value]) => `${name}\t${JSON.stringify(value)}\n`).join('');
      const run = await runTool(folder, 'build/server', [], { input, env });
      expect(run.stderr).toBe('');
      expect(run.exitCode).toBe(0);
      expect(run.stdout.split('\n').map(readReply)).toEqual([
        ['answered', sealed('AES_256_GCM')],
        ['answered', sealed('CHACHA20_POLY1305')],
        failed('KEY_NOT_FOUND', 'No key is called so, or the caller may not know of it.', {
          key: { by: 'alias', alias: 'alias/missing' },
        }),
        failed('ATTESTATION_REJECTED', 'The device is not trusted.'),
        failed('INVALID_RESULT', 'The result of the command breaks its contract.'),
        refused('plaintext', 'minLength'),
        refused('key.alias', 'pattern'),
        refused('notAfter', 'required'),
        failed('UNKNOWN_COMMAND', 'No command of this name is served.'),
        ['calls', 6],
        ['info', ['vhsm/encrypt', 1, 0, 'system']],
      ]);
    }, 120_000);
  },
);

const keyId = '6f1c2a34-8b5d-4e6f-9a7b-0c1d2e3f4a5b';

/** The result of the handler in vhsmHandler.c. */
function sealed(algorithm: string): object {
  const ciphertext = Buffer.from(params.plaintext, 'base64').map((byte) => byte ^ 0x5a);
  return {
    sealed: {
      status: 'inline',
      envelope: {
        keyId,
        keyVersion: 3,
        algorithm,
        nonce: 'AAECAwQFBgcICQoL',
        ciphertext: Buffer.from(ciphertext).toString('base64'),
      },
    },
    quota: {
      used: '18014398509481985',
      limit: '18446744073709551615',
      resetsAt: '2026-12-01T00:00:00.000Z',
      balanceMicros: '-9007199254740993',
    },
    processedAt: '2026-11-21T10:30:00.125Z',
    auditId: '9007199254740993',
    warnings: [],
  };
}

function failed(code: string, message: string, data?: object): unknown[] {
  return ['failed', { code, message, ...(data === undefined ? {} : { data }) }];
}

function refused(field: string, rule: string): unknown[] {
  return failed('VALIDATION_FAILED', expect.any(String) as string, { field, rule });
}

function readReply(line: string): unknown[] {
  const [kind = '', text = ''] = line.split('\t');
  return [kind, JSON.parse(text)];
}
