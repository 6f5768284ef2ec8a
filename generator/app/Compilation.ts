import { compile, type CompileResult } from '../compile/compile.js';
import type { StageClock } from '../compile/StageClock.js';
import { TemplateEngine, TemplateError } from '../compile/TemplateEngine.js';
import type { DesiredFile } from '../format/DesiredFile.js';
import { configName } from '../project/loadProject.js';
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
    const { compile: request, templates } = this.#inputs;
    const engine = new TemplateEngine();
    for (const [name, source] of templates.sources) {
      try {
        await engine.override(name, source);
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        const place = { file: templates.files.get(name) ?? configName, pointer: '' };
        const params = { template: name, reason: error.message };
        return {
          artifacts: [],
          commands: [],
          specs: new Map(),
          diagnostics: [{ code: 'ARC7002', place, params }],
        };
      }
    }
    return compile(request, {
      render: (template, view) => engine.render(template, view),
      overrideOf: (template) => templates.files.get(template),
      clock: this.#clock,
    });
  }
}
