import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '../../support/temporaryFolder.js';
import { IpcClient } from '../../../runtime/typescript/ipc/index.js';
import type { IpcClientOptions } from '../../../runtime/typescript/ipc/index.js';

/** What a scripted peer receives. */
export interface PeerMessage {
  readonly id?: number;
  readonly method: string;
  readonly params: unknown;
  readonly meta?: { deadlineMs?: number; stream?: boolean; credit?: number; callId?: string };
}

export const hello = {
  protocol: 1,
  worker: 'peer',
  maxFrameBytes: 1 << 20,
  maxInFlight: 8,
  commands: ['echo'],
};

/** The bytes of a frame, made apart from the code under test. */
export function frame(message: unknown, kind = 0): Buffer {
  const body = Buffer.from(typeof message === 'string' ? message : JSON.stringify(message));
  const head = Buffer.alloc(5);
  head.writeUInt32BE(body.length + 1);
  head.writeUInt8(kind, 4);
  return Buffer.concat([head, body]);
}

export function answer(id: number | undefined, result: unknown): Buffer {
  return frame({ jsonrpc: '2.0', id, result });
}

/** Answers the hello, then lets `script` see every message of every connection, in order. */
export async function peer(
  script: (message: PeerMessage, socket: Socket, connection: number) => void,
  info: object = hello,
): Promise<string> {
  const path = join(temporaryFolder(), 's');
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    const connection = (connections += 1);
    sockets.add(socket);
    let bytes = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      while (bytes.length >= 4 && bytes.length >= 4 + bytes.readUInt32BE()) {
        const end = 4 + bytes.readUInt32BE();
        const message = JSON.parse(bytes.toString('utf8', 5, end)) as PeerMessage;
        bytes = bytes.subarray(end);
        if (message.method === '$/hello') socket.write(answer(message.id, info));
        else script(message, socket, connection);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return path;
}

/** A client that goes away with the test. Its pauses have no length. */
export function clientOf(path: string, options: Partial<IpcClientOptions> = {}): IpcClient {
  const client = new IpcClient({ path, reconnect: { random: () => 0 }, ...options });
  onTestFinished(() => {
    client.close();
  });
  return client;
}
