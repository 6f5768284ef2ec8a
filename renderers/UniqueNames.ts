/** Gives out names, each one once: the second `a_b` is `a_b_2`. */
export class UniqueNames {
  readonly #taken: Set<string>;
  readonly #separator: string;

  constructor(separator: string, taken: Iterable<string> = []) {
    this.#separator = separator;
    this.#taken = new Set(taken);
  }

  claim(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#taken.has(name); count++) name = `${wanted}${this.#separator}${count}`;
    this.#taken.add(name);
    return name;
  }
}
