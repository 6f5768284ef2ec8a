import { buildId } from '../build/buildInfo.js';
import type { Diagnostic } from '../types/diagnostics/Diagnostic.js';
import { compile, type CompileRequest, type CompileResult } from './compile/compile.js';
import { findSpecs, type SpecSelection } from './project/findSpecs.js';
import { findRuntimeCrate } from './project/findRuntimeCrate.js';
import { loadAdapters } from './project/loadAdapters.js';
import { configName, type Project } from './project/loadProject.js';
import { readMemories } from './project/readMemories.js';
import { readProjectTypes } from './project/readProjectTypes.js';
import { readTemplates, type Templates } from './project/readTemplates.js';
import { digest } from './tree/fingerprint.js';
import { CompileCache, type KnownFile } from './workspace/cache/CompileCache.js';
import { createFormatter } from './format/createFormatter.js';
import type { DesiredFile } from './format/DesiredFile.js';
import { formatAll, type FormattedFiles } from './format/formatAll.js';
import type { Formatter } from './format/Formatter.js';
import { TemplateEngine, TemplateError } from './compile/TemplateEngine.js';
import type { LockedSpec } from './compile/lockedSpec.js';
import type { Tree } from './tree/Tree.js';
import { hasErrors } from '../types/diagnostics/diagnosticTable.js';
import { locateAll } from '../validators/source/locateAll.js';
import type { StageClock } from './compile/StageClock.js';

export interface GenerateRequest {
  project: Project;
  selection: SpecSelection;
  /** Where the output goes; the tree of the project unless told. Its lock and cache lie there too. */
  output: Tree;
  /** Replaces the adapters that the specs name. */
  adapterOverride: readonly string[];
  /** False compiles from the start, whatever was remembered. */
  useCache: boolean;
  /** Called before a compilation of many specs, when the cache did not spare it. */
  onLarge: () => void;
}

/** From here on memory is dearer than a sixth of the time. */
const manySpecs = 300;

export interface Generated {
  /** What should be on disk; empty when there are errors. */
  files: DesiredFile[];
  /** The owners that this run speaks for: orphans are looked for among them only. */
  scope: 'project' | string[];
  /** Of every command of the project the spec that it was compiled from. */
  specs: ReadonlyMap<string, LockedSpec>;
  /** Formats a text as it does those of the files. */
  format: (path: string, text: string) => Promise<string>;
  diagnostics: Diagnostic[];
  /** Writes the compilation to the cache: to be called when its files are on disk, by a run that may write. */
  remember: () => void;
}

const nothing = {
  files: [],
  scope: [],
  specs: new Map<string, LockedSpec>(),
  format: (_path: string, text: string) => Promise.resolve(text),
  remember: () => undefined,
};

/** Reads a project, compiles it and says what files it should have. Writes nothing itself. */
export class CommandGenerator {
  readonly #request: GenerateRequest;
  readonly #clock: StageClock;

  constructor(request: GenerateRequest, clock: StageClock) {
    this.#request = request;
    this.#clock = clock;
  }

  async generate(): Promise<Generated> {
    const { project } = this.#request;
    const generated = await this.#generate();
    const sources = new Map(project.source === undefined ? [] : [[configName, project.source]]);
    const diagnostics = locateAll(generated.diagnostics, sources);
    return { ...generated, diagnostics: project.configured ? diagnostics : diagnostics.map(withoutConfig) };
  }

  async #generate(): Promise<Generated> {
    const { project, selection, output } = this.#request;
    const clock = this.#clock;
    if (hasErrors(project.diagnostics)) return { ...nothing, diagnostics: project.diagnostics };
    const found = await clock.runAsync(
      'load',
      () => findSpecs(project, selection),
      ({ specs }) => specs.length,
    );
    const { adapters, diagnostics } = await loadAdapters(project.root, project.config);
    const projectTypes = await readProjectTypes(project.tree, project.config.types.folders);
    const templates = readTemplates(project.tree, project.config.templates, adapters);
    const early = [project, found, { diagnostics }, projectTypes, templates].flatMap(
      (part) => part.diagnostics,
    );
    if (hasErrors(early)) return { ...nothing, diagnostics: early };

    const request: CompileRequest = {
      config: project.config,
      specs: found.specs,
      ...(found.selected ? { selected: found.selected } : {}),
      isolated: found.selected !== undefined && output.root !== project.root,
      projectTypes: projectTypes.types,
      adapters,
      adapterOverride: this.#request.adapterOverride,
      runtimeCrate: findRuntimeCrate(output.root),
      memories: readMemories(output, adapters, project.config),
    };
    const formatter = await createFormatter(output.root, project.config.format.typescript);
    const format = (path: string, text: string): Promise<string> => formatter.format({ path, text });
    const run = new Run(request, templates, formatter, clock);
    const name = found.selected ? 'selected' : 'project';
    // Nobody tells when the code of a project's own adapter changes.
    const enabled = this.#request.useCache && project.config.adapters.register.length === 0;
    const cache = new CompileCache(output.root, name, enabled);
    const key = digest(inputsOf(request, project, templates.sources, formatter));
    const known = cache.filesFor(key);
    if (known) {
      const files = known.files.map((file) => run.recall(file));
      const specs = new Map(Object.entries(known.specs));
      return { files, scope: known.scope, specs, format, diagnostics: early, remember: nothing.remember };
    }
    if (found.specs.length > manySpecs) this.#request.onLarge();
    const compiled = await run.compile();
    if (hasErrors(compiled.diagnostics))
      return { ...nothing, diagnostics: [...early, ...compiled.diagnostics] };
    const formatted = await clock.runAsync(
      'format',
      () => formatAll(compiled.artifacts, formatter, cache),
      ({ count }) => count,
    );
    const scope = found.selected ? compiled.commands : 'project';
    const all = [...early, ...compiled.diagnostics, ...formatted.diagnostics];
    if (hasErrors(all)) return { ...nothing, diagnostics: all };
    // Diagnostics are not remembered, so a run that has some is not either.
    const remember = (): void => {
      if (all.length === 0 && enabled) store(cache, key, formatted, scope, compiled.specs);
    };
    return { files: formatted.files, scope, specs: compiled.specs, format, diagnostics: all, remember };
  }
}

/** One compilation, done at most once: also files that the cache knew need it when their text is wanted. */
class Run {
  readonly #request: CompileRequest;
  readonly #templates: Templates;
  readonly #formatter: Formatter;
  readonly #clock: StageClock;
  #result: Promise<CompileResult> | undefined;

  constructor(request: CompileRequest, templates: Templates, formatter: Formatter, clock: StageClock) {
    this.#request = request;
    this.#templates = templates;
    this.#formatter = formatter;
    this.#clock = clock;
  }

  compile(): Promise<CompileResult> {
    this.#result ??= this.#compile();
    return this.#result;
  }

  recall(file: KnownFile): DesiredFile {
    return { ...file, text: () => this.#textOf(file) };
  }

  async #textOf(file: KnownFile): Promise<string> {
    const { artifacts } = await this.compile();
    const artifact = artifacts.find(({ path }) => path === file.path);
    if (artifact === undefined) throw new Error(`the cache knows ${file.path}, and the compiler does not`);
    return this.#formatter.format(artifact);
  }

  async #compile(): Promise<CompileResult> {
    const engine = new TemplateEngine();
    for (const [name, source] of this.#templates.sources) {
      try {
        await engine.override(name, source);
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        const place = { file: this.#templates.files.get(name) ?? configName, pointer: '' };
        return {
          artifacts: [],
          commands: [],
          specs: new Map(),
          diagnostics: [{ code: 'ARC7002', place, params: { template: name, reason: error.message } }],
        };
      }
    }
    return compile(this.#request, {
      render: (template, view) => engine.render(template, view),
      overrideOf: (template) => this.#templates.files.get(template),
      clock: this.#clock,
    });
  }
}

/** Without a config file there is none to point at. */
function withoutConfig(diagnostic: Diagnostic): Diagnostic {
  const isConfig = diagnostic.place.file === configName;
  return isConfig ? { ...diagnostic, place: { file: '', pointer: '' } } : diagnostic;
}

/** Everything that decides the output, as text. */
function* inputsOf(
  request: CompileRequest,
  project: Project,
  templates: ReadonlyMap<string, string>,
  formatter: Formatter,
): Generator<string> {
  yield buildId;
  yield project.configText;
  yield formatter.key;
  yield JSON.stringify([
    request.isolated,
    request.adapterOverride,
    request.runtimeCrate,
    request.projectTypes,
    request.selected && [...request.selected].sort(),
  ]);
  for (const [name, source] of templates) yield* [name, source];
  for (const { path, source, diagnostics } of request.memories.values())
    yield* [path, source?.text ?? '', JSON.stringify(diagnostics)];
  for (const { file, text } of request.specs) yield* [file, text];
}

function store(
  cache: CompileCache,
  key: string,
  { files, formatted }: FormattedFiles,
  scope: Generated['scope'],
  specs: Generated['specs'],
): void {
  const known = files.map(({ text: _text, ...file }): KnownFile => file);
  cache.store({
    key,
    files: known,
    scope,
    specs: Object.fromEntries(specs),
    formatted: Object.fromEntries(formatted),
  });
}
