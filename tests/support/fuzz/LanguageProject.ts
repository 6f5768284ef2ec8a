import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandSpec } from '../../../types/CommandSpec.js';
import { archcJson, type Problem } from '../envelope.js';
import { writeFiles } from '../fixtures.js';
import type { Language } from '../toolchains/languages.js';

/** What became of specs in a language. */
export interface Verdict {
  /** Places in the batch of the specs that archc refused because their names collide, which is allowed. */
  collided: number[];
  /** What else archc, the compiler or the generated tests had to say; empty when they were content. */
  fault: string;
}

/** What specs that are made at random may get: two names are one in the language, or type arguments grow without end. */
const allowed: ReadonlySet<string> = new Set(['ARC4002', 'ARC3015', 'ARC4018']);

/** A folder in which specs become a package of one language, again and again; nothing is kept between two rounds. */
export class LanguageProject {
  readonly #root: string;
  readonly #language: Language;
  #round = 0;

  /** `root` is an empty folder. */
  constructor(root: string, language: Language) {
    this.#root = root;
    this.#language = language;
  }

  /** Generates, compiles, lints and tests what becomes of the specs. */
  async verdict(specs: readonly CommandSpec[]): Promise<Verdict> {
    const root = join(this.#root, `round${this.#round++}`);
    try {
      const { problems, collided } = await this.#generate(root, specs);
      const fault =
        problems.length > 0
          ? problems
              .map(({ code, path, pointer, message }) => `${path} ${code} ${pointer} ${message}`)
              .join('\n')
          : collided.length === specs.length
            ? ''
            : await this.#complaints(root);
      return { collided, fault };
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }

  /** Leaves out what is refused for an allowed reason, until archc is content or has other problems. */
  async #generate(
    root: string,
    specs: readonly CommandSpec[],
  ): Promise<{ problems: readonly Problem[]; collided: number[] }> {
    const { toolchain } = this.#language;
    const adapted = this.#language.spec ?? ((spec: CommandSpec) => spec);
    writeFiles(root, {
      '.generator.json': '{}',
      ...Object.fromEntries(specs.map((spec, index) => [fileOf(index), JSON.stringify(adapted(spec))])),
    });
    const collided: number[] = [];
    while (collided.length < specs.length) {
      const { envelope } = await archcJson(root, [
        'generate',
        '--no-cache',
        `--only-adapter=${toolchain.adapter}`,
      ]);
      const errors = envelope.problems.filter(({ severity }) => severity === 'error');
      const unexpected = errors.filter(({ code }) => !allowed.has(code));
      if (errors.length === 0 || unexpected.length > 0) return { problems: unexpected, collided };
      const refused = [...specs.keys()].filter(
        (index) => !collided.includes(index) && errors.some(({ path }) => path === fileOf(index)),
      );
      if (refused.length === 0) return { problems: errors, collided };
      for (const index of refused) rmSync(join(root, fileOf(index)));
      collided.push(...refused);
    }
    return { problems: [], collided };
  }

  async #complaints(root: string): Promise<string> {
    const { toolchain } = this.#language;
    return (await toolchain.complaints(root)) || (await toolchain.testFailures(root));
  }
}

const fileOf = (index: number): string => `specs/s${index}.json`;
