import { resolve as absolute } from 'node:path';
import { Pause } from '../connection/Pause.js';
import { backoffMs } from '../connection/ReconnectOptions.js';
import { socketPathProblem } from '../connection/socketPath.js';
import { restartPolicy } from './WorkerOptions.js';
import type { Restart, RestartPolicy, WorkerOptions } from './WorkerOptions.js';
import { WorkerFailedError } from './WorkerFailedError.js';
import { WorkerProcess } from './WorkerProcess.js';
import type { ProcessEnd } from './WorkerProcess.js';

/** `waiting`: it ended, and is started again after a pause. `ended` is for good. */
export type WorkerState = 'new' | 'starting' | 'ready' | 'waiting' | 'stopping' | 'ended';

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts the program of a worker, starts it again when it ends without being asked to, and ends it. Clients of its
 * socket need not know: they connect again by themselves.
 *
 * It ends with this process, however that ends: its standard input does, for which it waits. Caveat: a worker that is
 * running keeps this process alive; `stop` it.
 */
export class Worker {
  /** The path for clients. */
  readonly socket: string;
  /** Resolves when it has ended for good: with nothing after `stop`, otherwise with why. Never rejects. */
  readonly ended: Promise<WorkerFailedError | undefined>;
  readonly #options: WorkerOptions;
  readonly #policy: RestartPolicy;
  readonly #pause = new Pause();
  readonly #waiting = new Set<Waiting>();
  #process: WorkerProcess | undefined;
  #state: WorkerState = 'new';
  #stopping = false;
  #failure: WorkerFailedError | undefined;
  #end: (error: WorkerFailedError | undefined) => void = () => undefined;

  /** Starts nothing yet. @throws RangeError when no socket can have that path. */
  constructor(options: WorkerOptions) {
    this.socket = options.cwd === undefined ? options.socket : absolute(options.socket);
    const problem = socketPathProblem(this.socket);
    if (problem !== undefined) throw new RangeError(problem);
    if (this.socket.includes('\n')) throw new RangeError('The path of the socket holds a line break.');
    this.#options = options;
    this.#policy = restartPolicy(options.restart);
    this.ended = new Promise((resolve) => {
      this.#end = resolve;
    });
  }

  get state(): WorkerState {
    return this.#state;
  }

  /** The process that runs now. */
  get pid(): number | undefined {
    return this.#state === 'waiting' || this.#state === 'ended' ? undefined : this.#process?.pid;
  }

  /**
   * Starts it, unless that is done, and resolves when clients can connect, maybe after restarts.
   * Rejects with WorkerFailedError when it is given up or stopped before.
   */
  start(): Promise<void> {
    if (this.#state === 'ready') return Promise.resolve();
    if (this.#state === 'stopping' || this.#state === 'ended') return Promise.reject(this.#over());
    const ready = new Promise<void>((resolve, reject) => this.#waiting.add({ resolve, reject }));
    if (this.#state === 'new')
      void this.#supervise().then((error) => {
        this.#finish(error);
      });
    return ready;
  }

  /** Ends it in order, or after a while at all events, and resolves when it has ended. It is not started again. */
  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#state === 'new') this.#finish(undefined);
    if (this.#state === 'ended') return;
    this.#state = 'stopping';
    this.#pause.end();
    this.#process?.stop();
    await this.ended;
  }

  async #supervise(): Promise<WorkerFailedError | undefined> {
    for (let failures = 0, first = true; ; first = false) {
      const { end, readyMs } = await this.#run();
      if (this.#isStopping()) return undefined;
      if (readyMs >= this.#policy.stableMs) failures = 0;
      // What cannot be started the first time will not be there the next time.
      if (failures >= this.#policy.maxRestarts || (first && end.cause !== undefined)) {
        const { reason, stderr, cause } = end;
        return new WorkerFailedError(this.#options.command, reason, failures, stderr, { cause });
      }
      failures += 1;
      const delayMs = backoffMs(this.#policy, failures);
      this.#state = 'waiting';
      this.#tell({ reason: end.reason, restart: failures, delayMs });
      // Whoever was told may have stopped it.
      if (!this.#isStopping()) await this.#pause.for(delayMs);
      if (this.#isStopping()) return undefined;
    }
  }

  async #run(): Promise<{ end: ProcessEnd; readyMs: number }> {
    this.#state = 'starting';
    const {
      command,
      args = [],
      cwd,
      env = {},
      stopTimeoutMs = 15_000,
      output = process.stderr,
    } = this.#options;
    const { readyTimeoutMs = 60_000 } = this.#options;
    const settings = { command, args, cwd, env, stopTimeoutMs, output, socket: this.socket };
    let run: WorkerProcess;
    try {
      run = this.#process = new WorkerProcess(settings);
    } catch (error) {
      const cause = error instanceof Error ? error : new Error(String(error));
      return { end: { reason: `could not be started: ${cause.message}`, stderr: '', cause }, readyMs: 0 };
    }
    let readyAt: number | undefined;
    const late = setTimeout(() => {
      run.kill(`was not ready within ${readyTimeoutMs} ms`);
    }, readyTimeoutMs);
    void run.ready.then(() => {
      clearTimeout(late);
      readyAt = performance.now();
      if (this.#state === 'starting') this.#becomeReady();
    });
    const end = await run.ended;
    clearTimeout(late);
    return { end, readyMs: readyAt === undefined ? 0 : performance.now() - readyAt };
  }

  /** A function, since others change it while this one waits. */
  #isStopping(): boolean {
    return this.#stopping;
  }

  #becomeReady(): void {
    this.#state = 'ready';
    for (const { resolve } of this.#waiting) resolve();
    this.#waiting.clear();
  }

  #tell(restart: Restart): void {
    try {
      this.#options.onRestart?.(restart);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }

  #finish(error: WorkerFailedError | undefined): void {
    this.#state = 'ended';
    this.#failure = error;
    for (const { reject } of this.#waiting) reject(this.#over());
    this.#waiting.clear();
    this.#end(error);
  }

  #over(): WorkerFailedError {
    return this.#failure ?? new WorkerFailedError(this.#options.command, 'was stopped', 0, '');
  }
}

/**
 * Starts a worker and resolves when clients can connect to its `socket`.
 * @throws WorkerFailedError (rejection) with the reason and what it said last, RangeError for a path that no socket can have.
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const worker = new Worker(options);
  await worker.start();
  return worker;
}
