import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GenerateFlags } from '../commands/runGenerate.js';
import { packageRoot } from '../../project/packageRoot.js';
import type { Report } from '../Report.js';

/** The arguments of one run. */
export interface GenerateCall {
  cwd: string;
  files: readonly string[];
  options: GenerateFlags;
}

/**
 * `archc generate` in a process of its own, which ends with the run. A module loads once in a process, and prettier keeps
 * the configs that it read, so only a new one sees that an adapter, a helper of it or a config in code changed. It is
 * out of reach of Ctrl-C, which the watch answers when the run is over. What an adapter prints goes to standard error.
 * Rejects when the process ends without a report.
 */
export async function generateInProcess(call: GenerateCall): Promise<Report> {
  const child = fork(runFile(), [JSON.stringify(call)], {
    serialization: 'advanced',
    stdio: ['ignore', 2, 2, 'ipc'],
    detached: process.platform !== 'win32',
  });
  const ended = once(child, 'exit');
  try {
    return await new Promise<Report>((resolve, reject) => {
      child.once('message', (report) => {
        resolve(report as Report);
      });
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        reject(new Error(`the process of the run ended with ${String(code ?? signal)}`));
      });
    });
  } finally {
    // With its report the run is over; an adapter may have left a timer or a server.
    child.kill('SIGKILL');
    await ended;
  }
}

/** The bundle has the file beside its entries; the chunk that this code is in may lie one folder deeper. */
function runFile(): string {
  const name = 'watchRun.js';
  const beside = [`./${name}`, `../${name}`].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return beside.find((path) => existsSync(path)) ?? join(packageRoot, 'dist', name);
}
