import { ConnectionLostError, SpecMismatchError } from 'archc/runtime/ipc';
import { afterEach, describe, expect, it } from 'vitest';
import { specHash } from '../src/bindings/worker.generated.js';
import { megabytes, residentBytes } from './residentMemory.js';
import { type RunningWorker, startWorker } from './startWorker.js';

const IDLE_LIMIT = 15e6;

describe('a worker', () => {
  let worker: RunningWorker | undefined;
  afterEach(() => worker?.dispose());

  it('that is killed amid requests fails only those that must not be repeated', async () => {
    const killed = (worker = await startWorker());
    const client = killed.client({ reconnect: { attempts: 100, maxDelayMs: 100 } });
    await client.ormPut({ collection: 'notes', id: 'kept', value: 'before' });
    // Stopped, it takes the requests and answers none: they are under way when it dies.
    killed.kill('SIGSTOP');
    const put = client.ormPut({ collection: 'notes', id: 'kept', value: 'after' });
    const get = client.ormGet({ collection: 'notes', id: 'kept' });
    const rejected = expect(put).rejects.toBeInstanceOf(ConnectionLostError);
    await new Promise((resolve) => setTimeout(resolve, 100));
    killed.kill('SIGKILL');
    expect(await killed.ended).toBe('SIGKILL');
    await rejected;
    worker = await startWorker({ folder: killed.folder });
    expect((await get).document?.value).toBe('before');
    expect((await client.ormPut({ collection: 'notes', id: 'kept', value: 'again' })).revision).toBe(2n);
    client.close();
    await worker.stop();
  });

  it('refuses clients that were generated from other specs', async () => {
    worker = await startWorker();
    const other = worker.client({ specHash: '0'.repeat(32) });
    const error = await other.connect().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SpecMismatchError);
    expect(error).toMatchObject({ data: { expected: specHash, actual: '0'.repeat(32) } });
    await expect(other.gpuStats({})).rejects.toBeInstanceOf(SpecMismatchError);
    expect((await worker.client().gpuStats({})).gpuName).not.toBe('');
    await worker.stop();
  });

  it(`takes no more than ${megabytes(IDLE_LIMIT)} with six idle modules`, async () => {
    worker = await startWorker();
    expect((await worker.client().connect()).commands).toHaveLength(17);
    const resident = residentBytes(worker.pid);
    console.log(`idle with 6 modules: ${megabytes(resident)} resident`);
    expect(resident).toBeLessThanOrEqual(IDLE_LIMIT);
    await worker.stop();
  });
});
