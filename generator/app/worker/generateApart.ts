import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '../../modules/packageRoot.js';
import type { generate, GenerateResult } from '../generate.js';
import type { WorkerMessage, WorkerRequest } from './messages.js';

/**
 * `generate` in a process of its own, which ends with the run. A module loads once in a process, and prettier keeps
 * the configs that it read, so only a new one sees that an adapter, a helper of it or a config in code changed. It is
 * out of reach of Ctrl-C, so a run that is under way ends first. What an adapter prints goes to standard error.
 * Rejects when the process ends without a result.
 */
export const generateApart: typeof generate = async (project, lock, options) => {
  const { output = project.tree, clock, onLarge: _own, ...rest } = options ?? {};
  const request: WorkerRequest = {
    root: project.root,
    output: output.root,
    problems: project.diagnostics,
    options: rest,
    patience: lock.patience,
  };
  const child = fork(workerFile(), [], {
    serialization: 'advanced',
    stdio: ['ignore', 2, 2, 'ipc'],
    detached: process.platform !== 'win32',
  });
  const ended = once(child, 'exit');
  try {
    return await new Promise<GenerateResult>((resolve, reject) => {
      child.on('message', (message: WorkerMessage) => {
        if (message.kind === 'waiting') {
          lock.onWait(message.holder);
          return;
        }
        clock?.add(message.stages);
        resolve(message.result);
      });
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        reject(new Error(`the process of the run ended with ${String(code ?? signal)}`));
      });
      child.send(request);
    });
  } finally {
    // With its result the run is over; an adapter may have left a timer or a server.
    child.kill('SIGKILL');
    await ended;
  }
};

/** The bundle has the file beside its entries; the chunk that this code is in may lie one folder deeper. */
function workerFile(): string {
  const name = 'worker.js';
  const beside = [`./${name}`, `../${name}`].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return beside.find((path) => existsSync(path)) ?? join(packageRoot, 'dist', name);
}
