import { builtinAdapters } from '../../adapters/builtinAdapters.js';
import { compile } from '../../generator/compile/compile.js';
import { StageClock } from '../../generator/compile/StageClock.js';
import { TemplateEngine } from '../../generator/compile/TemplateEngine.js';
import { completeConfig } from '../../generator/project/defaultConfig.js';
import { builtinLanguages } from '../../renderers/builtinLanguages.js';

/** A file as it is rendered, before a formatter of the project sees it. */
export interface CompiledFile {
  path: string;
  text: string;
}

/** All files of one adapter for specs, compiled in this process. Throws when there is anything to say about the specs. */
export function filesOf(adapter: string, specs: readonly object[]): CompiledFile[] {
  const engine = new TemplateEngine();
  const { artifacts, diagnostics } = compile(
    {
      config: completeConfig({}),
      specs: specs.map((spec, index) => ({
        file: `specs/${String(index)}.json`,
        text: JSON.stringify(spec),
      })),
      isolated: false,
      projectTypes: [],
      adapters: builtinAdapters,
      languages: builtinLanguages,
      chosen: { added: [], only: [adapter] },
      runtimeCrate: 'runtime/rust',
      memories: new Map(),
    },
    {
      render: (template, view) => engine.render(template, view),
      overrideOf: () => undefined,
      clock: new StageClock(() => 0),
    },
  );
  if (diagnostics.length > 0 || artifacts.length === 0) throw new Error(JSON.stringify(diagnostics));
  return artifacts.map(({ path, text }) => ({ path, text }));
}
