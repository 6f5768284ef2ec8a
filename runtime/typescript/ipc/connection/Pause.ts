/** Waits that can be cut short, so that nothing keeps the process alive after a close. */
export class Pause {
  readonly #running = new Map<ReturnType<typeof setTimeout>, () => void>();

  /** Resolves after so many milliseconds, or when `end` is called. */
  for(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#running.delete(timer);
        resolve();
      }, ms);
      this.#running.set(timer, resolve);
    });
  }

  /** Ends every wait now. */
  end(): void {
    for (const [timer, resolve] of this.#running) {
      clearTimeout(timer);
      resolve();
    }
    this.#running.clear();
  }
}
