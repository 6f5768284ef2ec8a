import { compileSymbols } from '../../../generator/compile/compileSymbols.js';
import { planSpecs } from '../../../generator/compile/planSpecs.js';
import { readSpecs } from '../../../generator/compile/readSpecs.js';
import { StageClock } from '../../../generator/compile/StageClock.js';
import { TemplateEngine } from '../../../generator/compile/TemplateEngine.js';
import { hasErrors, openProject } from '../../../generator/index.js';
import { allSpecs } from '../../../generator/project/findSpecs.js';
import { readInputs } from '../../../generator/project/readInputs.js';
import type { SourceSymbol } from '../../../types/SourceSymbol.js';
import { bindSpecs } from '../../../validators/binder/bindSpecs.js';
import { codeTokens } from './codeTokens.js';
import type { Generated } from './symbolFaults.js';

/** The names that an adapter gives, and the code that they are said to be in. */
export interface GeneratedSymbols {
  symbols: readonly SourceSymbol[];
  code: Generated;
}

/**
 * Plans the project in a folder with an adapter, which runs whoever wrote it, and renders the files that declare something:
 * to render all tests would take minutes. `languages` are those in which the adapter declares types.
 */
export async function generatedSymbols(
  folder: string,
  adapter: string,
  languages: readonly string[],
): Promise<GeneratedSymbols> {
  const project = openProject(folder);
  const asked = { project, selection: allSpecs, output: project.tree, trust: { allowed: true } as const };
  const clock = new StageClock(() => 0);
  const { inputs, diagnostics: unread } = await readInputs(
    { ...asked, chosen: { added: [], only: [adapter] } },
    clock,
  );
  if (inputs === undefined) throw new Error(JSON.stringify(unread));
  const { compile: request, templates } = inputs;
  const { symbols, diagnostics } = compileSymbols(request, clock);
  if (hasErrors(diagnostics)) throw new Error(JSON.stringify(diagnostics));
  const engine = new TemplateEngine();
  for (const [name, source] of templates.sources) await engine.override(name, source);
  const declaring = planSpecs(request, clock).planned.filter((artifact) => artifact.symbols !== undefined);
  const tokens = new Map(
    declaring.map(({ path, template, view, shared, id }) => {
      const text = engine.render(template, view(shared?.lists ?? []));
      return [path, codeTokens(text, request.languages.of(id.language))];
    }),
  );
  const { checked } = readSpecs(request.specs, request.config.limits.specBytes);
  const { specs } = bindSpecs(checked, request.config, request.projectTypes).program;
  return { symbols, code: { specs, languages, tokensOf: (file) => tokens.get(file) } };
}
