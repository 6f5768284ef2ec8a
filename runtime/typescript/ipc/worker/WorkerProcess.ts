import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { LineWatch } from './LineWatch.js';
import { Tail } from './Tail.js';

const TAIL_BYTES = 8192;
/** How long the output of a process that ended may be held open by one that it started. */
const FLUSH_MS = 250;

/** What a process is made of. */
export interface ProcessSettings {
  readonly command: string;
  readonly args: readonly string[];
  readonly socket: string;
  readonly cwd: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stopTimeoutMs: number;
  readonly output: Writable | null;
}

/** How a process ended. */
export interface ProcessEnd {
  readonly reason: string;
  readonly stderr: string;
  /** Why the system did not start it at all. */
  readonly cause?: Error;
}

/**
 * One run of a worker's program, in a process group of its own: an interrupt from the terminal is for the parent, which ends
 * the worker in order. Its standard input is a pipe whose other end this process holds and never writes to. However this
 * process ends, the system closes that end, and so the worker learns it.
 */
export class WorkerProcess {
  /** Resolves when clients can connect; never, if it ends before. */
  readonly ready: Promise<void>;
  readonly ended: Promise<ProcessEnd>;
  readonly #child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly #stopTimeoutMs: number;
  readonly #tail = new Tail(TAIL_BYTES);
  #killedFor: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = true;

  /** Starts it. @throws TypeError for a command or variables that no process can have. */
  constructor({ command, args, socket, cwd, env, stopTimeoutMs, output }: ProcessSettings) {
    this.#stopTimeoutMs = stopTimeoutMs;
    const child = (this.#child = spawn(command, args, {
      stdio: ['pipe', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, ...env, ARCHC_SOCKET: socket, ARCHC_END_WITH_STDIN: '1' },
      ...(cwd === undefined ? {} : { cwd }),
    }));
    // Nothing is written; that the worker closed its side is told by its end.
    child.stdin.on('error', () => undefined);
    this.ready = new Promise((resolve) => {
      const watch = new LineWatch(`ready ${socket}`, resolve);
      this.#forward(child.stdout, output, (chunk) => {
        watch.push(chunk);
      });
    });
    this.#forward(child.stderr, output, (chunk) => {
      this.#tail.push(chunk);
    });
    this.ended = this.#end(command, cwd);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Asks it to end in order, and kills it when that takes too long. */
  stop(): void {
    this.#signal('SIGTERM');
    this.#timer ??= setTimeout(() => {
      this.#signal('SIGKILL');
    }, this.#stopTimeoutMs);
  }

  /** Ends it at once; `reason` is why it ended. */
  kill(reason: string): void {
    this.#killedFor = reason;
    this.#signal('SIGKILL');
  }

  /** The whole group: the program may be a script that started the worker. */
  #signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child;
    if (pid === undefined || !this.#running) return;
    try {
      process.kill(-pid, signal);
    } catch {
      this.#child.kill(signal);
    }
  }

  #forward(from: Readable, to: Writable | null, see: (chunk: Buffer) => void): void {
    from.on('error', () => undefined);
    from.on('data', (chunk: Buffer) => {
      see(chunk);
      if (to === null || to.destroyed || to.writableEnded || to.write(chunk)) return;
      from.pause();
      const goOn = (): void => {
        to.off('drain', goOn).off('close', goOn);
        from.resume();
      };
      to.on('drain', goOn).on('close', goOn);
    });
  }

  async #end(command: string, cwd: string | undefined): Promise<ProcessEnd> {
    const child = this.#child;
    const end = await new Promise<{ reason: string; cause?: Error }>((resolve) => {
      child.on('error', (cause) => {
        // Also a signal that could not be sent is an error; that process runs.
        if (child.pid === undefined) resolve({ reason: notStarted(cause, command, cwd), cause });
      });
      child.on('exit', (code, signal) => {
        this.#running = false;
        const reason = signal === null ? `ended with exit code ${code}` : `was ended by ${signal}`;
        const told = { reason: this.#killedFor ?? reason };
        const late = setTimeout(() => {
          resolve(told);
        }, FLUSH_MS);
        child.on('close', () => {
          clearTimeout(late);
          resolve(told);
        });
      });
    });
    clearTimeout(this.#timer);
    for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy();
    return { ...end, stderr: this.#tail.toString() };
  }
}

function notStarted(cause: Error, command: string, cwd: string | undefined): string {
  const code = (cause as NodeJS.ErrnoException).code ?? cause.message;
  const where = cwd === undefined ? '' : `, or there is no folder ${cwd}`;
  const meaning: Readonly<Record<string, string>> = {
    ENOENT: `there is no program ${command}${where}`,
    EACCES: 'it may not be run',
    ENOTDIR: `${cwd ?? command} is no folder`,
  };
  return `could not be started: ${code}${meaning[code] === undefined ? '' : ` (${meaning[code]})`}`;
}
