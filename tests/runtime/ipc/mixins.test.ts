import { expectTypeOf, expect, it } from 'vitest';
import { IpcClient } from '../../../runtime/typescript/ipc/index.js';
import { InlineClient, WorkerClient } from './mixins.js';
import { answer, clientOf, peer } from './peer.js';

it('mixins compose into one client with the types of all', async () => {
  const path = await peer(({ id, method }, socket) => {
    socket.write(answer(id, method === 'gpu/stats' ? 4 : 'row'));
  });
  for (const Client of [WorkerClient, InlineClient]) {
    const client = new Client({ path });
    expect(client).toBeInstanceOf(IpcClient);
    expect(await client.gpuStats({ subsystem: 'tts' }, { deadlineMs: 5000 })).toBe(4);
    expect(await client.ormQuery({ sql: 'select' })).toBe('row');
    expect(await client.ragSearch({ text: 'x' })).toBe('row');
    expectTypeOf<ReturnType<typeof client.gpuStats>>().resolves.toEqualTypeOf<number>();
    client.close();
  }
  expect(clientOf(path)).not.toHaveProperty('gpuStats');
  // @ts-expect-error -- the constructor keeps the options of IpcClient
  expect(() => new WorkerClient({ path: 1 })).not.toThrow();
  // @ts-expect-error -- sql is missing
  const wrong = (client: WorkerClient): unknown => client.ormQuery({});
  expect(wrong).toBeTypeOf('function');
});
