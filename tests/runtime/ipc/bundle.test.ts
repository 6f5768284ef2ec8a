import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { build } from 'esbuild';
import { ipcBundle, runtimeBundle } from '../../../scripts/runtimeBundles.js';
import type * as Runtime from '../../../runtime/typescript/index.js';
import type * as Ipc from '../../../runtime/typescript/ipc/index.js';
import { repository } from '../../support/repository.js';
import { temporaryFolder } from '../../support/temporaryFolder.js';
import { answer, frame, peer } from './peer.js';

it('the bundles share the classes of errors, and the runtime stays free of Node', async () => {
  const outdir = temporaryFolder();
  const shared = {
    absWorkingDir: repository,
    outdir,
    bundle: true,
    format: 'esm',
    target: 'es2022',
  } as const;
  await Promise.all([build({ ...shared, ...runtimeBundle }), build({ ...shared, ...ipcBundle })]);
  expect(readFileSync(join(outdir, 'runtime.js'), 'utf8')).not.toMatch(/node:|\bimport\b/);
  const load = (name: string): Promise<unknown> => import(pathToFileURL(join(outdir, name)).href);
  const runtime = (await load('runtime.js')) as typeof Runtime;
  const ipc = (await load('runtime-ipc.js')) as typeof Ipc;
  const path = await peer(({ id, params }, socket) => {
    const error = { code: 0, message: 'm', data: { code: params, data: { field: '', rule: 'type' } } };
    socket.write(params === 'ok' ? answer(id, 1) : frame({ id, error }));
  });
  const client = new ipc.IpcClient({ path });
  const json = runtime.wire.json();
  const rest = {
    description: '',
    errors: [],
    environment: 'server',
    effect: 'read',
    accessLevel: '',
  } as const;
  const contract = { name: 'c', params: json, result: json, idempotent: true, ...rest };
  expect(await client.call(contract, 'ok')).toBe(1);
  await expect(client.call(contract, 'VALIDATION_FAILED')).rejects.toBeInstanceOf(runtime.ValidationError);
  await expect(client.call(contract, 'CANCELLED')).rejects.toBeInstanceOf(runtime.CommandError);
  client.close();
});

it.each(['index.js', 'runtime.js', 'runtime-ipc.js', 'runtime-testing.js'])(
  'the classes of %s are called what they are exported as',
  async (file) => {
    const exported = (await import(pathToFileURL(join(repository, 'dist', file)).href)) as object;
    const classes = Object.entries(exported).filter(
      (entry): entry is [string, { name: string }] =>
        typeof entry[1] === 'function' && /^class\b/.test(Function.prototype.toString.call(entry[1])),
    );
    expect(classes.map(([, { name }]) => name)).toEqual(classes.map(([name]) => name));
    if (file === 'runtime-ipc.js') expect(classes.map(([name]) => name)).toContain('ConnectionLostError');
  },
);
