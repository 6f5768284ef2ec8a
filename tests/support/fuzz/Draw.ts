import fc from 'fast-check';

/** Random choices that fast-check records, so that it can repeat and shrink them. */
export class Draw {
  readonly #gen: fc.GeneratorValue;

  constructor(gen: fc.GeneratorValue) {
    this.#gen = gen;
  }

  /** An integer from 0 to `limit - 1`. */
  below(limit: number): number {
    return this.#gen(fc.nat, Math.max(0, limit - 1));
  }

  chance(probability: number): boolean {
    return this.below(100) >= 100 - probability * 100;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('there is nothing to choose from');
    return item;
  }

  /** Different items, at most `most` of them. */
  some<T>(items: readonly T[], most: number, least = 0): T[] {
    const left = [...items];
    const count = least + this.below(most - least + 1);
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.below(left.length), 1),
    ).flat();
  }
}

export function drawn<T>(make: (draw: Draw) => T): fc.Arbitrary<T> {
  return fc.gen().map((gen) => make(new Draw(gen)));
}
