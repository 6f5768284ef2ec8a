import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { WorkerClient } from '../src/bindings/worker.generated.js';
import { type RunningWorker, startWorker } from './startWorker.js';
import { escalationSteps, healAttempted, healthSnapshot, moduleEscalated, nextThat } from './systemEvents.js';

const document = { collection: 'notes', id: 'kept' };

/** Stores a document, and waits for a round of probes that began after that: each backs up what is new. */
async function storeAndBackUp(client: WorkerClient, value: string): Promise<void> {
  await client.ormPut({ ...document, value });
  const snapshots = client.events(healthSnapshot);
  const { sequence } = await nextThat(snapshots, () => true);
  await nextThat(snapshots, (snapshot) => snapshot.sequence >= sequence + 2);
  await snapshots.return?.();
}

describe('a module whose file is broken', () => {
  let worker: RunningWorker | undefined;
  afterEach(() => worker?.dispose());

  async function breakAndHeal(breakFile: (path: string) => void): Promise<RunningWorker> {
    const running = (worker = await startWorker());
    const client = running.client();
    await storeAndBackUp(client, 'precious');
    expect(existsSync(`${running.database}.backup`)).toBe(true);
    const heals = client.events(healAttempted);
    const snapshots = client.events(healthSnapshot);
    await nextThat(snapshots, () => true);

    breakFile(running.database);

    const heal = await nextThat(heals, ({ module, healed }) => module === 'orm' && healed);
    console.log(`healed at attempt ${heal.attempt}: ${heal.reason}`);
    const snapshot = await nextThat(snapshots, ({ modules }) =>
      modules.some(({ name, state, heals }) => name === 'orm' && state === 'ready' && heals > 0),
    );
    expect(snapshot.modules.map(({ name }) => name).sort()).toEqual([
      'audio',
      'gpu',
      'inference',
      'live',
      'orm',
      'rag',
    ]);
    expect((await client.ormGet(document)).document?.value).toBe('precious');
    expect((await client.ormPut({ ...document, value: 'new' })).revision).toBe(2n);
    return running;
  }

  it('is healed when the file is overwritten in place', async () => {
    await breakAndHeal((path) => {
      writeFileSync(path, Buffer.alloc(statSync(path).size, 0x21));
    });
    await worker?.stop();
  });

  it('is healed from the backup when another file takes the place', async () => {
    const { database } = await breakAndHeal((path) => {
      writeFileSync(`${path}.other`, 'this is no database, and long enough to be read as one. '.repeat(100));
      renameSync(`${path}.other`, path);
      // The log of the first file would make the other one sound: SQLite keeps it when the file was moved.
      rmSync(`${path}-wal`, { force: true });
    });
    expect(existsSync(`${database}.broken-1`)).toBe(true);
    await worker?.stop();
  });
});

describe('a module that cannot be healed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'archc-broken-'));
  let worker: RunningWorker | undefined;
  afterEach(async () => {
    await worker?.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is escalated step by step, until the worker ends with the exit code 75', async () => {
    const place = join(folder, 'data');
    mkdirSync(place);
    worker = await startWorker({
      settings: { orm: { path: join(place, 'worker.sqlite') } },
      env: { EXAMPLE_HEAL_DELAY_MS: '50' },
    });
    const client = worker.client({ reconnect: false });
    await storeAndBackUp(client, 'lost');
    const steps: string[] = [];
    const reasons = new Set<string>();
    client.on(moduleEscalated, ({ module, step, reason }) => {
      steps.push(`${module}: ${step}`);
      reasons.add(reason);
    });
    let heals = 0;
    client.on(healAttempted, ({ module, healed }) => {
      expect([module, healed]).toEqual(['orm', false]);
      heals += 1;
    });
    await nextThat(client.events(healthSnapshot), () => true);

    renameSync(place, `${place}.gone`);
    writeFileSync(place, 'a file where a folder was');

    expect(await worker.ended).toBe(75);
    console.log(`escalated after ${heals} heals: ${steps.join(', ')} (${[...reasons].join('; ')})`);
    expect(steps).toEqual(escalationSteps.map((step) => `orm: ${step}`));
    expect(heals).toBeGreaterThan(0);
    expect(existsSync(worker.socket)).toBe(false);
  });
});
