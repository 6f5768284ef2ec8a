import type { CompileResult } from '../compile/compile.js';
import type { StageClock } from '../compile/StageClock.js';
import type { DesiredFile } from '../format/DesiredFile.js';
import type { ProjectInputs } from '../project/readInputs.js';
import type { KnownFile } from '../workspace/cache/CompileCache.js';

/** One compilation, done at most once: also files that the cache knew need it when their text is wanted. */
export class Compilation {
  readonly #inputs: ProjectInputs;
  readonly #clock: StageClock;
  #result: Promise<CompileResult> | undefined;

  constructor(inputs: ProjectInputs, clock: StageClock) {
    this.#inputs = inputs;
    this.#clock = clock;
  }

  compile(): Promise<CompileResult> {
    this.#result ??= this.#compile();
    return this.#result;
  }

  /** A file that the cache knows, with a text that is compiled when it is asked for. */
  recall(file: KnownFile): DesiredFile {
    return { ...file, text: () => this.#textOf(file) };
  }

  async #textOf(file: KnownFile): Promise<string> {
    const { artifacts } = await this.compile();
    const artifact = artifacts.find(({ path }) => path === file.path);
    if (artifact === undefined) throw new Error(`the cache knows ${file.path}, and the compiler does not`);
    return this.#inputs.formatter.format(artifact);
  }

  async #compile(): Promise<CompileResult> {
    // The compiler and its templates are half of the program, and no part of a run that finds everything unchanged.
    const { compileInputs } = await import('./compileInputs.js');
    return compileInputs(this.#inputs, this.#clock);
  }
}
