import { chmodSync, linkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IpcClient } from '../../../runtime/typescript/ipc/index.js';
import {
  ConnectionLostError,
  defineEvent,
  NotReadyError,
  OverloadedError,
  SpecMismatchError,
} from '../../../runtime/typescript/ipc/index.js';
import { wire } from '../../../runtime/typescript/index.js';
import { temporaryFolder } from '../../support/temporaryFolder.js';
import { echo, echoAgain } from './contracts.js';
import { answer, clientOf, frame, hello, peer } from './peer.js';

const once = { reconnect: false } as const;

async function failure(client: IpcClient): Promise<Error> {
  const error: unknown = await client.call(echo, 1).catch((reason: unknown) => reason);
  if (error instanceof Error) return error;
  throw new Error('The call succeeded.');
}

/** A socket whose server has ended: the file is left, as a killed worker leaves it. */
async function deadSocket(): Promise<string> {
  const folder = temporaryFolder();
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder, 's'), resolve));
  linkSync(join(folder, 's'), join(folder, 'left'));
  await new Promise((resolve) => server.close(resolve));
  return join(folder, 'left');
}

describe('a connection that could not be made says where and why', () => {
  it('there is no socket, nobody listens, it is a file', async () => {
    const absent = join(temporaryFolder(), 'absent.sock');
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const below = join(file, 's');
    const dead = await deadSocket();
    for (const [path, code, words] of [
      [absent, 'ENOENT', 'there is no such socket'],
      [dead, 'ECONNREFUSED', 'nobody listens'],
      [file, 'ECONNREFUSED', 'nobody listens'],
      [below, 'ENOTDIR', 'is a file'],
    ] as const) {
      const error = await failure(clientOf(path, once));
      expect(error).toBeInstanceOf(ConnectionLostError);
      expect(error.message).toContain(`Cannot connect to the worker at ${path}: ${code}`);
      expect(error.message).toContain(words);
      expect(error).toMatchObject({ permanent: false, cause: { code } });
    }
  });

  it.skipIf(process.getuid?.() === 0)('it may not be reached', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o000);
    expect((await failure(clientOf(join(folder, 's'), once))).message).toContain('another user');
    chmodSync(folder, 0o700);
  });

  it('tells after how many attempts', async () => {
    const client = clientOf(join(temporaryFolder(), 's'), { reconnect: { attempts: 3, random: () => 0 } });
    expect((await failure(client)).message).toMatch(/3 attempts were made\.$/);
  });

  it('a path that no socket can have is refused with its length, at once and for all that wait', async () => {
    const limit = process.platform === 'linux' ? 107 : 103;
    // Letters of two bytes: the length is that of the bytes.
    const path = `/${'ä'.repeat(60)}`;
    const client = clientOf(path);
    const calls = [client.call(echo, 1), client.call(echoAgain, 2), client.connect()];
    for (const outcome of await Promise.allSettled(calls)) {
      const { reason } = outcome as { reason: ConnectionLostError };
      expect(reason).toBeInstanceOf(ConnectionLostError);
      expect(reason).toMatchObject({ permanent: true });
      expect(reason.message).toBe(`${path}: a socket's path has at most ${limit} bytes, this one has 121.`);
    }
    const events = client.events(defineEvent('e', wire.json()));
    await expect(events.next()).rejects.toThrow('has at most');
    expect((await failure(clientOf('a\0b'))).message).toContain('zero byte');
    expect((await failure(clientOf(''))).message).toContain('empty');
  });

  it('a worker that says nothing, ends, or ends within a frame', async () => {
    const silent = join(temporaryFolder(), 's');
    const server = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((resolve) => server.listen(silent, resolve));
    const slow = clientOf(silent, { ...once, connectTimeoutMs: 50 });
    expect((await failure(slow)).message).toBe(`The worker at ${silent} did not say hello within 50 ms.`);
    server.close();
    const ends = await peer((_message, socket) => socket.destroy());
    expect((await failure(clientOf(ends, once))).message).toContain(
      `at ${ends} was lost: the worker ended it.`,
    );
  });

  it('a worker without a place for it is asked again', async () => {
    const turnedAway = (code: number, name: string, data: object): Buffer =>
      frame({ jsonrpc: '2.0', id: null, error: { code, message: 'm', data: { code: name, data } } });
    let connections = 0;
    const path = join(temporaryFolder(), 's');
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      connections += 1;
      if (connections === 1) socket.end(turnedAway(-32001, 'OVERLOADED', { retryAfterMs: 250 }));
      else if (connections === 2)
        socket.end(turnedAway(-32002, 'NOT_READY', { reason: 'no hello within 5s' }));
      else {
        socket.once('data', () => {
          socket.write(answer(1, hello));
          socket.once('data', () => socket.write(answer(2, 'done')));
        });
      }
    });
    await new Promise<void>((resolve) => server.listen(path, resolve));
    expect(await failure(clientOf(path, once))).toBeInstanceOf(OverloadedError);
    expect(await failure(clientOf(path, once))).toBeInstanceOf(NotReadyError);
    connections = 0;
    const client = clientOf(path);
    expect(await client.call(echo, 1)).toBe('done');
    client.close();
    server.close();
  });

  it('a result that was dropped is no request that did not start', async () => {
    const error = {
      code: -32001,
      message: 'm',
      data: { code: 'OVERLOADED', data: { retryAfterMs: 25, ran: true } },
    };
    const client = clientOf(await peer(({ id }, socket) => socket.write(frame({ id, error }))));
    const dropped = await failure(client);
    expect(dropped).toBeInstanceOf(OverloadedError);
    expect(dropped).toMatchObject({ data: { ran: true } });
    expect(dropped.message).toContain('its result was dropped');
  });
});

describe('specs that are not the same', () => {
  it('who has which, which is old, and what to do, whoever notices', async () => {
    const refused = { code: 'SPEC_MISMATCH', data: { expected: 'of-the-worker', actual: 'of-the-client' } };
    const path = join(temporaryFolder(), 's');
    const server = createServer((socket) => {
      socket.write(frame({ jsonrpc: '2.0', id: 1, error: { code: -32006, message: 'm', data: refused } }));
    });
    await new Promise<void>((resolve) => server.listen(path, resolve));
    const tolerant = await peer(() => undefined, { ...hello, specHash: 'of-the-worker' });
    for (const at of [path, tolerant]) {
      const error = await failure(clientOf(at, { specHash: 'of-the-client' }));
      expect(error).toBeInstanceOf(SpecMismatchError);
      expect(error.message).toContain(
        `The worker at ${at} was generated from other specs ("of-the-worker") than this client ("of-the-client").`,
      );
      expect(error.message).toContain('cargo build');
    }
    server.close();
  });

  it('which commands differ, where both sides say what theirs were generated from', async () => {
    const names = Array.from({ length: 7 }, (_, n): [string, string] => [`only/worker-${n}`, 'h']);
    const commands = { same: 's', ['__proto__']: 'w', ...Object.fromEntries(names), ['x\n'.repeat(99)]: 'h' };
    const data = { expected: 'of-the-worker', actual: 'of-the-client', commands };
    const refusal = { code: -32006, message: 'm', data: { code: 'SPEC_MISMATCH', data } };
    const path = join(temporaryFolder(), 's');
    const server = createServer((socket) => socket.write(frame({ jsonrpc: '2.0', id: 1, error: refusal })));
    await new Promise<void>((resolve) => server.listen(path, resolve));
    const commandHashes = { same: 's', ['__proto__']: 'c', 'only/client': 'h' };
    const error = await failure(clientOf(path, { specHash: 'of-the-client', commandHashes }));
    expect(error).toMatchObject({ difference: { changed: ['__proto__'], onlyClient: ['only/client'] } });
    expect(error instanceof SpecMismatchError && error.difference?.onlyWorker).toHaveLength(8);
    expect(error.message).toContain(
      'Not the same on both sides: "__proto__". Only the client has: "only/client". ',
    );
    expect(error.message).toMatch(
      /Only the worker has: ("only\/worker-\d", ){4}"only\/worker-4" and 3 more\. /,
    );
    // A client that does not say what it has, as one written by hand.
    expect(await failure(clientOf(path, { specHash: 'of-the-client' }))).toMatchObject({
      difference: undefined,
    });
    server.close();
  });

  it.each([
    [2, 'client'],
    [0, 'worker'],
  ])('of the protocols the lower one is old: %i', async (worker, old) => {
    const refused = { code: 'SPEC_MISMATCH', data: { expected: `protocol ${worker}`, actual: 'protocol 1' } };
    const path = join(temporaryFolder(), 's');
    const server = createServer((socket) => {
      socket.write(frame({ jsonrpc: '2.0', id: 1, error: { code: -32006, message: 'm', data: refused } }));
    });
    await new Promise<void>((resolve) => server.listen(path, resolve));
    const tolerant = await peer(() => undefined, { ...hello, protocol: worker });
    for (const at of [path, tolerant])
      expect((await failure(clientOf(at))).message).toContain(`the ${old} is old`);
    server.close();
  });
});
