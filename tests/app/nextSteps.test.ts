import { expect, it } from 'vitest';
import { nextSteps } from '../../generator/cli/commands/nextSteps.js';

type Created = Parameters<typeof nextSteps>[0]['actions'][number];

/** What a run created, as far as the next steps look at it. */
const created = (...files: readonly [role: string, path: string][]): Created[] =>
  files.map(([role, path]) => ({ action: 'create', role, path }) as Created);

const commands = (actions: Created[], folder = ''): string[] =>
  nextSteps({ actions, packages: [] }, folder, 'archc check').map(({ command }) => command);

const worker = created(
  ['manifest', 'workers/core/Cargo.toml'],
  ['worker', 'workers/core/src/main.rs'],
  ['worker-client', 'bindings/worker.generated.ts'],
  ['delegate', 'commands/gpu/stats/server/GpuStatsServerCommand.ts'],
);

it('a worker is tested, started and called, in that order, with one socket', () => {
  expect(commands(worker, 'demo')).toEqual([
    'cargo test --manifest-path demo/workers/core/Cargo.toml',
    'ARCHC_SOCKET=/tmp/my-worker/worker.sock cargo run --manifest-path demo/workers/core/Cargo.toml',
    "registerWorkerCommands(new WorkerClient({ path: '/tmp/my-worker/worker.sock' }))  from demo/bindings/worker.generated.ts",
    'archc check',
  ]);
});

it('a crate whose manifest was there is started all the same, one of types alone is not', () => {
  expect(commands(worker.slice(1, 3))).toEqual([
    'ARCHC_SOCKET=/tmp/my-worker/worker.sock cargo run --manifest-path workers/core/Cargo.toml',
    "new WorkerClient({ path: '/tmp/my-worker/worker.sock' })  from bindings/worker.generated.ts",
    'archc check',
  ]);
  expect(commands(worker.slice(0, 1))).toEqual([
    'cargo test --manifest-path workers/core/Cargo.toml',
    'archc check',
  ]);
});
