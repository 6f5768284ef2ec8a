import type { CompileResult } from '../compile/compile.js';
import type { CompiledSymbols } from '../compile/compileSymbols.js';
import type { StageClock } from '../compile/StageClock.js';
import type { DesiredFile } from '../format/DesiredFile.js';
import type { ProjectInputs } from '../project/readInputs.js';
import type { KnownFile } from '../workspace/cache/CompileCache.js';

/** One compilation, done at most once: also files that the cache knew need it when their text is wanted. */
export class Compilation {
  readonly #inputs: ProjectInputs;
  readonly #clock: StageClock;
  readonly #keepsProgram: boolean;
  #result: Promise<Compiled> | undefined;
  #symbols: (() => CompiledSymbols) | undefined;

  /** @param keepsProgram Whether the program may stay in memory for whoever asks for the symbols of what is compiled. */
  constructor(inputs: ProjectInputs, clock: StageClock, keepsProgram: boolean) {
    this.#inputs = inputs;
    this.#clock = clock;
    this.#keepsProgram = keepsProgram;
  }

  compile(): Promise<Compiled> {
    this.#result ??= this.#compile();
    return this.#result;
  }

  /** The names that the files declare. Nothing is rendered for them. */
  async symbols(): Promise<CompiledSymbols> {
    if (this.#symbols) return this.#symbols();
    // As the compiler, it is no part of a run that finds everything unchanged.
    const { compileSymbols } = await import('../compile/compileSymbols.js');
    const found = compileSymbols(this.#inputs.compile, this.#clock);
    this.#symbols = () => found;
    return found;
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

  async #compile(): Promise<Compiled> {
    // The compiler and its templates are half of the program, and no part of a run that finds everything unchanged.
    const { compileInputs } = await import('./compileInputs.js');
    const { symbols, ...compiled } = await compileInputs(this.#inputs, this.#clock);
    if (this.#keepsProgram) this.#symbols = symbols;
    return compiled;
  }
}

type Compiled = Omit<CompileResult, 'symbols'>;
