import { CommandError, Secret } from 'archc/runtime';
import { describe, expect, it } from 'vitest';
import type { WorkerClient } from '../src/bindings/worker.generated.js';
import { MemoryWatch, megabytes } from './residentMemory.js';
import { type RunningWorker, startWorker } from './startWorker.js';

const BUDGET_MB = 100;
const ADAPTERS = Array.from({ length: 14 }, (_, number) => `adapter-${number + 1}`);

/** What became of the loads. */
interface Outcome {
  loaded: number;
  refused: string[];
  unloaded: string[];
}

/** Loads 14 adapters of 20 MB, and uses each of those that were loaded. */
async function loadAll(client: WorkerClient): Promise<Outcome> {
  const outcome: Outcome = { loaded: 0, refused: [], unloaded: [] };
  for (const name of ADAPTERS) {
    try {
      const { unloaded } = await client.inferenceLoadAdapter({ name, sizeMb: 20 });
      await client.inferenceGenerate({ adapter: name, prompt: new Secret('hello') });
      outcome.loaded += 1;
      outcome.unloaded.push(...unloaded);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      outcome.refused.push(error.code);
    }
  }
  return outcome;
}

/** The same in a worker of its own, which has to live and to answer afterwards. */
async function demonstrate(title: string, inference: object): Promise<Outcome & { peak: number }> {
  const worker: RunningWorker = await startWorker({ budgetMb: BUDGET_MB, settings: { inference } });
  try {
    const client = worker.client();
    const watch = new MemoryWatch(worker.pid);
    const outcome = await loadAll(client);
    expect((await client.audioStatus({})).running).toBe(true);
    expect((await client.ormPut({ collection: 'notes', id: 'alive', value: true })).revision).toBe(1n);
    const { peak, looks } = watch.stop();
    const refused = [...new Set(outcome.refused)].join(', ') || 'none';
    console.log(
      `${title}: peak ${megabytes(peak)} of ${BUDGET_MB} MB (${looks} looks), ${outcome.loaded} loaded, ` +
        `${outcome.refused.length} refused (${refused}), ${outcome.unloaded.length} unloaded to make room`,
    );
    await worker.stop();
    return { ...outcome, peak };
  } finally {
    await worker.dispose();
  }
}

describe(`14 adapters of 20 MB under a budget of ${BUDGET_MB} MB`, () => {
  it('are refused when there is no room, and the memory stays below the budget', async () => {
    const { peak, loaded, refused } = await demonstrate('loads refused', {});
    expect(peak).toBeLessThanOrEqual(BUDGET_MB * 1e6);
    expect(loaded).toBeGreaterThan(0);
    expect(refused.length).toBe(ADAPTERS.length - loaded);
    expect(refused.length).toBeGreaterThan(0);
  });

  it('make room for each other when they are idle, and the memory stays below the budget', async () => {
    const { peak, refused, unloaded } = await demonstrate('idle unloaded', { idleAfterMs: 0 });
    expect(peak).toBeLessThanOrEqual(BUDGET_MB * 1e6);
    expect(unloaded.length + refused.length).toBeGreaterThan(0);
  });

  it('take far more without the gate: it is the gate that keeps the promise', async () => {
    const { peak, loaded } = await demonstrate('without the gate', { gate: false });
    expect(loaded).toBe(ADAPTERS.length);
    expect(peak).toBeGreaterThan(BUDGET_MB * 1e6);
  });
});
