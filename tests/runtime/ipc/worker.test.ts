import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  CommandBase,
  CommandError,
  CommandRegistry,
  UnknownCommandError,
  ValidationError,
  wire,
} from '../../../runtime/typescript/index.js';
import type { CommandContext, JsonValue } from '../../../runtime/typescript/index.js';
import {
  ConnectionLostError,
  DeadlineExceededError,
  FrameTooLargeError,
  SpecMismatchError,
} from '../../../runtime/typescript/ipc/index.js';
import type { IpcClient } from '../../../runtime/typescript/ipc/index.js';
import { temporaryFolder } from '../../support/temporaryFolder.js';
import { contract, count, echo, echoAgain, TestFailedError, tick } from './contracts.js';
import { echoWorker, startWorker } from './echoWorker.js';
import { clientOf } from './peer.js';

const found = echoWorker();
const binary = 'binary' in found ? found.binary : '';
const why = 'missing' in found ? ` (skipped: ${found.missing})` : '';
const parent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const command = (name: string, idempotent = false) => contract(name, wire.json(), idempotent);

async function connected(): Promise<IpcClient> {
  const socket = join(temporaryFolder(), 's');
  await startWorker(binary, socket);
  return clientOf(socket, { specHash: 'echo' });
}

describe.skipIf(why !== '')(`the Rust worker${why}`, () => {
  it('says hello, echoes, and refuses a client of other specs', async () => {
    const client = await connected();
    expect(await client.connect()).toMatchObject({ protocol: 1, specHash: 'echo' });
    const value = { text: 'ä\u2028😀', nested: [1, null, { a: true }] };
    expect(await client.call(echo, value)).toEqual(value);
    const socket = join(temporaryFolder(), 's');
    await startWorker(binary, socket);
    const commandHashes = { echo: 'of-echo', hang: 'changed', gone: 'of-gone' };
    const refusal: unknown = await clientOf(socket, { specHash: 'other', commandHashes })
      .connect()
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(SpecMismatchError);
    expect(refusal).toMatchObject({
      difference: { changed: ['hang'], onlyClient: ['gone'], onlyWorker: [] },
    });
  });

  it('answers 10,000 concurrent calls', async () => {
    const client = await connected();
    const numbers = Array.from({ length: 10_000 }, (_, n) => ({ n }));
    expect(await Promise.all(numbers.map((n) => client.call(echo, n)))).toEqual(numbers);
  });

  it('reports typed errors, and survives a panic', async () => {
    const client = await connected();
    const failure: unknown = await client.call(command('fail'), {}).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TestFailedError);
    expect(failure).toMatchObject({ data: { why: 'asked' } });
    const panic: unknown = await client.call(command('panic'), {}).catch((error: unknown) => error);
    expect(panic).toBeInstanceOf(CommandError);
    expect(panic).toMatchObject({ code: 'INTERNAL' });
    await expect(client.call(command('nothing'), {})).rejects.toBeInstanceOf(UnknownCommandError);
    const bad = { event: 'other', n: 1 };
    await expect(client.call(command('emit'), bad)).rejects.toBeInstanceOf(ValidationError);
    await expect(client.call(command('big'), { bytes: 17 << 20 })).rejects.toBeInstanceOf(FrameTooLargeError);
    expect(await client.call(echo, { n: 1 })).toEqual({ n: 1 });
  });

  it('gets the context of a call of the registry, and lives on after hostile ones', async () => {
    const client = await connected();
    const contextOf = contract('context', wire.json());
    /** As generated delegates are. */
    class Delegate extends CommandBase<JsonValue, JsonValue> {
      readonly contract = contextOf;
      execute(params: JsonValue, context: CommandContext): Promise<JsonValue> {
        return client.call(contextOf, params, { context });
      }
    }
    const registry = new CommandRegistry();
    registry.register(new Delegate());
    const ids = { context: { id: 'c', environment: 'server' }, sessionId: 's', userId: 'u' } as const;
    const headers = { Authorization: 'Bearer token', traceparent: parent, tracestate: 'a=1' };
    const deadline = new Date(Date.now() + 60_000);
    const context = { ...ids, headers, deadline };
    const seen = (await registry.execute(contextOf, {}, { context })) as { leftMs: number; shown: string };
    expect(seen).toMatchObject({
      callId: 'c',
      sessionId: 's',
      userId: 'u',
      headers: { authorization: 'Bearer token', traceparent: parent, tracestate: 'a=1' },
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      tracestate: 'a=1',
    });
    expect(seen.leftMs).toBeGreaterThan(0);
    expect(seen.leftMs).toBeLessThanOrEqual(60_000);
    expect(seen.shown).toContain('"authorization": <redacted>');
    expect(seen.shown).not.toContain('Bearer');

    const direct = (more: Partial<CommandContext>) => client.call(contextOf, {}, { context: more });
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`h${n}`, '']));
    for (const hostile of [many, { 'a\nb': '' }, { a: 'x'.repeat(1 << 20) }]) {
      await expect(direct({ headers: hostile })).rejects.toBeInstanceOf(ValidationError);
    }
    const late = { deadline: new Date(Date.now() - 1) };
    await expect(direct(late)).rejects.toBeInstanceOf(DeadlineExceededError);
    await expect(client.call(command('hang'), {}, { context: { deadline: new Date(Date.now() + 30) } }))
      .rejects //
      .toBeInstanceOf(DeadlineExceededError);
    const nobody = { callId: null, headers: {}, leftMs: null, sessionId: null, traceId: null, userId: null };
    expect(await direct({ headers: { traceparent: 'x', tracestate: 'a=1' } })).toMatchObject({
      ...nobody,
      headers: { traceparent: 'x' },
    });
    expect(await direct({})).toMatchObject(nobody);
    expect(await client.call(contextOf, {})).toMatchObject(nobody);
  });

  it('stops at a deadline and when it is aborted, and its places are free again', async () => {
    const client = await connected();
    const { maxInFlight } = await client.connect();
    const calls = Array.from({ length: maxInFlight }, () =>
      client.call(command('hang'), {}, { deadlineMs: 30 }),
    );
    const outcomes = await Promise.all(calls.map((call) => call.catch((error: unknown) => error)));
    expect(outcomes.every((outcome) => outcome instanceof DeadlineExceededError)).toBe(true);
    const abort = new AbortController();
    const hanging = client.call(command('hang'), {}, { signal: abort.signal });
    expect(await client.call(echo, { n: 1 })).toEqual({ n: 1 });
    abort.abort(new Error('enough'));
    await expect(hanging).rejects.toThrow('enough');
    expect(await client.call(echo, { n: 2 })).toEqual({ n: 2 });
  });

  it('streams, slowed down by its consumer, and stops early', async () => {
    const client = await connected();
    const items: number[] = [];
    for await (const item of client.stream(count, { n: 1000 }, { credit: 3 })) items.push(item);
    expect(items).toEqual(Array.from({ length: 1000 }, (_, n) => n));
    for await (const item of client.stream(count, { n: 1e9 })) if (item === 40) break;
    expect(await client.call(echo, { n: 1 })).toEqual({ n: 1 });
  });

  it('sends events', async () => {
    const client = await connected();
    const events = client.events(tick);
    await client.connect();
    await client.call(command('emit'), { event: 'test:tick', n: 3 });
    for (const n of [0, 1, 2])
      expect((await events.next()).value).toMatchObject({ payload: { n }, missed: 0 });
  });

  it('carries 5 MB both ways', async () => {
    const client = await connected();
    const bytes = new Uint8Array(5_000_000).map((_, at) => at % 251);
    const sent = await client.callWithAttachment(echo, { a: 1 }, bytes);
    expect(sent.result).toEqual({ a: 1 });
    expect(Buffer.compare(sent.attachment ?? new Uint8Array(), bytes)).toBe(0);
    const got = await client.callWithAttachment(command('blob'), { bytes: bytes.length }, undefined);
    expect(Buffer.compare(got.attachment ?? new Uint8Array(), bytes)).toBe(0);
  });

  it('is killed and started again: idempotent calls succeed, events go on', async () => {
    const socket = join(temporaryFolder(), 's');
    const first = await startWorker(binary, socket);
    const client = clientOf(socket, { reconnect: { attempts: 1000, maxDelayMs: 20 } });
    const events = client.events(tick);
    await client.connect();
    const hanging = client.call(command('hang'), {});
    const sleeping = client.call(command('sleep', true), { ms: 50 });
    const exit = once(first, 'exit');
    await client.call(echo, {});
    first.kill('SIGKILL');
    await expect(hanging).rejects.toBeInstanceOf(ConnectionLostError);
    await exit;
    await startWorker(binary, socket);
    expect(await sleeping).toEqual({});
    expect(await client.call(echoAgain, { n: 2 })).toEqual({ n: 2 });
    await client.call(command('emit'), { event: 'test:tick', n: 1 });
    expect((await events.next()).value).toMatchObject({ payload: { n: 0 } });
  });
});
