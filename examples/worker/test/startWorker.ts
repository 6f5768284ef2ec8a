import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IpcClientOptions } from 'archc/runtime/ipc';
import { WorkerClient } from '../src/bindings/worker.generated.js';

/** How to start a worker. */
export interface WorkerSettings {
  /** Module name to its settings; `orm` gets a path in the worker's folder unless it has one. */
  readonly settings?: Readonly<Record<string, object>>;
  /** Its memory budget, in units of 1 000 000 bytes. */
  readonly budgetMb?: number;
  /** More environment variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** A folder that exists, with the socket of a worker that was killed in it. Default: a new one. */
  readonly folder?: string;
}

/** A worker in a process of its own. */
export interface RunningWorker {
  readonly pid: number;
  readonly folder: string;
  readonly socket: string;
  /** Where `orm` has its file. */
  readonly database: string;
  /** Resolves with the exit code, or with the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** A client that is closed when the worker is stopped. */
  client(options?: Partial<IpcClientOptions>): WorkerClient;
  kill(signal: NodeJS.Signals): void;
  /** Ends it as an operator would, and removes its folder; fails when it does not end in order. */
  stop(): Promise<void>;
  /** Closes the clients, ends the process whatever it does, and removes the folder unless told to keep it. */
  dispose(keepFolder?: boolean): Promise<void>;
}

const target = process.env['CARGO_TARGET_DIR'] ?? join(import.meta.dirname, '..', 'worker', 'target');

/** The program that is tested; build it with `cargo build --release`. */
const binary = process.env['ARCHC_WORKER_BINARY'] ?? join(target, 'release', 'example-worker');

/** Starts a worker, and waits until it answers. */
export async function startWorker(options: WorkerSettings = {}): Promise<RunningWorker> {
  if (!existsSync(binary)) throw new Error(`There is no ${binary}: run \`cargo build --release\` first.`);
  // mkdtemp gives the folder the mode 0700, as the worker wants it.
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'archc-worker-'));
  const worker = new WorkerProcess(folder, options);
  try {
    await worker.answers();
  } catch (error) {
    await worker.dispose();
    throw error;
  }
  return worker;
}

class WorkerProcess implements RunningWorker {
  readonly folder: string;
  readonly socket: string;
  readonly database: string;
  readonly ended: Promise<number | NodeJS.Signals>;
  readonly #child: ChildProcess;
  readonly #clients: WorkerClient[] = [];

  constructor(folder: string, options: WorkerSettings) {
    this.folder = folder;
    this.socket = join(folder, 'worker.sock');
    this.database = join(folder, 'worker.sqlite');
    const settings = join(folder, 'settings.json');
    writeFileSync(settings, JSON.stringify({ orm: { path: this.database }, ...options.settings }));
    this.#child = spawn(binary, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        ARCHC_SOCKET: this.socket,
        ARCHC_SETTINGS: settings,
        ARCHC_HEALTH_INTERVAL_MS: '200',
        ARCHC_MEMORY_BUDGET_MB: options.budgetMb === undefined ? '' : String(options.budgetMb),
        ...options.env,
      },
    });
    this.ended = endOf(this.#child);
  }

  get pid(): number {
    const { pid } = this.#child;
    if (pid === undefined) throw new Error('The worker was not started.');
    return pid;
  }

  client(options: Partial<IpcClientOptions> = {}): WorkerClient {
    const client = new WorkerClient({ path: this.socket, ...options });
    this.#clients.push(client);
    return client;
  }

  kill(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Waits until it takes connections; rejects when it ends before. */
  async answers(): Promise<void> {
    const client = this.client({ reconnect: { attempts: 600, maxDelayMs: 50 } });
    const ended = this.ended.then((end) => {
      throw new Error(`The worker ended too early: ${end}.`);
    });
    await Promise.race([client.connect(), ended]);
    client.close();
  }

  async stop(): Promise<void> {
    this.kill('SIGTERM');
    const end = await this.ended;
    const socketLeft = existsSync(this.socket);
    await this.dispose();
    if (end !== 0) throw new Error(`The worker ended with ${end}.`);
    if (socketLeft) throw new Error('The worker left its socket behind.');
  }

  async dispose(keepFolder = false): Promise<void> {
    for (const client of this.#clients) client.close();
    this.kill('SIGKILL');
    await this.ended;
    if (!keepFolder) rmSync(this.folder, { recursive: true, force: true });
  }
}

async function endOf(child: ChildProcess): Promise<number | NodeJS.Signals> {
  const [code, signal] = (await once(child, 'exit')) as [number, null] | [null, NodeJS.Signals];
  return code ?? signal;
}
