import { Secret, ValidationError, dateTime } from 'archc/runtime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkerClient } from '../src/bindings/worker.generated.js';
import { GpuReleaseUnknownTicketError } from '../src/commands/gpu/release/shared/GpuReleaseTypes.js';
import { GpuReserveOverBudgetError } from '../src/commands/gpu/reserve/shared/GpuReserveTypes.js';
import { InferenceGenerateAdapterNotLoadedError } from '../src/commands/inference/generate/shared/InferenceGenerateTypes.js';
import { InferenceLoadAdapterNoRoomError } from '../src/commands/inference/load-adapter/shared/InferenceLoadAdapterTypes.js';
import { InferenceUnloadAdapterAdapterNotLoadedError } from '../src/commands/inference/unload-adapter/shared/InferenceUnloadAdapterTypes.js';
import {
  RagIndexNoDirectionError,
  RagIndexWrongDimensionError,
} from '../src/commands/rag/index/shared/RagIndexTypes.js';
import {
  RagSearchNoDirectionError,
  RagSearchWrongDimensionError,
} from '../src/commands/rag/search/shared/RagSearchTypes.js';
import { ormGetContract } from '../src/commands/orm/get/shared/OrmGetTypes.js';
import { LiveOpenNoSlotError } from '../src/commands/live/open/shared/LiveOpenTypes.js';
import { type RunningWorker, startWorker } from './startWorker.js';

const MIB = 1n << 20n;

/** What a call rejects with, when that is a `type`. */
async function rejection<E extends Error>(
  call: Promise<unknown>,
  type: abstract new (...args: never[]) => E,
): Promise<E> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(type);
  return error as E;
}

describe('every command of the worker', () => {
  let worker: RunningWorker;
  let client: WorkerClient;
  beforeAll(async () => {
    worker = await startWorker({ budgetMb: 100, settings: { gpu: { inferenceMb: 100 } } });
    client = worker.client();
  });
  afterAll(() => worker.stop());

  it('is served', async () => {
    const { commands } = await client.connect();
    expect(commands).toHaveLength(17);
  });

  it('refuses an attachment and a stream, for no spec declares one: nothing is dropped in silence', async () => {
    const params = { collection: 'notes', id: 'a' };
    const bytes = new Uint8Array(3);
    const attached = client.callWithAttachment(ormGetContract, params, bytes);
    expect((await rejection(attached, ValidationError)).message).toContain('takes no attachment');
    const items = client.stream(ormGetContract, params);
    expect((await rejection(items.next(), ValidationError)).message).toContain('not with a stream');
  });

  it('live/open, live/status and live/close keep scenes that are drawn', async () => {
    expect(await client.liveOpen({ slot: 'left', scene: 'forest' })).toEqual({ slots: 1 });
    expect(await client.liveOpen({ slot: 'right', scene: 'beach', active: false })).toEqual({ slots: 2 });
    const drawn = async (): Promise<bigint> => (await client.liveStatus({})).slots[0]?.frames ?? 0n;
    for (const deadline = performance.now() + 20_000; (await drawn()) < 2n;)
      if (performance.now() > deadline) throw new Error('Nothing was drawn.');
    const { slots, ...status } = await client.liveStatus({});
    expect(status).toMatchObject({ running: true, idleCadence: 1, size: 'full', contextGeneration: 1 });
    expect(slots.map(({ name, scene, active }) => [name, scene, active])).toEqual([
      ['left', 'forest', true],
      ['right', 'beach', false],
    ]);
    expect(await client.liveClose({ slot: 'right' })).toEqual({ closed: true });
    expect(await client.liveClose({ slot: 'right' })).toEqual({ closed: false });
    for (let slot = 2; slot <= 16; slot += 1) await client.liveOpen({ slot: `s${slot}`, scene: 'hill' });
    const full = await rejection(client.liveOpen({ slot: 'more', scene: 'hill' }), LiveOpenNoSlotError);
    expect(full.data).toEqual({ limit: 16 });
  });

  it('orm/put, orm/get and orm/list keep documents', async () => {
    const put = await client.ormPut({ collection: 'notes', id: 'a', value: { text: 'hello' } });
    expect(put.revision).toBe(1n);
    expect((await client.ormPut({ collection: 'notes', id: 'b', value: [1, null] })).revision).toBe(1n);
    expect((await client.ormPut({ collection: 'notes', id: 'b', value: 2 })).revision).toBe(2n);
    const { document } = await client.ormGet({ collection: 'notes', id: 'a' });
    expect(document).toEqual({ value: { text: 'hello' }, revision: 1n, updatedAt: put.updatedAt });
    expect(dateTime(put.updatedAt)).toBe(put.updatedAt);
    expect(await client.ormGet({ collection: 'notes', id: 'c' })).toEqual({ document: null });
    const first = await client.ormList({ collection: 'notes', limit: 1 });
    expect(first).toMatchObject({ documents: [{ id: 'a' }], total: 2n, next: 'a' });
    const second = await client.ormList({ collection: 'notes', after: 'a' });
    expect(second).toMatchObject({ documents: [{ id: 'b', value: 2, revision: 2n }], next: null });
  });

  it('refuses what breaks the contract before it is sent', async () => {
    const error = await rejection(client.ormGet({ collection: 'Not a name', id: 'a' }), ValidationError);
    expect(error.data).toMatchObject({ field: 'collection', rule: 'pattern' });
  });

  it('rag/index and rag/search find what is similar', async () => {
    const index = (id: string, text: string) => client.ragIndex({ id, source: { kind: 'text', text } });
    expect(await index('fox', 'the quick brown fox')).toEqual({ count: 1 });
    const values = [1, 0, 0, 0, 0, 0, 0, 0];
    expect(await client.ragIndex({ id: 'axis', source: { kind: 'embedding', values } })).toEqual({
      count: 2,
    });
    const { matches } = await client.ragSearch({ query: { kind: 'text', text: 'The quick brown fox!' } });
    expect(matches[0]).toMatchObject({ id: 'fox' });
    expect(matches[0]?.score).toBeCloseTo(1, 5);
    expect(await client.ragSearch({ query: { kind: 'embedding', values }, limit: 1 })).toMatchObject({
      matches: [{ id: 'axis', score: 1 }],
    });
  });

  it('rag/index and rag/search refuse vectors that they cannot compare', async () => {
    const short = { kind: 'embedding', values: [1, 2] } as const;
    const source = { ...short, values: [...short.values] };
    const index = await rejection(client.ragIndex({ id: 'x', source }), RagIndexWrongDimensionError);
    expect(index.data).toEqual({ expected: 8, actual: 2 });
    const search = await rejection(client.ragSearch({ query: source }), RagSearchWrongDimensionError);
    expect(search.data).toEqual({ expected: 8, actual: 2 });
    const silence = { kind: 'text', text: '...' } as const;
    await rejection(client.ragIndex({ id: 'x', source: silence }), RagIndexNoDirectionError);
    await rejection(client.ragSearch({ query: silence }), RagSearchNoDirectionError);
  });

  it('gpu/reserve, gpu/release and gpu/stats keep accounts', async () => {
    const { ticket } = await client.gpuReserve({ subsystem: 'inference', mb: 80 });
    const full = await rejection(
      client.gpuReserve({ subsystem: 'inference', mb: 21, optional: true }),
      GpuReserveOverBudgetError,
    );
    expect(full.data).toEqual({ requestedMb: 21, availableMb: 20 });
    const stats = await client.gpuStats({});
    expect(stats.inference).toEqual({ budgetMb: 100, usedMb: 80, consumers: 1 });
    expect(stats.pressure).toBeCloseTo(80 / stats.totalVramMb, 9);
    const tts = await client.gpuStats({ subsystem: 'tts' });
    expect(tts.tts.budgetMb).toBe(2048);
    expect(tts.inference).toEqual({ budgetMb: 0, usedMb: 0, consumers: 0 });
    expect(await client.gpuRelease({ ticket })).toEqual({ subsystem: 'inference', freedMb: 80 });
    const again = await rejection(client.gpuRelease({ ticket }), GpuReleaseUnknownTicketError);
    expect(again.data).toEqual({ ticket });
  });

  it('inference/load-adapter, generate, list-adapters and unload-adapter own memory', async () => {
    const bytes = 10n * MIB;
    expect(await client.inferenceLoadAdapter({ name: 'a', sizeMb: 10 })).toEqual({
      alreadyLoaded: false,
      bytes,
      unloaded: [],
    });
    expect(await client.inferenceLoadAdapter({ name: 'a', sizeMb: 10 })).toMatchObject({
      alreadyLoaded: true,
    });
    const { text, elapsedMs } = await client.inferenceGenerate({
      adapter: 'a',
      prompt: new Secret('say it'),
    });
    expect(text).toMatch(/^a: [0-9a-f]{16}$/);
    expect(elapsedMs).toBeGreaterThan(0);
    const idle = await client.inferenceListAdapters({ state: 'idle' });
    expect(idle.adapters['a']).toMatchObject({ state: 'idle', sizeMb: 10 });
    expect(idle).toMatchObject({ totalBytes: bytes, evictions: 0n });
    expect((await client.inferenceListAdapters({ state: 'active' })).adapters).toEqual({});
    expect(await client.inferenceUnloadAdapter({ name: 'a' })).toEqual({ freedBytes: bytes });
  });

  it('inference/* says what is missing, or too much', async () => {
    const generate = client.inferenceGenerate({ adapter: 'b', prompt: new Secret('x') });
    const unknown = await rejection(generate, InferenceGenerateAdapterNotLoadedError);
    expect(unknown.data).toEqual({ name: 'b' });
    const unload = client.inferenceUnloadAdapter({ name: 'b' });
    await rejection(unload, InferenceUnloadAdapterAdapterNotLoadedError);
    const load = client.inferenceLoadAdapter({ name: 'b', sizeMb: 4096 });
    const { data } = await rejection(load, InferenceLoadAdapterNoRoomError);
    expect(data).toMatchObject({ requestedBytes: 4096n * MIB, unloaded: [] });
    expect(data.availableBytes).toBeLessThan(100_000_000n);
  });

  it('audio/status and audio/levels tell about the loop', async () => {
    const before = await client.audioStatus({});
    expect(before).toMatchObject({ running: true, rate: 'full', cadenceMs: 20 });
    await expect
      .poll(async () => (await client.audioStatus({})).ticks, { timeout: 30_000 })
      .toBeGreaterThan(before.ticks + 2n);
    const { levels, cadenceMs } = await client.audioLevels({ count: 2 });
    expect(cadenceMs).toBe(20);
    expect(levels.map((level) => level.tick - (levels[0]?.tick ?? 0n))).toEqual([0n, 1n]);
  });
});
