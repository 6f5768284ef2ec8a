import type { Amender } from './Amender.js';
import type { Language, PackageFacts } from './Language.js';

/** The languages that a run knows: those that come with archc, and those that the adapters of the project brought. */
export class Languages {
  readonly all: readonly Language[];
  readonly #byId: ReadonlyMap<string, Language>;
  readonly #byEnding: ReadonlyMap<string, Language>;
  readonly #amenders: ReadonlyMap<string, Amender>;

  constructor(all: readonly Language[]) {
    this.all = all;
    this.#byId = new Map(all.map((language) => [language.id, language]));
    // Of two languages with one ending the first has it.
    this.#byEnding = new Map(
      [...all].reverse().flatMap((language) => language.endings.map((ending) => [ending, language])),
    );
    this.#amenders = new Map(
      all.flatMap(({ amenders = [] }) => amenders).map((amender) => [amender.kind, amender]),
    );
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /**
   * The language of an id. One that nobody knows, such as that of an adapter that does not run now, is text without any
   * rules: it is merged line by line.
   */
  of(id: string): Language {
    return this.#byId.get(id) ?? { id, name: id, endings: [] };
  }

  /** The language of a file by the ending of its name; undefined for names without rules, as `py.typed`. */
  ofPath(path: string): Language | undefined {
    return this.#byEnding.get(path.slice(path.lastIndexOf('.') + 1));
  }

  /** The language at the fence of a block in Markdown. */
  ofFence(name: string): Language | undefined {
    return this.all.find(({ fence }) => fence === name);
  }

  /** What carries out amendments of a kind. */
  amender(kind: string): Amender | undefined {
    return this.#amenders.get(kind);
  }

  packages(): PackageFacts[] {
    return this.all.flatMap((language) => language.package ?? []);
  }

  /** These, and some more. */
  with(more: readonly Language[]): Languages {
    return more.length === 0 ? this : new Languages([...this.all, ...more]);
  }
}
