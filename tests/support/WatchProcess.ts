import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { bundledCli } from './bundledCli.js';
import { type Envelope, envelopeOf } from './envelope.js';
import { nodeUnderTest } from './nodeUnderTest.js';

/** What a run of a watch says. */
export interface WatchedRun extends Envelope {
  data: { run: number; changed: string[]; result: unknown };
}

/** `archc watch` as a process of its own, which is waited for by what it prints and ends with the test. */
export class WatchProcess {
  readonly #process: ChildProcess;
  readonly #ended: Promise<unknown[]>;
  #waiting: (() => void)[] = [];
  stdout = '';
  stderr = '';

  private constructor(process: ChildProcess) {
    this.#process = process;
    this.#ended = once(process, 'close');
    void this.#ended.then(() => {
      this.#wake();
    });
    for (const name of ['stdout', 'stderr'] as const)
      process[name]?.setEncoding('utf8').on('data', (text: string) => {
        this[name] += text;
        this.#wake();
      });
  }

  /** Starts in `cwd`; with `--json` unless told otherwise. */
  static async start(
    cwd: string,
    args: readonly string[] = ['--json'],
    env: NodeJS.ProcessEnv = {},
  ): Promise<WatchProcess> {
    const program = await bundledCli('archc');
    const child = spawn(nodeUnderTest, [program, 'watch', ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    return new WatchProcess(child);
  }

  /** The runs until now, from the envelopes of `--json`, one on each line. */
  get runs(): WatchedRun[] {
    const lines = this.stdout.slice(0, this.stdout.lastIndexOf('\n') + 1).trimEnd();
    return lines === '' ? [] : lines.split('\n').map((line) => envelopeOf(line) as WatchedRun);
  }

  /** The run with this number, as soon as it is over. */
  async run(number: number): Promise<WatchedRun> {
    await this.until(() => this.runs.length >= number, `run ${number}`);
    const run = this.runs[number - 1];
    if (run?.data.run !== number) throw new Error(`not run ${number}:\n${this.stdout}`);
    return run;
  }

  /** Waits until something that it printed, or that it did, makes the condition true. */
  async until(condition: () => boolean, what: string): Promise<void> {
    while (!condition()) {
      if (this.#process.exitCode !== null || this.#process.signalCode !== null)
        throw new Error(`archc watch ended before ${what}:\n${this.stdout}\n${this.stderr}`);
      await new Promise<void>((wake) => {
        this.#waiting.push(wake);
      });
    }
  }

  /** Sends a signal. */
  signal(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  /** Stops reading what it prints. */
  closeOutput(): void {
    this.#process.stdout?.destroy();
  }

  /** Waits for the end, and for the last of its output: the exit code, or the signal that killed it. */
  async end(): Promise<unknown> {
    const [code, signal] = await this.#ended;
    return code ?? signal;
  }

  /** Waits for the end; a run that it left may still be writing. */
  async killed(): Promise<unknown> {
    if (this.#process.exitCode === null && this.#process.signalCode === null)
      await once(this.#process, 'exit');
    return this.#process.exitCode ?? this.#process.signalCode;
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}
