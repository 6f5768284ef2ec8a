import type { Writable } from 'node:stream';

/** When a worker that ended is started again, and when no more. */
export interface RestartOptions {
  /** Restarts without a stable run in between, after which it is given up. Default 5; 0: none. */
  readonly maxRestarts?: number;
  /** How long it must have been ready for its restarts to be forgotten, in milliseconds. Default 60 000. */
  readonly stableMs?: number;
  /** The longest pause before the first restart, in milliseconds; doubles each time. Default 100. */
  readonly initialDelayMs?: number;
  /** The longest pause before any restart, in milliseconds. Default 10 000. */
  readonly maxDelayMs?: number;
  /** Gives numbers in [0, 1), for the length of the pauses. Default `Math.random`. */
  readonly random?: () => number;
}

/** Why a worker is started again, and when. */
export interface Restart {
  /** How it ended: `ended with exit code 75`, `was ended by SIGSEGV`, `was not ready within 60000 ms`. */
  readonly reason: string;
  /** Which restart it is since the last stable run, from 1. */
  readonly restart: number;
  /** The pause before it, in milliseconds. */
  readonly delayMs: number;
}

/** The program of a worker, where it serves, and how it is looked after. */
export interface WorkerOptions {
  /** The program: what `cargo build` made, or anything that ends in running it. It is run without a shell. */
  readonly command: string;
  readonly args?: readonly string[];
  /** The path of its socket, which it gets as `ARCHC_SOCKET`. With `cwd`, a relative one is that of this process. */
  readonly socket: string;
  readonly cwd?: string;
  /** Variables besides those of this process, such as `ARCHC_SETTINGS`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** How it is started again; `false`: never. */
  readonly restart?: RestartOptions | false;
  /** How long a start may take until clients can connect, in milliseconds; then it is killed. Default 60 000. */
  readonly readyTimeoutMs?: number;
  /** How long it may take to end in order, in milliseconds; then it is killed. Default 15 000. */
  readonly stopTimeoutMs?: number;
  /** Where its standard output and standard error go; `null`: nowhere. Default: standard error of this process. */
  readonly output?: Writable | null;
  /** Is told of each restart. What it throws is an uncaught exception. */
  readonly onRestart?: (restart: Restart) => void;
}

/** The same, complete. */
export type RestartPolicy = Required<RestartOptions>;

/** Fills in the defaults; `false` means no restart. */
export function restartPolicy(options: RestartOptions | false = {}): RestartPolicy {
  const defaults = {
    maxRestarts: 5,
    stableMs: 60_000,
    initialDelayMs: 100,
    maxDelayMs: 10_000,
    random: Math.random,
  };
  return options === false ? { ...defaults, maxRestarts: 0 } : { ...defaults, ...options };
}
