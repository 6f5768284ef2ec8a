import { describe, expect, it } from 'vitest';
import {
  CommandError,
  InvalidResultError,
  UnknownCommandError,
  wire,
} from '../../../runtime/typescript/index.js';
import {
  ConnectionLostError,
  DeadlineExceededError,
  FrameTooLargeError,
  IpcClient,
  OverloadedError,
  ProtocolError,
  SpecMismatchError,
} from '../../../runtime/typescript/ipc/index.js';
import { contract, count, echo, echoAgain, TestFailedError, tick } from './contracts.js';
import { answer, clientOf, frame, hello, peer } from './peer.js';
import type { PeerMessage } from './peer.js';

const raw = (bytes: readonly number[]): Buffer => Buffer.from(bytes);

describe('bytes that are not the protocol', () => {
  it.each([
    ['an empty frame', raw([0, 0, 0, 0, 0])],
    ['an oversized announcement', raw([0xff, 0xff, 0xff, 0xff, 0])],
    ['an unknown kind', frame('{}', 7)],
    ['text that is not JSON', frame('{')],
    ['JSON that is no object', frame('[]')],
    ['text that is not UTF-8', raw([0, 0, 0, 5, 0, 0x22, 0xc3, 0x28, 0x22])],
    ['a header longer than its frame', raw([0, 0, 0, 7, 1, 0, 0, 0, 9, 0x7b, 0x7d])],
    ['an answer for an id that was never used', answer(4711, {})],
    ['an answer with neither result nor error', frame({ id: 2 })],
    ['an item nobody asked for', frame({ method: '$/item', params: { id: 2, seq: 0, item: 1 } })],
    ['a refusal of our frame', frame({ id: null, error: { code: -32700, message: 'no' } })],
  ])('%s rejects what is pending with ProtocolError, also what is idempotent', async (_name, bytes) => {
    const client = clientOf(await peer((_message, socket) => socket.write(bytes)));
    await expect(client.call(echoAgain, 1)).rejects.toBeInstanceOf(ProtocolError);
  });

  it('a connection dropped within a frame is a lost connection', async () => {
    const client = clientOf(await peer((_message, socket) => socket.end(raw([0, 0, 0, 9, 0, 1]))));
    await expect(client.call(echo, 1)).rejects.toThrow('within a frame');
  });

  it('duplicate answers are ignored', async () => {
    const path = await peer(({ id, params }, socket) => {
      socket.write(Buffer.concat([answer(id, params), answer(id, 'again')]));
    });
    const client = clientOf(path);
    expect(await client.call(echo, 1)).toBe(1);
    expect(await client.call(echo, 2)).toBe(2);
  });
});

it('no more bytes are in flight than the worker takes, and a longer request goes alone', async () => {
  let inFlight = 0;
  const seen: { bytes: number; beside: number }[] = [];
  const path = await peer(
    ({ id, params }, socket) => {
      seen.push({ bytes: JSON.stringify(params).length, beside: inFlight });
      inFlight += 1;
      setTimeout(() => {
        inFlight -= 1;
        socket.write(answer(id, 1));
      }, 5);
    },
    { ...hello, maxInFlightBytes: 4000 },
  );
  const client = clientOf(path);
  const texts = [1500, 1500, 1500, 9000, 1500, 1500].map((length) => 'x'.repeat(length));
  expect(await Promise.all(texts.map((text) => client.call(echo, text)))).toEqual(texts.map(() => 1));
  expect(Math.max(...seen.map(({ beside }) => beside))).toBe(1);
  expect(seen.find(({ bytes }) => bytes > 4000)).toMatchObject({ beside: 0 });
});

describe('hello', () => {
  it('rejects another spec and another protocol, without another attempt', async () => {
    const mine = clientOf(await peer(() => undefined, { ...hello, specHash: 'b' }), { specHash: 'a' });
    await expect(mine.connect()).rejects.toMatchObject({ data: { expected: 'a', actual: 'b' } });
    const newer = clientOf(await peer(() => undefined, { ...hello, protocol: 2 }));
    await expect(newer.call(echo, 1)).rejects.toBeInstanceOf(SpecMismatchError);
    const odd = clientOf(await peer(() => undefined, {}));
    await expect(odd.connect()).rejects.toBeInstanceOf(ProtocolError);
  });

  it('rejects when nobody listens, and after close', async () => {
    const client = new IpcClient({ path: '/nowhere/s', reconnect: { attempts: 3, random: () => 0 } });
    await expect(client.call(echoAgain, 1)).rejects.toBeInstanceOf(ConnectionLostError);
    const waiting = client.call(echo, 1);
    client.close();
    await expect(waiting).rejects.toThrow('closed');
    await expect(client.connect()).rejects.toThrow('closed');
  });
});

describe('a call', () => {
  it('restores errors, and blames the worker for a result that breaks the contract', async () => {
    const errors = [
      { code: 1, message: 'm', data: { code: 'TEST_FAILED', data: { why: 'w' } } },
      { code: -32001, message: 'm', data: { code: 'OVERLOADED', data: { retryAfterMs: 5 } } },
      { code: -32601, message: 'm', data: { code: 'UNKNOWN_COMMAND' } },
      { code: -32603, message: 'm', data: { code: 'INTERNAL' } },
      'nonsense',
    ];
    const client = clientOf(
      await peer(({ id, params }, socket) => socket.write(frame({ id, error: errors[params as number] }))),
    );
    const failures = await Promise.all(
      errors.map((_error, at) => client.call(echo, at).catch((e: unknown) => e)),
    );
    expect(failures[0]).toBeInstanceOf(TestFailedError);
    expect(failures[1]).toBeInstanceOf(OverloadedError);
    expect(failures[1]).toMatchObject({ data: { retryAfterMs: 5 } });
    expect(failures[2]).toBeInstanceOf(UnknownCommandError);
    expect(failures.slice(3)).toMatchObject([{ code: 'INTERNAL' }, { code: 'INTERNAL' }]);
    expect(failures[4]).toBeInstanceOf(CommandError);
    const other = clientOf(await peer(({ id }, socket) => socket.write(answer(id, 'text'))));
    await expect(other.call(contract('n', wire.int53()), 1)).rejects.toBeInstanceOf(InvalidResultError);
  });

  it('that is never answered meets its deadline, cancels, and leaves nothing behind', async () => {
    const seen: PeerMessage[] = [];
    const path = await peer((message, socket) => {
      seen.push(message);
      if (message.params === 'ok') socket.write(answer(message.id, 'ok'));
    });
    const client = clientOf(path);
    await client.connect();
    await expect(client.call(echo, 'hang', { deadlineMs: 20 })).rejects.toBeInstanceOf(DeadlineExceededError);
    await expect(client.call(echo, 'none', { deadlineMs: 0 })).rejects.toBeInstanceOf(DeadlineExceededError);
    expect(await client.call(echo, 'ok', { context: { context: { id: 'c', environment: 'server' } } })).toBe(
      'ok',
    );
    expect(seen.map(({ method }) => method)).toEqual(['echo', '$/cancel', 'echo']);
    expect(Object.keys(seen[0]?.meta ?? {})).toEqual(['deadlineMs']);
    expect(seen[1]?.params).toEqual({ id: seen[0]?.id });
    expect(seen[2]?.meta).toEqual({ callId: 'c' });
  });

  it('that is aborted rejects with the reason at once; its late answer goes nowhere', async () => {
    const path = await peer(({ method, id, params }, socket) => {
      if (method === '$/cancel') socket.write(answer((params as { id: number }).id, 'late'));
      else if (params !== 'hang') socket.write(answer(id, params));
    });
    const client = clientOf(path);
    const abort = new AbortController();
    const reason = new Error('enough');
    const calls = Array.from({ length: 20 }, () => client.call(echo, 'hang', { signal: abort.signal }));
    await new Promise(setImmediate);
    abort.abort(reason);
    const outcomes = await Promise.all(calls.map((call) => call.catch((error: unknown) => error)));
    expect(outcomes.every((outcome) => outcome === reason)).toBe(true);
    await expect(client.call(echo, 1, { signal: abort.signal })).rejects.toBe(reason);
    // All eight places are free again.
    expect(await Promise.all(Array.from({ length: 9 }, (_, n) => client.call(echo, n)))).toHaveLength(9);
  });

  it('has its limits: the frame, and how much may wait for a slow reader', async () => {
    const path = await peer((_message, socket) => socket.pause());
    const client = clientOf(path, { maxQueuedBytes: 4 << 20 });
    await expect(client.call(echo, 'x'.repeat(1 << 20))).rejects.toBeInstanceOf(FrameTooLargeError);
    const calls = Array.from({ length: 40 }, () => client.call(echo, 'x'.repeat(500_000)));
    const refused = await Promise.race(calls.map((call) => call.catch((error: unknown) => error)));
    expect(refused).toBeInstanceOf(OverloadedError);
    client.close();
    const outcomes = await Promise.all(calls.map((call) => call.catch((error: unknown) => error)));
    const lost = outcomes.filter((outcome) => outcome instanceof ConnectionLostError);
    expect(lost.length).toBeGreaterThan(8);
    expect(lost.length).toBeLessThan(20);
    expect(outcomes.filter((outcome) => outcome instanceof OverloadedError)).toHaveLength(40 - lost.length);
  });
});

describe('a lost connection', () => {
  it('is made again: idempotent calls are repeated so often, others reject', async () => {
    const path = await peer(({ id, params }, socket, connection) => {
      if (connection < 3 || params === 'never') socket.destroy();
      else socket.write(answer(id, params));
    });
    const client = clientOf(path);
    const [again, once] = [client.call(echoAgain, 1), client.call(echo, 2)];
    await expect(once).rejects.toBeInstanceOf(ConnectionLostError);
    expect(await again).toBe(1);
    await expect(client.call(echoAgain, 'never')).rejects.toBeInstanceOf(ConnectionLostError);
  });

  it('goodbye: what is in flight is answered, what is new goes to a new connection', async () => {
    let answerFirst = (): void => undefined;
    const path = await peer(({ id, params }, socket, connection) => {
      if (params === 'first') answerFirst = () => socket.write(answer(id, connection));
      else if (params === 'leave') {
        const goodbye = frame({ method: '$/goodbye', params: { reason: 'stop' } });
        socket.write(Buffer.concat([goodbye, answer(id, connection)]));
      } else {
        socket.write(answer(id, connection));
        answerFirst();
      }
    });
    const client = clientOf(path);
    const first = client.call(echo, 'first');
    // Once this one is answered, the goodbye before it was read.
    expect(await client.call(echo, 'leave')).toBe(1);
    expect(await client.call(echo, 'second')).toBe(2);
    expect(await first).toBe(1);
  });

  it('subscribes again, and tells what was missed', async () => {
    const path = await peer(({ method, id, params }, socket, connection) => {
      if (method !== '$/subscribe') return;
      expect(params).toEqual({ events: ['test:tick'] });
      socket.write(answer(id, {}));
      const event = { event: 'test:tick', seq: 7, missed: 3, payload: { n: connection } };
      const broken = { ...event, missed: 0, payload: {} };
      const frames = [broken, event].map((sent) => frame({ method: '$/event', params: sent }));
      if (connection < 3) socket.end(Buffer.concat(frames));
    });
    const client = clientOf(path);
    const events = client.events(tick);
    expect((await events.next()).value).toEqual({ payload: { n: 1 }, seq: 7, missed: 4 });
    expect((await events.next()).value).toEqual({ payload: { n: 2 }, seq: 7, missed: 4 });
    const next = events.next();
    client.close();
    expect((await next).done).toBe(true);
  });
});

describe('a stream', () => {
  it('grants as items are consumed, and cancels when it is left', async () => {
    const seen: PeerMessage[] = [];
    const path = await peer((message, socket) => {
      seen.push(message);
      const from = message.method === '$/credit' ? 4 : 0;
      const n = message.method === 'count' ? 4 : 2;
      if (message.method === '$/cancel') return;
      for (let seq = from; seq < from + n; seq += 1) {
        socket.write(frame({ method: '$/item', params: { id: 2, seq, item: seq } }));
      }
    });
    const client = clientOf(path);
    const items: number[] = [];
    for await (const item of client.stream(count, {}, { credit: 4 })) {
      items.push(item);
      if (items.length === 3) break;
    }
    expect(items).toEqual([0, 1, 2]);
    await expect
      .poll(() => seen.map(({ method, params }) => [method, params]).slice(1))
      .toEqual([
        ['$/credit', { id: 2, n: 2 }],
        ['$/cancel', { id: 2 }],
      ]);
    expect(seen[0]?.meta).toEqual({ stream: true, credit: 4 });
  });

  it('rejects items out of order and over the credit, and a lost connection', async () => {
    const items = (id: number | undefined, numbers: number[]): Buffer =>
      Buffer.concat(numbers.map((seq) => frame({ method: '$/item', params: { id, seq, item: seq } })));
    const path = await peer(({ id, params }, socket) => {
      if (params === 'order') socket.write(items(id, [0, 2]));
      else if (params === 'credit') socket.write(items(id, [0, 1, 2, 3, 4]));
      else socket.end(items(id, [0]));
    });
    const client = clientOf(path);
    const drain = async (params: string): Promise<void> => {
      for await (const item of client.stream(count, params, { credit: 2 })) expect(item).toBeLessThan(3);
    };
    await expect(drain('order')).rejects.toBeInstanceOf(ProtocolError);
    await expect(drain('lost')).rejects.toBeInstanceOf(ConnectionLostError);
    const stream = client.stream(count, 'credit', { credit: 2 });
    await stream.next();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await stream.next();
    await stream.next();
    await expect(stream.next()).rejects.toBeInstanceOf(ProtocolError);
  });
});
