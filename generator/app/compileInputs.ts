import { compile, type CompileResult } from '../compile/compile.js';
import type { StageClock } from '../compile/StageClock.js';
import { TemplateEngine, TemplateError } from '../compile/TemplateEngine.js';
import { configName } from '../project/loadProject.js';
import type { ProjectInputs } from '../project/readInputs.js';

/** Compiles what was read of a project, with its templates. User errors come back as diagnostics. */
export async function compileInputs(inputs: ProjectInputs, clock: StageClock): Promise<CompileResult> {
  const { compile: request, templates } = inputs;
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
    clock,
  });
}
