import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { execaSync } from 'execa';
import { onTestFinished } from 'vitest';
import { repository } from '../../support/repository.js';

/** The echo worker's path, built now; or why there is none. `ARCHC_ECHO_WORKER` names one that is built. */
export function echoWorker(): { binary: string } | { missing: string } {
  const named = process.env.ARCHC_ECHO_WORKER;
  return named === undefined ? workerExample('echo_worker') : { binary: named };
}

/** The path of an example of the crate, built now; or why there is none. */
export function workerExample(name: string): { binary: string } | { missing: string } {
  if (execaSync('cargo', ['--version'], { reject: false }).failed)
    return { missing: 'cargo is not installed' };
  const built = execaSync(
    'cargo',
    ['build', '--release', '--locked', '--example', name, '--message-format=json'],
    { cwd: join(repository, 'runtime/rust') },
  );
  const executable = built.stdout
    .split('\n')
    .map((line) => (JSON.parse(line) as { executable?: string | null }).executable)
    .findLast((path) => typeof path === 'string');
  if (typeof executable !== 'string') throw new Error(`cargo built no ${name}.`);
  return { binary: executable };
}

/** Starts a worker that ends with the test; resolves when it listens. */
export async function startWorker(binary: string, socket: string): Promise<ChildProcess> {
  const worker = spawn(binary, [socket, '--stdin'], { stdio: ['pipe', 'pipe', 'ignore'] });
  onTestFinished(() => {
    worker.kill('SIGKILL');
  });
  await once(worker.stdout, 'data');
  return worker;
}
