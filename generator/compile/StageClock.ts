/** What one stage cost: milliseconds, and how many things it made. */
export interface StageStats {
  stage: string;
  milliseconds: number;
  count: number;
}

/** Times the stages of a run. The clock is given, so that the pipeline itself knows none. */
export class StageClock {
  readonly #now: () => number;
  readonly #stages: StageStats[] = [];

  constructor(now: () => number) {
    this.#now = now;
  }

  get stages(): readonly StageStats[] {
    return this.#stages;
  }

  /** Takes over what another clock measured, such as that of another process. */
  add(stages: readonly StageStats[]): void {
    this.#stages.push(...stages);
  }

  run<T>(stage: string, work: () => T, count: (result: T) => number): T {
    const start = this.#now();
    const result = work();
    this.#stages.push({ stage, milliseconds: this.#now() - start, count: count(result) });
    return result;
  }

  async runAsync<T>(stage: string, work: () => Promise<T>, count: (result: T) => number): Promise<T> {
    const start = this.#now();
    const result = await work();
    this.#stages.push({ stage, milliseconds: this.#now() - start, count: count(result) });
    return result;
  }
}
