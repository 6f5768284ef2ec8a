import type { Languages } from '../../renderers/language/Languages.js';
import type { Diagnostic } from '../../types/diagnostics/Diagnostic.js';
import type { SourceSymbol } from '../../types/SourceSymbol.js';
import { hasErrors } from '../../types/diagnostics/diagnosticTable.js';
import type { StageClock } from '../compile/StageClock.js';
import type { DesiredFile } from '../format/DesiredFile.js';
import type { Formatter } from '../format/Formatter.js';
import { formatAll, type FormattedFiles, formattingOf } from '../format/formatAll.js';
import { configName } from '../project/loadProject.js';
import { type InputRequest, inputDigests, type ProjectInputs, readInputs } from '../project/readInputs.js';
import type { LockedSpec } from '../compile/lockedSpec.js';
import { digest } from '../tree/fingerprint.js';
import { CompileCache, type KnownFile } from '../workspace/cache/CompileCache.js';
import { StatCacheFile } from '../workspace/cache/StatCacheFile.js';
import { Compilation } from './Compilation.js';
import { type Locate, locatorOf } from './locate.js';

export interface GenerateRequest extends InputRequest {
  /** False compiles from the start, whatever was remembered. */
  useCache: boolean;
  /** Whether what is learned of files may be kept. */
  learns: boolean;
  /** Called before a compilation of many specs, when the cache did not spare it. */
  onLarge: () => void;
}

/** From here on memory is dearer than a sixth of the time. */
const manySpecs = 300;

/** A project that was compiled, or what is wrong with it. */
export type Generated = Compiled | Uncompiled;

export interface Compiled {
  ok: true;
  /** What should be on disk. */
  files: DesiredFile[];
  /** The owners that this run speaks for: orphans are looked for among them only. */
  scope: 'project' | string[];
  /** Of every command of the project the spec that it was compiled from. */
  specs: ReadonlyMap<string, LockedSpec>;
  /** Those of the files, with what adapters brought. */
  languages: Languages;
  /** Formats a text as it does those of the files. */
  format: (path: string, text: string) => Promise<string>;
  /** Changes whenever files at these paths might be formatted differently. */
  formatting: (files: readonly { path: string }[]) => Promise<string>;
  /** The config by which a file is laid out, relative to the project; undefined for none. */
  formatterConfig: (path: string) => Promise<string | undefined>;
  /** Where configs of formatters were looked for; see {@link Formatter.looked}. */
  looked: Formatter['looked'];
  /** What decided the files; see {@link inputDigests}. */
  inputs: ReadonlyMap<string, string>;
  diagnostics: Diagnostic[];
  locate: Locate;
  /** The names that the files declare for what is in the specs. Made when it is asked for. */
  symbols: () => Promise<ProjectSymbols>;
  /** What is known of files and folders that did not change since an earlier run. */
  learned: StatCacheFile;
  /** Writes the compilation to the cache: to be called when its files are on disk, by a run that may write. */
  remember: () => void;
}

export interface Uncompiled {
  ok: false;
  diagnostics: Diagnostic[];
}

/** What generated code calls the parts of the specs. */
export interface ProjectSymbols {
  /** Sorted by file, and there in the order of the specs; empty when there are errors. */
  symbols: SourceSymbol[];
  problems: Diagnostic[];
}

/** Reads a project, compiles it and says what files it should have. Writes nothing itself. */
export class CommandGenerator {
  readonly #request: GenerateRequest;
  readonly #clock: StageClock;
  readonly #learned: StatCacheFile;

  constructor(request: GenerateRequest, clock: StageClock) {
    this.#request = request;
    this.#clock = clock;
    const { output, useCache, learns } = request;
    this.#learned = new StatCacheFile(output.root, { reads: useCache && output.isDisk, learns });
  }

  async generate(): Promise<Generated> {
    const { inputs, diagnostics, locate, located } = await this.#read();
    if (inputs === undefined) return { ok: false, diagnostics: located(diagnostics) };
    const digests = inputDigests(inputs, this.#request.project);
    const cache = this.#cacheFor(inputs);
    // Where nothing was compiled before, nothing can have got another name, and nobody will ask for symbols.
    const compilation = new Compilation(inputs, this.#clock, cache.isFilled());
    const made = await this.#compiledOrRemembered(inputs, digest([...digests].flat()), cache, compilation);
    const all = [...diagnostics, ...made.diagnostics];
    if (hasErrors(all)) return { ok: false, diagnostics: located(all) };
    const { files, scope, specs, store } = made;
    const { formatter } = inputs;
    return {
      ok: true,
      files,
      scope,
      specs,
      languages: inputs.compile.languages,
      format: (path, text) => formatter.format({ path, text }),
      formatting: (wanted) => formattingOf(wanted, formatter),
      formatterConfig: (path) => formatter.configFor(path),
      looked: () => formatter.looked(),
      inputs: digests,
      diagnostics: located(all),
      locate,
      symbols: () => symbolsOf(compilation, diagnostics, located),
      learned: this.#learned,
      remember: store,
    };
  }

  /** The symbols alone: nothing is rendered, formatted or remembered. */
  async symbols(): Promise<ProjectSymbols> {
    const { inputs, diagnostics, located } = await this.#read();
    if (inputs === undefined) return { symbols: [], problems: located(diagnostics) };
    return symbolsOf(new Compilation(inputs, this.#clock, false), diagnostics, located);
  }

  async #read(): Promise<ReadProject> {
    const { project } = this.#request;
    const read = await readInputs({ ...this.#request, known: this.#learned.cache }, this.#clock);
    const locate = locatorOf(project, read.inputs?.compile);
    const located = (found: readonly Diagnostic[]): Diagnostic[] => {
      const all = locate(found, 'sorted');
      return project.configured ? all : all.map(withoutConfig);
    };
    return { ...read, locate, located };
  }

  #cacheFor({ compile: { selected } }: ProjectInputs): CompileCache {
    const { output, project, useCache } = this.#request;
    // Nobody tells when the code of a project's own adapter changes.
    const enabled = useCache && output.isDisk && project.config.adapters.register.length === 0;
    return new CompileCache(output.root, selected ? 'selected' : 'project', enabled);
  }

  async #compiledOrRemembered(
    inputs: ProjectInputs,
    key: string,
    cache: CompileCache,
    compilation: Compilation,
  ): Promise<Made> {
    const { onLarge } = this.#request;
    const { selected, specs } = inputs.compile;
    const { formatter } = inputs;
    const said = formatter.notRun().length;
    const last = cache.filesFor(key);
    const known = last?.formatting === (await formattingOf(last?.files ?? [], formatter)) ? last : undefined;
    if (known) {
      const files = known.files.map((file) => compilation.recall(file));
      const { scope } = known;
      return {
        files,
        scope,
        specs: new Map(Object.entries(known.specs)),
        diagnostics: formatter.notRun().slice(said),
        store: () => undefined,
      };
    }
    if (specs.length > manySpecs) onLarge();
    const compiled = await compilation.compile();
    const formatted = await this.#formatted(inputs, compiled.artifacts, cache);
    const diagnostics = [...compiled.diagnostics, ...formatted.diagnostics];
    const made = {
      files: formatted.files,
      scope: selected ? compiled.commands : ('project' as const),
      specs: compiled.specs,
      diagnostics: [...diagnostics, ...formatter.notRun().slice(said)],
    };
    // Diagnostics are not remembered, so a run that has some is not either. What did not run is found anew.
    if (!cache.enabled || diagnostics.length > 0) return { ...made, store: () => undefined };
    const formatting = await formattingOf(made.files, formatter);
    const store = (): void => {
      remember(cache, { key, formatting }, formatted, made);
    };
    return { ...made, store };
  }

  #formatted(
    { formatter }: ProjectInputs,
    artifacts: Parameters<typeof formatAll>[0],
    cache: CompileCache,
  ): Promise<FormattedFiles> {
    return this.#clock.runAsync(
      'format',
      () => formatAll(artifacts, formatter, cache),
      ({ count }) => count,
    );
  }
}

async function symbolsOf(
  compilation: Compilation,
  early: readonly Diagnostic[],
  located: ReadProject['located'],
): Promise<ProjectSymbols> {
  const { symbols, diagnostics } = await compilation.symbols();
  return { symbols, problems: located([...early, ...diagnostics]) };
}

interface ReadProject {
  inputs?: ProjectInputs;
  diagnostics: Diagnostic[];
  locate: Locate;
  located: (found: readonly Diagnostic[]) => Diagnostic[];
}

interface Made extends Pick<Compiled, 'files' | 'scope' | 'specs' | 'diagnostics'> {
  store: () => void;
}

function remember(
  cache: CompileCache,
  digests: { key: string; formatting: string },
  { files, formatted }: FormattedFiles,
  { scope, specs }: Pick<Compiled, 'scope' | 'specs'>,
): void {
  const known = files.map(({ text: _text, ...file }): KnownFile => file);
  const content = { ...digests, files: known, scope, specs: Object.fromEntries(specs) };
  cache.store(content, Object.fromEntries(formatted));
}

/** Without a config file there is none to point at. */
function withoutConfig(diagnostic: Diagnostic): Diagnostic {
  const isConfig = diagnostic.place.file === configName;
  return isConfig ? { ...diagnostic, place: { file: '', pointer: '' } } : diagnostic;
}
