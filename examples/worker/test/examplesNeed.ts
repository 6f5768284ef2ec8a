import { WorkerClient } from '../src/bindings/worker.generated.js';

/**
 * Prepares the worker at `ARCHC_SOCKET`, if there is one, for the generated integration tests: they call the examples
 * of the specs, and those of `gpu/release` and `inference/generate` speak of a ticket and an adapter that are there.
 * The worker must be a fresh one: only its first ticket is number 1.
 */
export default async function examplesNeed(): Promise<void> {
  const path = process.env['ARCHC_SOCKET'];
  if (path === undefined) return;
  const client = new WorkerClient({ path });
  try {
    await client.gpuReserve({ subsystem: 'inference', mb: 1 });
    await client.inferenceLoadAdapter({ name: 'summaries', sizeMb: 1 });
  } finally {
    client.close();
  }
}
