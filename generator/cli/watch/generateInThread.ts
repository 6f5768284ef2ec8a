import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CommandIo } from '../CommandIo.js';
import type { GenerateOptions } from '../commands/runGenerate.js';
import { packageRoot } from '../packageRoot.js';
import type { Report } from '../Report.js';

/** The arguments of one run. */
export interface GenerateCall {
  cwd: string;
  files: readonly string[];
  options: GenerateOptions;
}

/**
 * `archc generate` in a thread of its own, which ends with the run. A module loads once in a thread, and prettier keeps
 * the configs that it read, so only a new one sees that an adapter, a helper of it or a config in code changed.
 * What an adapter prints goes to standard error. Rejects with what the run throws.
 */
export async function generateInThread(io: CommandIo, call: GenerateCall): Promise<Report> {
  const worker = new Worker(workerFile(), { workerData: call, stdout: true });
  worker.stdout.on('data', (chunk: Buffer) => {
    io.stderr.write(chunk.toString());
  });
  try {
    return await new Promise<Report>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => {
        reject(new Error(`the thread of the run ended with ${code}`));
      });
    });
  } finally {
    await worker.terminate();
  }
}

/** The bundle has the file beside its entries; the chunk that this code is in may lie one folder deeper. */
function workerFile(): string {
  const name = 'watchWorker.js';
  const beside = [`./${name}`, `../${name}`].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return beside.find((path) => existsSync(path)) ?? join(packageRoot, 'dist', name);
}
