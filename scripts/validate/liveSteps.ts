import { existsSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import type { Paths } from './paths.js';
import { command, type Step } from './Step.js';

const START_LIMIT_MS = 30_000;

/** The tests of examples/worker while a worker runs: those that were generated, and those of its promises. */
export function liveSteps({ root, example, worker, scratch }: Paths): Step[] {
  const socket = join(scratch, 'worker.sock');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const tests = command(
    'vitest',
    process.execPath,
    [vitest, 'run', '--root', example],
    { cwd: root, env: { ARCHC_SOCKET: socket, ARCHC_WORKER_BINARY: worker, NO_COLOR: '1' } },
    figures,
  );
  return [
    { name: 'the worker starts, passes the tests of examples/worker, and stops', run: () => beside(tests) },
  ];

  async function beside(step: Step): Promise<string> {
    const settings = join(scratch, 'settings.json');
    writeFileSync(settings, JSON.stringify({ orm: { path: join(scratch, 'worker.sqlite') } }));
    const running = execa(worker, {
      env: { ARCHC_SOCKET: socket, ARCHC_SETTINGS: settings },
      all: true,
      reject: false,
    });
    try {
      await Promise.race([answers(socket), running.then(endedTooEarly)]);
      const remark = await step.run();
      running.kill('SIGTERM');
      const { exitCode, all } = await running;
      if (exitCode !== 0) throw new Error(`The worker ended with ${String(exitCode)}.\n${all}`);
      if (existsSync(socket)) throw new Error('The worker left its socket behind.');
      return remark;
    } finally {
      running.kill('SIGKILL');
    }
  }
}

function endedTooEarly({ exitCode, all }: { exitCode?: number; all: string }): never {
  throw new Error(`The worker ended with ${String(exitCode)} before it answered.\n${all}`);
}

/** Waits until somebody takes connections. */
async function answers(socket: string): Promise<void> {
  const deadline = performance.now() + START_LIMIT_MS;
  while (!(await accepts(socket))) {
    if (performance.now() > deadline) throw new Error(`Nobody listens at ${socket}.`);
    await sleep(20);
  }
}

function accepts(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(path);
    const end = (taken: boolean): void => {
      connection.destroy();
      resolve(taken);
    };
    connection.once('connect', () => {
      end(true);
    });
    connection.once('error', () => {
      end(false);
    });
  });
}

/** What the tests measured, and how many there were. */
function figures(output: string): string {
  const lines =
    output.match(/^.*(?:peak \d|resident$|escalated after|healed at|Test Files|Tests  ).*$/gm) ?? [];
  return lines.map((line) => line.trim()).join('\n');
}
