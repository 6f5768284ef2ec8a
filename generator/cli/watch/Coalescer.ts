export interface CoalescerOptions {
  /** Milliseconds without a call before the task runs. */
  quiet: number;
  /** Milliseconds after which it runs although calls go on. */
  patience: number;
}

/**
 * Turns a burst of calls into one run of a task. Never two at once: calls during a run lead to exactly one more, after
 * it. The task must not reject.
 */
export class Coalescer {
  readonly #task: () => Promise<void>;
  readonly #options: CoalescerOptions;
  #timer: NodeJS.Timeout | undefined;
  /** When the first call came that no run has answered yet. */
  #since: number | undefined;
  #running: Promise<void> | undefined;
  #closed = false;

  constructor(task: () => Promise<void>, options: CoalescerOptions) {
    this.#task = task;
    this.#options = options;
  }

  /** Asks for a run. */
  call(): void {
    if (this.#closed) return;
    this.#since ??= performance.now();
    if (this.#running !== undefined) return;
    const left = this.#since + this.#options.patience - performance.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        this.#run();
      },
      Math.max(0, Math.min(this.#options.quiet, left)),
    );
  }

  /** Starts no more runs. Resolves when the one under way is done. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  #run(): void {
    this.#since = undefined;
    this.#running = this.#task().finally(() => {
      this.#running = undefined;
      if (this.#since === undefined) return;
      this.#since = undefined;
      this.call();
    });
  }
}
